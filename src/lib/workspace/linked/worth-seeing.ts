import { isNumber, isTime } from './binning';
import { factsSql } from './questions';
import type { Source } from './source';

/** Names of columns that tell rows apart or place them, and of those that measure something. */
const IDENTIFIER =
	/(^|[_\s.])(id|uuid|guid|key|hash|url|path|lat|lon|latitude|longitude)$|(^|[a-z])Id$|version|_rate$/;
const MEASURE =
	/energy|energie|énergie|emission|émission|carbon|power|watt|kwh|wh$|cost|price|token|duration|latency|water|intensity|amount|quantity/i;
const WHOLE = /consumed|total/i;
const rank = (name: string) => (MEASURE.test(name) ? (WHOLE.test(name) ? 0 : 1) : 2);
const firstWord = (name: string) => name.split(/[_\s.]/)[0];
/** Rows looked at, and how many different texts a view can show of so many. */
const LOOKED = 5000;
const MOST_KINDS = 0.5;

/** Columns to begin linked views with: a time, what is measured, and texts that sort the rows into kinds. */
export async function worthSeeing({ columns, relation, ask }: Source): Promise<string[]> {
	const some = `(SELECT * FROM ${relation} LIMIT ${LOOKED})`;
	const { data } = await ask(factsSql(some, columns));
	const of = (name: string) => Number(data[name]?.[0]);
	const known = columns.map((column, i) => ({ ...column, distinct: of(`distinct${i}`) }));
	const rows = Math.max(...known.map(({ distinct }) => distinct));
	const named = known.filter(({ name, distinct }) => distinct > 1 && !IDENTIFIER.test(name));
	const numbers = named.filter(({ type }) => isNumber(type));
	const measures = numbers.toSorted((a, b) => rank(a.name) - rank(b.name));
	const kinds = named.filter(
		({ type, distinct }) =>
			(type === 'VARCHAR' || type === 'BOOLEAN') && distinct <= Math.max(12, rows * MOST_KINDS)
	);
	/** A country's name and its code are the same kinds twice. */
	const isFirst = ({ name, distinct }: (typeof kinds)[number], i: number) =>
		!kinds.slice(0, i).some((one) => firstWord(one.name) === firstWord(name) && one.distinct === distinct);
	const chosen = [
		...named.filter(({ type }) => isTime(type)).slice(0, 1),
		...measures.slice(0, 3),
		...kinds.filter(isFirst).slice(0, 3)
	].map(({ name }) => name);
	const inOrder = columns.map(({ name }) => name);
	return inOrder.filter((name) => (chosen.length > 0 ? chosen.includes(name) : inOrder.indexOf(name) < 3));
}
