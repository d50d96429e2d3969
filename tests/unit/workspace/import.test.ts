import { afterAll, describe, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importFile } from '../../../src/lib/workspace/import/import';
import { encodings, noTables } from './corpus/bytes';
import type { Case } from './corpus/case';
import { hostileBytes, hostileRows } from './corpus/hostile';
import { answered, hostileDates, hostileNumbers } from './corpus/hostile-values';
import { real } from './corpus/real';
import { dialects, shapes } from './corpus/structure';
import { dates, numbers } from './corpus/values';

const engine = createNodeEngine();
afterAll(() => engine.close());

const rowsOf = async (): Promise<unknown[][]> => {
	const { columns } = (await engine.query({ sql: 'select * from corpus', params: {}, tables: [] })).columns
		.numRows
		? await engine.query({ sql: 'select * from corpus', params: {}, tables: [] })
		: { columns: { numRows: 0, names: [], data: {} as Record<string, unknown[]> } };
	return Array.from({ length: columns.numRows }, (_, i) =>
		columns.names.map((name) => columns.data[name]?.[i])
	);
};

/** Dates as the case writes them: a day alone when all of the column are days. */
const shown = (cell: unknown, type: string | undefined) =>
	cell instanceof Date ? (type === 'date' ? cell.toISOString().slice(0, 10) : cell.toISOString()) : cell;

async function check(one: Case): Promise<void> {
	const result = await importFile(engine, one.file, 'corpus', one.options);
	if (one.what || result.kind === 'not-a-table') {
		expect(result).toEqual({ kind: 'not-a-table', what: one.what });
		return;
	}
	const { report } = result;
	expect(report.rowsRead).toBe(report.rowsLoaded + report.rowsRejected);
	const lines = new Set(report.rejects.filter(({ loaded }) => !loaded).map(({ line }) => line));
	expect(lines.size).toBe(report.rowsRejected);
	if (one.columns)
		expect(report.columns.map(({ name, type }) => `${name.replaceAll(' ', '_')}:${type}`).join(' ')).toBe(
			one.columns
		);
	expect(
		Object.fromEntries(
			report.rejects.filter(({ loaded }) => !loaded).map(({ line, reason }) => [line, reason])
		)
	).toEqual(one.rejected ?? {});
	expect(report.questions.map(({ code, column }) => (column ? `${code} ${column}` : code))).toEqual(
		one.asks ?? []
	);
	const notes = report.notes.flatMap(({ code, column }) => [code, `${code} ${column}`]);
	expect(notes).toEqual(expect.arrayContaining([...(one.notes ?? [])]));
	if (one.count !== undefined) expect(report.rowsLoaded).toBe(one.count);
	if (one.encoding) expect(report.encoding).toBe(one.encoding);
	if (one.delimiter) expect(report.delimiter).toBe(one.delimiter);
	for (const [name, unit] of Object.entries(one.units ?? {}))
		expect(report.columns.find((column) => column.name === name)?.unit).toBe(unit);
	if (one.rows) {
		const types = report.columns.map(({ type }) => type);
		expect((await rowsOf()).map((row) => row.map((cell, c) => shown(cell, types[c])))).toEqual(one.rows);
	}
}

describe.each([
	['encodings', encodings],
	['what is no table', noTables],
	['dialects', dialects],
	['structure', shapes],
	['numbers', numbers],
	['dates', dates],
	['files as they are met', real],
	['hostile bytes', hostileBytes],
	['hostile rows', hostileRows],
	['hostile numbers', hostileNumbers],
	['hostile dates', hostileDates],
	['questions answered', answered]
])('%s', (_, cases) => {
	test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one));
});

test('the corpus is as large as was promised', () => {
	expect([encodings, noTables, dialects, shapes, numbers, dates].flat().length).toBeGreaterThanOrEqual(120);
});
