import { tableFromIPC } from '@uwdata/flechette';
import { measure, quoted, run, type Store } from './finish';
import { columnNames } from './names';
import type { ColumnType, ImportOptions } from './options';
import type { ImportResult, Note } from './report';

/** Beyond this an Arrow file would have to be held whole in memory twice. */
const LARGEST = 1 << 30;

const typeOf = (sqlType: string): ColumnType =>
	/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?)$/.test(sqlType)
		? 'integer'
		: /^(DOUBLE|FLOAT|DECIMAL)/.test(sqlType)
			? 'number'
			: sqlType === 'BOOLEAN'
				? 'boolean'
				: sqlType === 'DATE'
					? 'date'
					: sqlType.startsWith('TIMESTAMP')
						? 'timestamp'
						: 'text';

const ZONED = 'TIMESTAMP WITH TIME ZONE';
const inUtc = (column: string): Note => ({
	code: 'utc',
	column,
	count: 0,
	lines: [],
	detail: '',
	level: 'info'
});

/** Imports Arrow IPC, file or stream: it has its types, and its rows are counted against the table. */
export async function importArrow(
	database: Store,
	file: Blob,
	temporary: string,
	table: string,
	options: ImportOptions
): Promise<ImportResult> {
	if (file.size > LARGEST) return { kind: 'not-a-table', what: 'too-large' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	let rowsRead: number;
	let names: string[];
	try {
		const read = tableFromIPC(bytes);
		rowsRead = read.numRows;
		names = read.names.map(String);
		await run(database, `DROP TABLE IF EXISTS ${quoted(temporary)}`);
		await database.insertArrow(temporary, bytes);
	} catch {
		return { kind: 'not-a-table', what: 'broken-arrow' };
	}
	const described = await run(database, `DESCRIBE ${quoted(temporary)}`);
	const inTable = described.map((row) => String(row.column_name));
	const types = described.map((row) => String(row.column_type));
	const { notes } = columnNames(names, names.length);
	const { rows, extents } = await measure(database, temporary, inTable, types);
	if (rows !== rowsRead) return { kind: 'not-a-table', what: 'broken-arrow' };
	await run(database, `DROP TABLE IF EXISTS ${quoted(table)}`);
	await run(database, `ALTER TABLE ${quoted(temporary)} RENAME TO ${quoted(table)}`);
	return {
		kind: 'table',
		report: {
			table,
			format: 'arrow',
			compressed: false,
			encoding: 'utf-8',
			delimiter: '',
			quote: '',
			headerLine: 0,
			unitsLine: 0,
			columns: inTable.map((name, c) => ({
				position: c,
				name,
				written: names[c] ?? name,
				type: typeOf(types[c] ?? ''),
				sqlType: types[c] ?? '',
				unit: null,
				decimal: null,
				group: null,
				order: null,
				clock: null,
				...(extents[c] as (typeof extents)[number])
			})),
			rowsRead,
			rowsLoaded: rows,
			rowsRejected: 0,
			rejects: [],
			notes: [...notes, ...inTable.flatMap((name, c) => (types[c] === ZONED ? [inUtc(name)] : []))],
			questions: [],
			options
		}
	};
}
