import type { Column, Table } from '../catalog/schema';
import { type Connector, type Row, type Scalar, toRows } from '../engine/connector';

/** How the values of a column are spread. Bins are equal parts of `from`–`to`, or of their logarithms. */
export interface Spread {
	readonly kind: 'spread';
	readonly from: number;
	readonly to: number;
	readonly median: number;
	readonly scale: 'linear' | 'log';
	/** Rows that hold 0 and have no place on a logarithmic scale: `from` is then the least value above. */
	readonly zeros: number;
	/** Rows in each bin; whole numbers are never split between bins. */
	readonly bins: readonly number[];
}

/** The values a column holds most often. */
export interface Values {
	readonly kind: 'values';
	readonly top: readonly { readonly value: string; readonly rows: number }[];
}

export interface ColumnProfile {
	readonly name: string;
	/** Rows without a value. */
	readonly empty: number;
	/** Different values. */
	readonly distinct: number;
	/** Null where no row has a value. For dates, days since 1970. */
	readonly distribution: Spread | Values | null;
}

const BINS = 24;
const TOP = 5;
/** So many whole numbers have a bin each. */
const EACH = 40;
/** Beyond this ratio of the greatest to the least, equal parts would show a single bar. */
const WIDE = 1000;

/** What each column of a table holds, asked of the table itself. */
export async function profileColumns(engine: Connector, table: Table): Promise<ColumnProfile[]> {
	const profiles: ColumnProfile[] = [];
	for (const column of table.columns) {
		const ask = async (sql: string, params: Record<string, Scalar> = {}) =>
			toRows((await engine.query({ sql, params, tables: [table.name] })).columns);
		profiles.push(await profile(ask, table.name, column));
	}
	return profiles;
}

type Ask = (sql: string, params?: Record<string, Scalar>) => Promise<Row[]>;

async function profile(ask: Ask, table: string, { name, type, unit }: Column): Promise<ColumnProfile> {
	const column = `"${name}"`;
	const [counts] = await ask(
		`select count(*) - count(${column}) as empty, count(distinct ${column}) as distinct_values from ${table}`
	);
	const [empty, distinct] = [Number(counts?.['empty']), Number(counts?.['distinct_values'])];
	if (distinct === 0) return { name, empty, distinct, distribution: null };
	if (type === 'text' || type === 'boolean')
		return { name, empty, distinct, distribution: await values(ask, table, column) };
	const value = type === 'date' ? `date_diff('day', date '1970-01-01', ${column})` : column;
	const whole = type !== 'number';
	return { name, empty, distinct, distribution: await spread(ask, table, value, whole, unit === 'year') };
}

async function values(ask: Ask, table: string, column: string): Promise<Values> {
	const rows = await ask(
		`select ${column}::varchar as value, count(*) as n from ${table} where ${column} is not null
group by 1 order by n desc, value limit ${TOP}`
	);
	return {
		kind: 'values',
		top: rows.map((row) => ({ value: String(row['value']), rows: Number(row['n']) }))
	};
}

async function spread(
	ask: Ask,
	table: string,
	value: string,
	whole: boolean,
	linear: boolean
): Promise<Spread> {
	const [limits] = await ask(
		`select min(v) as low, max(v) as high, median(v) as middle, min(v) filter (v > 0) as least,
  count(*) filter (v = 0) as zeros from (select ${value} as v from ${table})`
	);
	const at = (name: string) => Number(limits?.[name] ?? 0);
	const log = !linear && at('low') >= 0 && at('least') > 0 && at('high') / at('least') >= WIDE;
	const [from, to] = [log ? at('least') : at('low'), at('high')];
	const { start, width, count } = log
		? { start: Math.log(from), width: Math.log(to / from) / BINS, count: BINS }
		: parts(from, to, whole);
	const rows = await ask(
		`select least(floor((${log ? 'ln(v)' : 'v'} - $start) / $width), ${count - 1})::integer as bin, count(*) as n
from (select ${value} as v from ${table}) where v is not null ${log ? 'and v > 0' : ''} group by bin`,
		{ start, width }
	);
	const bins = Array.from({ length: count }, () => 0);
	for (const row of rows) bins[Math.max(0, Number(row['bin']))] = Number(row['n']);
	const scale = log ? 'log' : 'linear';
	return { kind: 'spread', from, to, median: at('middle'), scale, zeros: log ? at('zeros') : 0, bins };
}

function parts(from: number, to: number, whole: boolean) {
	if (from === to) return { start: from, width: 1, count: 1 };
	if (!whole) return { start: from, width: (to - from) / BINS, count: BINS };
	const numbers = to - from + 1;
	const width = numbers <= EACH ? 1 : Math.ceil(numbers / BINS);
	return { start: from, width, count: Math.ceil(numbers / width) };
}
