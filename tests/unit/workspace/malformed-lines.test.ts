import { afterAll, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importFile } from '../../../src/lib/workspace/import/import';
import type { Reason } from '../../../src/lib/workspace/import/report';

const ROWS = 1_000_000;
/** One line in a thousand is malformed; not at equal distances, nor in the first rows alone. */
const EVERY = 1000;
const BAD: readonly (readonly [line: string, reason: Reason])[] = [
	['2024-01-01T00:00:00,site 1', 'too-few-cells'],
	['2024-01-01T00:00:00,site 1,2.5,3,2024-01-01T00:05:00,site 2,1.5,4', 'too-many-cells'],
	['2024-01-01T00:00:00,site 1,broken,3', 'not-a-number'],
	['2024-13-45T99:00:00,site 1,2.5,3', 'not-a-date'],
	['2024-01-01T00:00:00,site 1,2.5,3x', 'not-a-number']
];
const badAt = (block: number) => block * EVERY + ((block * 7919) % EVERY);

const engine = createNodeEngine();
afterAll(() => engine.close());

function file(): { readonly blob: Blob; readonly bad: ReadonlyMap<number, (typeof BAD)[number]> } {
	const bad = new Map<number, (typeof BAD)[number]>();
	for (let block = 0; block < ROWS / EVERY; block++)
		bad.set(badAt(block), BAD[block % BAD.length] as (typeof BAD)[number]);
	const parts: string[] = ['time,site,power_w,n\n'];
	for (let from = 0; from < ROWS; from += 10_000)
		parts.push(
			Array.from({ length: 10_000 }, (_, k) => {
				const i = from + k;
				const minute = new Date(1_700_000_000_000 + i * 60_000).toISOString().slice(0, 19);
				return `${bad.get(i)?.[0] ?? `${minute},site ${i % 7},${i % 500}.5,${i}`}\n`;
			}).join('')
		);
	return { blob: new Blob(parts), bad };
}

/** Other readers take such a file for a single column of text, list half of the lines, or lose them without a word. */
test(
	`of ${ROWS} rows one in ${EVERY} is malformed: all others keep their types, all of these are listed`,
	{
		timeout: 120_000
	},
	async () => {
		const { blob, bad } = file();
		const result = await importFile(engine, blob, 'mine');
		if (result.kind !== 'table') throw new Error(result.what);
		const { report } = result;
		expect([report.rowsRead, report.rowsLoaded, report.rowsRejected]).toEqual([
			ROWS,
			ROWS - ROWS / EVERY,
			ROWS / EVERY
		]);
		expect(report.columns.map(({ name, type }) => [name, type])).toEqual([
			['time', 'timestamp'],
			['site', 'text'],
			['power_w', 'number'],
			['n', 'integer']
		]);
		const listed = report.rejects.map(({ line, reason, raw }) => [line, reason, raw]);
		const expected = [...bad].map(([row, [raw, reason]]) => [row + 2, reason, raw]);
		expect(listed.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(expected);
		let sum = (ROWS * (ROWS - 1)) / 2;
		for (const row of bad.keys()) sum -= row;
		const { columns } = await engine.query({
			sql: 'select count(*)::double as rows, sum(n)::double as n, count(distinct n)::double as different from mine',
			params: {},
			tables: []
		});
		expect(columns.data).toEqual({ rows: [ROWS - bad.size], n: [sum], different: [ROWS - bad.size] });
	}
);
