import { goesOneWay, type Course } from './course';
import { quoted, run, type Extent, type Store } from './finish';
import { numericDate } from './numeric-date';
import type { ColumnReport, Note, NoteCode } from './report';

const TIME = /time|date|stamp|^ts$|^jour|^datum|^horo|^day$/i;
const COUNTER =
	/total|cumul|counter|compteur|energy|energie|énergie|consumed|kwh|wh$|joule|odometer|reading|index/i;
/** Numbers that stand for no value in many meters. */
const SENTINELS: ReadonlySet<unknown> = new Set([-99, -999, -9999, -99_999, -999.9, -9999.9]);
/** Amounts for another amount, which nobody counts up. */
const RATE =
	/\/|(^|[_\s])per[_\s]|intensity|intensité|rate|price|share|percent|pct|%|power|puissance|watts?\b|\[W\]|temp/i;
/** Whole numbers that count rows. */
const ROW_NUMBER = /id$|index|^n$|row/i;
/** Rows looked at for counters, and how many of them must follow another of their device. */
const LOOKED = 2000;
const FOLLOWED = 0.5;
/** Columns that may tell devices apart. */
const GROUPS = 4;

type Column = Pick<ColumnReport, 'name' | 'type'> & Extent;

const note = (
	code: NoteCode,
	column: string,
	detail = '',
	count = 1,
	level: Note['level'] = 'warning'
): Note => ({
	code,
	column,
	count,
	lines: [],
	detail,
	level
});

/** Numbers that may be days or times, by their name and size. */
function countedTimes({ name, type, min, max }: Column): Note[] {
	if ((type !== 'integer' && type !== 'number') || !TIME.test(name)) return [];
	const how = numericDate(Number(min), Number(max));
	if (how === 'serial') return [note('serial-days', name, String(min))];
	if (how === 'compact') return [note('compact-days', name, String(min))];
	return how ? [note('epoch', name, how, 1, 'info')] : [];
}

async function sentinel(database: Store, table: string, { name, type, min }: Column): Promise<Note[]> {
	if ((type !== 'integer' && type !== 'number') || !SENTINELS.has(Number(min))) return [];
	const [row] = await run(
		database,
		`SELECT count(*) FILTER (WHERE v = ${Number(min)})::DOUBLE AS n, count(*) FILTER (WHERE v < 0)::DOUBLE AS below FROM (SELECT ${quoted(name)} AS v FROM ${quoted(table)})`
	);
	return row?.n === row?.below ? [note('sentinel', name, String(min), Number(row?.n))] : [];
}

const isTime = ({ name, type }: Column) => type === 'date' || type === 'timestamp' || TIME.test(name);

/** A column of decimals that never falls over many rows may be a counter whatever its name. */
const rises = ({ rises, whole, steps }: Course) => rises && !whole && steps >= 20;

/** Counters, which only a table over time can hold: of one device, or of several in turns: their values go one way within the rows of each. */
async function counters(
	database: Store,
	table: string,
	columns: readonly Column[],
	looked: number,
	courses: ReadonlyMap<string, Course>
): Promise<Note[]> {
	if (!columns.some(isTime)) return [];
	const notes: Note[] = [];
	const groups = columns.filter(({ type }) => type === 'text').slice(0, GROUPS);
	for (const { name, type } of columns) {
		if ((type !== 'number' && type !== 'integer') || TIME.test(name) || RATE.test(name)) continue;
		if (type === 'integer' && ROW_NUMBER.test(name)) continue;
		const course = courses.get(name);
		if (
			course &&
			(COUNTER.test(name)
				? goesOneWay(course.steps, course.falls, course.steps + course.falls)
				: rises(course))
		) {
			notes.push(note('cumulative', name));
			continue;
		}
		if (!COUNTER.test(name)) continue;
		for (const { name: by } of groups) {
			const [row] = await run(
				database,
				`SELECT count(*) FILTER (WHERE v > p)::DOUBLE AS up, count(*) FILTER (WHERE v < p)::DOUBLE AS down, count(*)::DOUBLE AS n
FROM (SELECT v, lag(v) OVER (PARTITION BY g ORDER BY "row at") AS p FROM (SELECT ${quoted(name)} AS v, ${quoted(by)} AS g, rowid AS "row at" FROM ${quoted(table)} LIMIT ${LOOKED})) WHERE p IS NOT NULL AND v IS NOT NULL`
			);
			const pairs = Number(row?.n);
			if (pairs < looked * FOLLOWED || !goesOneWay(Number(row?.up), Number(row?.down), pairs)) continue;
			notes.push(note('cumulative', name, by));
			break;
		}
	}
	return notes;
}

/** What only the whole table shows of its numbers. */
export async function lateNotes(
	database: Store,
	table: string,
	columns: readonly Column[],
	rows: number,
	courses: ReadonlyMap<string, Course>
): Promise<Note[]> {
	const notes = columns.flatMap(countedTimes);
	for (const column of columns) notes.push(...(await sentinel(database, table, column)));
	return [...notes, ...(await counters(database, table, columns, Math.min(rows, LOOKED), courses))];
}
