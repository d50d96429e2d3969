import { cellText } from './cell-text';
import type { Span } from './read-column';

const LABEL =
	/^(grand[ -]|sub[ -]?|overall |sous[ -])?(totals?|totaux|total général|sum|somme|gesamt|summe|average|mean|moyenne)( général| général e| \d{4}| \(.*\))?\s*:?$/i;

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
