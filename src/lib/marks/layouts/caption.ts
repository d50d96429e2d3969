import type { SceneText } from '../scene';
import { wrapText } from '../text-width';
import { FONT } from './input';

/** The size of notes, in pixels. */
export const SMALL = 12;

const ROW = 18;
const NAME_LINE = 15;
const NOTE_LINE = 14;

/** What a row is called, from the top of its row, in as many lines as it needs. */
export interface Caption {
	readonly texts: readonly SceneText[];
	/** The height of the row. */
	readonly step: number;
	/** Where its marks stand: those below a caption nearer to it than to the next one. */
	readonly centre: number;
}

/**
 * A name and its note left of the marks, in a gutter.
 * @param above the width of the chart, where they stand above the marks instead
 */
export function captionOf(name: string, note: string, gutter: number, above: number | null): Caption {
	const room = above ?? gutter - 10;
	const names = wrapText(name, FONT, room);
	const notes = note ? wrapText(note, SMALL, room) : [];
	const at = above === null ? ({ x: room, anchor: 'end' } as const) : ({ x: 0, anchor: 'start' } as const);
	const first = above !== null ? 12 : note ? 16 : ROW / 2 + 4;
	const last = first + (names.length - 1) * NAME_LINE;
	const foot = last + notes.length * NOTE_LINE;
	const role = above === null ? 'tick' : 'label';
	return {
		texts: [
			...names.map((text, i): SceneText => ({ ...at, y: first + i * NAME_LINE, text, role })),
			...notes.map((text, i): SceneText => ({ ...at, y: last + (i + 1) * NOTE_LINE, text, role: 'note' }))
		],
		...(above !== null
			? { step: foot + 24, centre: foot + 10 }
			: note
				? { step: foot + 8, centre: 12 }
				: wrapped(names.length))
	};
}

/** A row of a name alone: one of several lines keeps apart from the next, and its marks stand at their middle. */
const wrapped = (lines: number): Pick<Caption, 'step' | 'centre'> => ({
	step: ROW + (lines - 1) * (NAME_LINE + 6),
	centre: ROW / 2 + ((lines - 1) * NAME_LINE) / 2
});
