import { type Columns, toRows } from '../../engine/connector';
import type { Period } from './estimate-sql';
import { WHYS, type Why } from './given-sql';

/** How many rows a total is of, and which are not in it. */
export interface Account {
	/** All rows of the table that are asked about. */
	readonly rows: number;
	readonly left: Readonly<Record<Why, number>>;
	/** Of the rows without a value, those whose cell the import emptied, since it was none. */
	readonly emptied: number;
	/** Rows of the file that the import rejected. */
	readonly rejected: number;
	/** When the rows that count begin and end; null where none does. */
	readonly from: Date | null;
	readonly to: Date | null;
	/** Periods that the rows cover in part alone, by their first moment. */
	readonly partial: readonly Date[];
}

/** The first moment of the period of a time, or of one after it. */
function startOf(at: Date, period: Period, after = 0): Date {
	const [y, m, d, h] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours()];
	switch (period) {
		case 'year':
			return new Date(Date.UTC(y + after, 0));
		case 'month':
			return new Date(Date.UTC(y, m + after));
		case 'day':
			return new Date(Date.UTC(y, m, d + after));
		case 'hour':
			return new Date(Date.UTC(y, m, d, h + after));
	}
}

/** How many usual steps may be missing at the ends of a period that counts as whole. */
const SLACK = 1.5;

/** The first and the last period where rows begin after its first moment or end before its last. */
function partialOf(from: Date, to: Date, step: number, period: Period): Date[] {
	const [first, last] = [startOf(from, period), startOf(to, period)];
	if (first.getTime() === last.getTime() || !(step > 0)) return [];
	const most = SLACK * step * 1000;
	const late = from.getTime() - first.getTime() > most;
	const early = startOf(to, period, 1).getTime() - to.getTime() > most;
	return [...(late ? [first] : []), ...(early ? [last] : [])];
}

/**
 * Reads what `accountSql` gives.
 * @param column whose cells count
 * @param imported what the import rejected, and the columns of the cells it emptied; null where only a part of the file's
 * rows is asked about
 */
export function accountOf(
	answer: Columns,
	period: Period,
	column: string | undefined,
	imported: { readonly rejected: number; readonly emptied: readonly (string | null)[] } | null
): Account {
	const row = toRows(answer)[0] ?? {};
	const [from, to] = [row['a'], row['z']];
	const known = from instanceof Date && to instanceof Date;
	const left = Object.fromEntries(WHYS.map((why) => [why, Number(row[why])])) as Record<Why, number>;
	return {
		rows: Number(row['n']),
		left,
		emptied: imported?.emptied.filter((one) => one === column).length ?? 0,
		rejected: imported?.rejected ?? 0,
		from: known ? from : null,
		to: known ? to : null,
		partial: known ? partialOf(from, to, Number(row['s']), period) : []
	};
}
