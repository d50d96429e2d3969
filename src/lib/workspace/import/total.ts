import { cellText } from './cell-text';
import type { Span } from './read-column';

const SUM =
	'totals?|totaux|totale|totali|totaal|sum|somme|suma|soma|gesamt|summe|(gesamt|zwischen)summe|(gesamt|teil)ergebnis|insgesamt';
const LABEL = new RegExp(
	`^(grand[ -]|sub[ -]?|overall |sous[ -]|\\p{L}+ )?(${SUM}|average|mean|moyenne|durchschnitt|mittelwert|promedio)( générale?| generale?| \\d{4}| \\(.*\\))?\\s*:?$`,
	'iu'
);

/** Words that data may be called by too: numbers must prove them. */
const WORD = new RegExp(`(^|[^\\p{L}])(${SUM}|ensemble|cumul)($|[^\\p{L}])`, 'iu');

/** Whether a cell has the word among others: its row is a total if its numbers are sums. */
export const mentionsTotal = (text: string) => text.length <= 60 && WORD.test(text);

/** Whether a cell names its row a total. */
export const isTotalLabel = (text: string) => text.length <= 40 && LABEL.test(text.trim());

/**
 * How many of the last rows are totals by their label: a cell says so that says so in no other row. A category named
 * "Total" in several rows is data.
 */
export function totalsAtEnd({ bytes, tokens, from, rows, columns }: Span): number {
	const cell = (row: number, column: number) => {
		const at = 2 * ((from + row) * columns + column);
		return cellText(
			bytes,
			tokens.places[at] as number,
			Math.min(tokens.places[at + 1] as number, (tokens.places[at] as number) + 60)
		);
	};
	const labelled = (row: number) => {
		for (let column = 0; column < columns; column++) {
			const text = cell(row, column);
			if (isTotalLabel(text)) return { column, text };
		}
		return null;
	};
	let totals = 0;
	for (let row = rows - 1; row > 0 && totals < 5; row--, totals++) {
		const label = labelled(row);
		if (!label) break;
		for (let other = Math.max(0, row - 1000); other < row; other++)
			if (cell(other, label.column) === label.text) return totals;
	}
	return totals;
}

const PROSE = /[:.©*]|\S\s+\S+\s+\S|\d{4}/;
const MOST_NOTES = 10;

/**
 * How many of the last rows are notes set in the first of several columns, as a spreadsheet saves its footer: a text that
 * reads as prose, or under another such, where no row above has one cell alone.
 */
export function notesAtEnd({ bytes, tokens, from, rows, columns }: Span, isText: boolean): number {
	if (columns < 2 || !isText) return 0;
	const alone = (row: number) => {
		const at = 2 * (from + row) * columns;
		for (let c = 1; c < columns; c++)
			if ((tokens.places[at + 2 * c] as number) < (tokens.places[at + 2 * c + 1] as number)) return null;
		const [start, end] = [tokens.places[at] as number, tokens.places[at + 1] as number];
		return start < end ? cellText(bytes, start, end) : null;
	};
	let notes = 0;
	let prose = false;
	for (; notes < Math.min(MOST_NOTES, rows - 1); notes++) {
		const text = alone(rows - 1 - notes);
		if (text === null) break;
		prose ||= PROSE.test(text);
	}
	if (notes === 0 || !prose) return 0;
	for (let row = Math.max(0, rows - notes - 1000); row < rows - notes; row++)
		if (alone(row) !== null) return 0;
	return notes;
}
