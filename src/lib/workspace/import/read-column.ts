import { cellText } from './cell-text';
import { DateCells } from './date-cells';
import type { Plan } from './decide';
import { classify, type Evidence } from './evidence';
import { inUtc, valueOf } from './cell-value';
import type { ZoneClock } from './zone-clock';
import { NumberCells } from './number-cells';
import type { Reason } from './report';
import type { Tokens } from './tokens';

/** Rows of tokens to be read: `rows` of them from `from`. */
export interface Span {
	readonly bytes: Uint8Array;
	readonly tokens: Tokens;
	readonly from: number;
	readonly rows: number;
	readonly columns: number;
}

/** Told of each cell that does not fit its column. */
export type Fault = (row: number, reason: Reason, text: string) => void;

/** The cells of one column: numbers, or microseconds from 1970, or 0 and 1; `null` where they stay text. */
export interface CellsRead {
	readonly values: Float64Array | null;
	/** 1 where the cell is empty; absent when none is. */
	readonly nulls: Uint8Array | null;
}

/**
 * Reads the cells of a column as planned: those that are plain were read with the rows. What each showed goes into `evidence`.
 * @param room for the values of rows none of which was read before
 * @param clock of times without a zone; null where they stay as they are
 */
export function readColumn(
	span: Span,
	column: number,
	plan: Plan,
	evidence: Evidence,
	tokens: ReadonlySet<string>,
	room: (rows: number) => Float64Array,
	fault: Fault,
	clock: ZoneClock | null
): CellsRead {
	const { bytes, from, rows, columns } = span;
	const { places, lines } = span.tokens;
	if (plan.kind === 'text') return { values: null, nulls: null };
	const reader = span.tokens.readers[column];
	const values = reader ? reader.values.subarray(from, from + rows) : room(rows);
	let nulls: Uint8Array | null = null;
	let closer: Iterable<number>;
	if (plan.kind === 'number' && reader instanceof NumberCells) {
		closer = reader.settle(from, rows, plan.decimal, evidence);
		nulls = emptied(values, reader.codes.subarray(from, from + rows), tokens, (row) => {
			const at = 2 * ((from + row) * columns + column);
			const text = cellText(bytes, places[at] as number, places[at + 1] as number);
			evidence.add({ kind: 'empty' }, text, lines[from + row] as number);
		});
	} else if (reader instanceof DateCells) {
		closer = reader.settle(from, rows, evidence);
		if (clock && plan.kind === 'date' && !plan.zoned) {
			for (let row = 0; row < rows; row++) {
				if (reader.codes[from + row] === 0) continue;
				values[row] = inUtc(clock, values[row] as number, evidence, lines[from + row] as number, () => {
					const at = 2 * ((from + row) * columns + column);
					return cellText(bytes, places[at] as number, places[at + 1] as number);
				});
			}
		}
	} else {
		closer = { [Symbol.iterator]: () => Array(rows).keys() };
	}
	for (const row of closer) {
		const at = 2 * ((from + row) * columns + column);
		const start = places[at] as number;
		const end = places[at + 1] as number;
		if (start === end) {
			evidence.blank++;
			(nulls ??= new Uint8Array(rows))[row] = 1;
			continue;
		}
		const text = cellText(bytes, start, end);
		const cell = classify(text, tokens);
		evidence.add(cell, text, lines[from + row] as number);
		const value = valueOf(cell, plan, evidence, lines[from + row] as number, text, clock);
		if (typeof value === 'number') values[row] = value;
		else {
			(nulls ??= new Uint8Array(rows))[row] = 1;
			if (value !== null) fault(row, value, text);
		}
	}
	return { values: plan.kind === 'whole' || plan.kind === 'unknown' ? null : values, nulls };
}

/** Cells that are numbers which stand for nothing, as -999 may. */
function emptied(
	values: Float64Array,
	codes: Uint8Array,
	tokens: ReadonlySet<string>,
	tell: (row: number) => void
): Uint8Array | null {
	const nothing = [...tokens].filter((token) => /^-?\d+(\.\d+)?$/.test(token)).map(Number);
	if (nothing.length === 0) return null;
	const nulls = new Uint8Array(values.length);
	for (const [row, value] of values.entries()) {
		if (codes[row] === 0 || !nothing.includes(value)) continue;
		nulls[row] = 1;
		tell(row);
	}
	return nulls;
}
