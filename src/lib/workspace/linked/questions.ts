import { quoted } from '../import/finish';
import { type Binning, binSql, GROUPS, isNumber, isTime, valueAt, valueSql } from './binning';
import type { Span } from './cube';

/** What is added up in the bins: rows, or a column. */
export type Amount = { readonly column: string } | null;

/** A view with the spans that are chosen in it; none where all rows are. */
export interface Brushed {
	readonly binning: Binning;
	readonly spans: readonly Span[] | null;
}

const amountSql = (amount: Amount) =>
	amount ? `coalesce(sum(${quoted(amount.column)}::DOUBLE), 0)` : 'count(*)::DOUBLE';

/** Rows that the brushes of these views leave. */
function where(views: readonly Brushed[]): string {
	const kept = views.flatMap(({ binning, spans }) => {
		if (!spans) return [];
		const bin = binSql(binning, 'places');
		const within = spans.map(([from, to]) => `(${bin} >= ${from} AND ${bin} < ${to})`);
		return [within.length ? `(${within.join(' OR ')})` : 'false'];
	});
	return kept.length ? `WHERE ${kept.join(' AND ')}` : '';
}

/** Views whose rows pass the same brushes are asked in one go: a view is not narrowed by its own brush. */
export interface Question {
	readonly sql: string;
	/** The views it is about, by their number: their bins are the columns b0, b1 … */
	readonly views: readonly number[];
}

function grouped(
	relation: string,
	amount: Amount,
	views: readonly Brushed[],
	which: readonly number[],
	rest: readonly Brushed[],
	active: Binning | null
): Question {
	const place = active ? `${binSql(active, 'places')} AS a, ` : '';
	const added = amount ? `, ${quoted(amount.column)}` : '';
	const bins = which.map((v, i) => `${binSql((views[v] as Brushed).binning, 'drawn')} AS b${i}`).join(', ');
	const sets = which.map((_, i) => (active ? `(a, b${i})` : `(b${i})`)).join(', ');
	const shown = which.map((_, i) => `b${i}`).join(', ');
	return {
		views: which,
		sql: `SELECT ${active ? 'a, ' : ''}${shown}, ${amountSql(amount)} AS n FROM (SELECT ${place}${bins}${added} FROM ${relation} ${where(rest)}) GROUP BY GROUPING SETS (${sets})`
	};
}

/**
 * What is asked to fill the views.
 * @param active the view that is being brushed, which is left out; its places become the column `a` of a cube
 */
export function questions(
	relation: string,
	amount: Amount,
	views: readonly Brushed[],
	active: number | null,
	cube: boolean
): Question[] {
	const others = (but: readonly number[]) => views.filter((_, v) => !but.includes(v));
	const place = cube && active !== null ? ((views[active] as Brushed).binning ?? null) : null;
	const out = place && active !== null ? [active] : [];
	const asked = views.flatMap((_, v) => (v === active ? [] : [v]));
	const free = asked.filter((v) => !views[v]?.spans);
	const held = asked.filter((v) => views[v]?.spans);
	return [
		...(free.length ? [grouped(relation, amount, views, free, others(out), place)] : []),
		...held.map((v) => grouped(relation, amount, views, [v], others([...out, v]), place))
	];
}

/** The ends of columns, how many values they have, and of how many kinds; one row, columns `min0`, `max0`, `distinct0` … */
export function factsSql(relation: string, columns: readonly { name: string; type: string }[]): string {
	const asked = columns.flatMap(({ name, type }, i) => {
		const distinct = `approx_count_distinct(${quoted(name)})::DOUBLE AS distinct${i}`;
		if (!isNumber(type) && !isTime(type)) return [distinct];
		const value = valueSql(name, type);
		const finite = `FILTER (WHERE isfinite(${isTime(type) ? quoted(name) : value}))`;
		return [
			distinct,
			`(min(${value}) ${finite})::DOUBLE AS min${i}`,
			`(max(${value}) ${finite})::DOUBLE AS max${i}`
		];
	});
	return `SELECT ${asked.join(', ')} FROM ${relation}`;
}

/** The most frequent values of a column, one more than have bins of their own. */
export const topSql = (relation: string, name: string): string =>
	`SELECT ${quoted(name)}::VARCHAR AS name FROM ${relation} WHERE ${quoted(name)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ${GROUPS + 1}`;

const moment = (ms: number) =>
	new Date(ms)
		.toISOString()
		.replace('T', ' ')
		.replace(/(\.000)?Z$/, '');

/** The rows of the brushes as a condition that a reader can read; empty without brushes. */
export function conditionSql(views: readonly Brushed[]): string {
	const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
	const one = (b: Binning, [from, to]: Span): string => {
		const column = quoted(b.column);
		if (b.kind === 'range') {
			const [low, high] = [valueAt(b, from), valueAt(b, to)];
			const end = (value: number) => (b.time ? `TIMESTAMP '${moment(value)}'` : String(value));
			return `${column} >= ${end(low)} AND ${column} < ${end(high)}`;
		}
		const name = b.names[from];
		if (name !== undefined) return `${column}::VARCHAR = ${text(name)}`;
		return `${column}::VARCHAR NOT IN (${b.names.map(text).join(', ')})`;
	};
	return views
		.flatMap(({ binning, spans }) =>
			spans ? [spans.length ? `(${spans.map((span) => one(binning, span)).join(' OR ')})` : 'false'] : []
		)
		.join('\n  AND ');
}
