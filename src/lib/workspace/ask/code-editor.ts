import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	closeCompletion,
	completionKeymap,
	type CompletionSource
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting, syntaxTree } from '@codemirror/language';
import { Compartment, EditorState, StateEffect, StateField } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import { columnsOffered, type Schema } from './columns-offered';
import { look } from './editor-look';

export interface EditorOptions {
	/** An element of its own for the editor. */
	readonly host: HTMLElement;
	readonly text: string;
	readonly label: string;
	readonly schema: Schema;
	readonly changed: (text: string) => void;
	readonly run: () => void;
}

export interface CodeEditor {
	set(text: string): void;
	setSchema(schema: Schema): void;
	/** Marks the word at a place, or nothing. */
	mark(position: number | null): void;
	focus(): void;
	/** Takes the names away that are offered. */
	offerNothing(): void;
	destroy(): void;
}

const fault = StateEffect.define<number | null>();
const FAULT = Decoration.mark({ class: 'cm-fault' });

/** The mark of an error, which goes with the next change. */
const faults = StateField.define({
	create: () => Decoration.none,
	update(marks, { docChanged, effects, state }) {
		for (const effect of effects) {
			if (!effect.is(fault)) continue;
			if (effect.value === null || state.doc.length === 0) return Decoration.none;
			const at = Math.min(effect.value, state.doc.length - 1);
			const { from, to } = state.wordAt(at) ?? { from: at, to: at + 1 };
			return Decoration.set(FAULT.range(from, to));
		}
		return docChanged ? Decoration.none : marks;
	},
	provide: (field) => EditorView.decorations.from(field)
});

/** Offers columns without the name of their table before them. */
const columnsOf =
	(schema: Schema): CompletionSource =>
	(context) => {
		const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*/u);
		if (!word && !context.explicit) return null;
		const from = word?.from ?? context.pos;
		const inside = syntaxTree(context.state).resolveInner(from, -1).name;
		const options = columnsOffered(context.state.doc.toString(), from, inside, schema);
		return options.length > 0 ? { from, options, validFor: /^[\p{L}\p{N}_]*$/u } : null;
	};

const language = (schema: Schema) => [
	sql({
		dialect: PostgreSQL,
		schema: Object.fromEntries(schema.map(({ name, columns }) => [name, [...columns]]))
	}),
	PostgreSQL.language.data.of({ autocomplete: columnsOf(schema) })
];

/** An editor for SQL that completes names of tables and columns. Tab leaves it; Ctrl-Enter runs. */
export function createEditor({ host, text, label, schema, changed, run }: EditorOptions): CodeEditor {
	const names = new Compartment();
	const ctrlEnter = {
		key: 'Mod-Enter',
		run: () => {
			run();
			return true;
		}
	};
	// The policy of the page allows no style elements; those of a shadow root are sheets without an element.
	const root = host.attachShadow({ mode: 'open' });
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: text,
			extensions: [
				keymap.of([
					ctrlEnter,
					...closeBracketsKeymap,
					...completionKeymap,
					...historyKeymap,
					...defaultKeymap
				]),
				history(),
				drawSelection(),
				bracketMatching(),
				closeBrackets(),
				autocompletion({ icons: false }),
				EditorView.lineWrapping,
				names.of(language(schema)),
				syntaxHighlighting(classHighlighter),
				faults,
				look,
				EditorView.contentAttributes.of({ 'aria-label': label }),
				EditorView.updateListener.of(({ docChanged, state }) => {
					if (docChanged) changed(state.doc.toString());
				})
			]
		})
	});
	return {
		set(next) {
			if (view.state.doc.toString() !== next)
				view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
		},
		setSchema: (next) => view.dispatch({ effects: names.reconfigure(language(next)) }),
		mark: (position) => view.dispatch({ effects: fault.of(position) }),
		focus: () => view.focus(),
		offerNothing: () => void closeCompletion(view),
		destroy: () => view.destroy()
	};
}
