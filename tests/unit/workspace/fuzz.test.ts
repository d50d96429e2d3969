import { afterAll, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importInto } from '../../../src/lib/workspace/import/import';
import { fuzzFile } from './fuzz-file';

const SEED = 20_241_124;
const FILES = process.env.EMPREINTE_ALL ? 6000 : 1500;

const engine = createNodeEngine();
afterAll(() => engine.close());

/** No crash, no hang, and every line that is a row is loaded or listed. */
test(`${FILES} broken files keep their accounts`, { timeout: 300_000 }, async () => {
	let tables = 0;
	await engine.use(async (database) => {
		for (let i = 0; i < FILES; i++) {
			const file = fuzzFile(SEED + i);
			const began = performance.now();
			const result = await importInto(database, new Blob([file]), 'fuzz').catch((cause: unknown) => {
				throw new Error(`seed ${SEED + i}: ${cause}`, { cause });
			});
			expect(performance.now() - began, `seed ${SEED + i} takes too long`).toBeLessThan(5000);
			if (result.kind === 'not-a-table') continue;
			tables++;
			const { report } = result;
			const listed = new Set(report.rejects.filter(({ loaded }) => !loaded).map(({ line }) => line));
			expect([report.rowsRead, listed.size], `seed ${SEED + i}`).toEqual([
				report.rowsLoaded + report.rowsRejected,
				report.rowsRejected
			]);
			expect(new Set(report.columns.map(({ name }) => name.toLowerCase())).size).toBe(report.columns.length);
		}
	});
	expect(tables).toBeGreaterThan(FILES / 2);
});
