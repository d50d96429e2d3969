import { cellText } from './cell-text';
import { DateCells } from './date-cells';
import { toMicros } from './date-shape';
import type { Plan } from './decide';
import { classify, type Cell, type Evidence } from './evidence';
import { canonical, fits } from './number-shape';
import { NumberCells } from './number-cells';
import { microsOf } from './numeric-date';
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

const PLACE = /^[+-]?\d{1,38}$/;

/**
 * Reads the cells of a column as planned: those that are plain were read with the rows. What each showed goes into `evidence`.
 * @param room for the values of rows none of which was read before
 */
export function readColumn(
	span: Span,
	column: number,
	plan: Plan,
	evidence: Evidence,
	tokens: ReadonlySet<string>,
	room: (rows: number) => Float64Array,
	fault: Fault
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
		const value = valueOf(cell, plan, evidence, lines[from + row] as number, text);
		if (typeof value === 'number') values[row] = value;
		else {
			(nulls ??= new Uint8Array(rows))[row] = 1;
			if (value !== null) fault(row, value, text);
		}
	}
	return { values: plan.kind === 'whole' || plan.kind === 'unknown' ? null : values, nulls };
}

/** How many digits count in a number. */
const significant = (core: string) =>
	(core.split('e')[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length;

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

/** The value of a cell, `null` for an empty one, or why it does not fit the plan. */
function valueOf(
	cell: Cell,
	plan: Plan,
	evidence: Evidence,
	line: number,
	text: string
): number | null | Reason {
	if (cell.kind === 'empty') return null;
	switch (plan.kind) {
		case 'number': {
			if (cell.kind !== 'number') return 'not-a-number';
			const { shape, core, unit } = cell.number;
			if (!fits(shape, plan)) return 'other-marks';
			if (unit !== plan.unit && unit !== '') return 'other-unit';
			const value = Number(canonical(core, plan.decimal));
			if (!Number.isFinite(value)) return 'too-large';
			if (shape !== 'plain' && significant(core) > 17) evidence.fine.add(line, text);
			return value;
		}
		case 'date': {
			if (plan.numeric && cell.kind === 'number')
				return microsOf(Number(canonical(cell.number.core, '.')), plan.numeric) ?? 'not-a-date';
			if (cell.kind !== 'date') return 'not-a-date';
			const { order, timed, zoned } = cell.date;
			if ((order === 'dmy' || order === 'mdy') && plan.order !== 'ymd' && order !== plan.order)
				return 'other-order';
			if (zoned !== plan.zoned && (timed || plan.zoned) && !(plan.bare && !zoned)) return 'other-zone';
			return toMicros(cell.date, plan.order);
		}
		case 'boolean':
			return cell.kind === 'boolean' ? Number(/true|vrai|wahr/i.test(text)) : 'not-a-boolean';
		case 'whole':
			return cell.kind === 'number' && PLACE.test(text.trim()) ? 0 : 'not-a-number';
		default:
			return 0;
	}
}
