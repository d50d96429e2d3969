import { quoted, run, type Extent, type Store } from './finish';
import { numericDate } from './numeric-date';
import type { ColumnReport, Note, NoteCode } from './report';

const TIME = /time|date|stamp|^ts$|^jour|^datum|^horo|^day$/i;
const COUNTER =
	/total|cumul|counter|compteur|energy|energie|énergie|consumed|kwh|wh$|joule|odometer|reading|index/i;
/** Numbers that stand for no value in many meters. */
const SENTINELS: ReadonlySet<unknown> = new Set([-99, -999, -9999, -99_999, -999.9, -9999.9]);
/** Rows looked at for counters. */
const LOOKED = 20_000;
const GROUPS = 50;

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

/** Counters whose values rise within each device, start again, or stand with the newest first. */
async function counters(database: Store, table: string, columns: readonly Column[]): Promise<Note[]> {
	const wanted = columns.filter(
		({ name, type }) => (type === 'number' || type === 'integer') && COUNTER.test(name) && !TIME.test(name)
	);
	if (wanted.length === 0) return [];
	const head = `(SELECT *, rowid AS "row at" FROM ${quoted(table)} WHERE rowid < ${LOOKED})`;
	const texts = columns.filter(({ type }) => type === 'text').slice(0, 8);
	const [sizes] = texts.length
		? await run(
				database,
				`SELECT ${texts.map(({ name }, i) => `count(DISTINCT ${quoted(name)})::DOUBLE AS n${i}`).join(', ')} FROM ${head}`
			)
		: [];
	const groups = texts.filter((_, i) => Number(sizes?.[`n${i}`]) > 1 && Number(sizes?.[`n${i}`]) <= GROUPS);
	const notes: Note[] = [];
	for (const { name } of wanted) {
		for (const by of [null, ...groups.map((one) => one.name)]) {
			const [row] = await run(
				database,
				`SELECT count(*) FILTER (WHERE v > p)::DOUBLE AS up, count(*) FILTER (WHERE v < p)::DOUBLE AS down, count(*)::DOUBLE AS n
FROM (SELECT ${quoted(name)} AS v, lag(${quoted(name)}) OVER (${by === null ? '' : `PARTITION BY ${quoted(by)} `}ORDER BY "row at") AS p FROM ${head}) WHERE p IS NOT NULL AND v IS NOT NULL`
			);
			const [up, down, n] = [Number(row?.up), Number(row?.down), Number(row?.n)];
			const [few, many] = up < down ? [up, down] : [down, up];
			if (many < 5 || many < n * 0.6 || few > many / 8) continue;
			notes.push(note('cumulative', name, by ?? ''));
			break;
		}
	}
	return notes;
}

/** What only the whole table shows of its numbers. `known` are the columns that were found to be counters already. */
export async function lateNotes(
	database: Store,
	table: string,
	columns: readonly Column[],
	known: ReadonlySet<string | null>
): Promise<Note[]> {
	const notes = columns.flatMap(countedTimes);
	for (const column of columns) notes.push(...(await sentinel(database, table, column)));
	return [
		...notes,
		...(await counters(
			database,
			table,
			columns.filter(({ name }) => !known.has(name))
		))
	];
}
