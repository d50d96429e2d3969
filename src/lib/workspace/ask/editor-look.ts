import { EditorView } from '@codemirror/view';

const text = { fontFamily: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace", fontSize: '0.9rem' };

/** The look of the editor, from the tokens of the site. */
export const look = EditorView.theme({
	'&': {
		backgroundColor: 'var(--raised)',
		border: '1px solid var(--muted)',
		borderRadius: '3px'
	},
	'&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
	'.cm-scroller': { ...text, lineHeight: '1.5', minHeight: '7rem', maxHeight: '24rem', overflow: 'auto' },
	'.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0.25rem' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'var(--caution)'
	},
	'.cm-activeLine': { backgroundColor: 'transparent' },
	'.cm-tooltip': {
		backgroundColor: 'var(--paper)',
		border: '1px solid var(--muted)',
		color: 'var(--ink)'
	},
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--accent)',
		color: 'var(--paper)'
	},
	'.cm-fault': {
		textDecoration: 'underline wavy var(--caution-edge) 2px',
		backgroundColor: 'var(--caution)'
	},
	'.cm-placeholder': { color: 'var(--muted)' },
	'.tok-keyword': { color: 'var(--accent)', fontWeight: '600' },
	'.tok-string': { color: 'var(--water)' },
	'.tok-string2': { color: 'var(--water)' },
	'.tok-number': { color: 'var(--water)' },
	'.tok-comment': { color: 'var(--muted)', fontStyle: 'italic' }
});
