import { readCatalog } from '../build/registry';
import type { Measure } from './line';
import { coldPage } from './site';

/**
 * How long the slowest published table takes from the click on Run to its first row, in the workspace of a reader whose
 * engine runs: its download from this machine, its load, one query and the drawing of the answer.
 */
export const tableLoads: Measure = async ({ browser, at }) => {
	const { page, context } = await coldPage(browser, false);
	await page.goto(`${at}/workspace`, { waitUntil: 'networkidle' });
	// The editor comes with the first file.
	const file = { name: 'first.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') };
	await page.locator('input[type="file"]').first().setInputFiles(file);
	const editor = page.getByLabel('SQL', { exact: true });
	await editor.waitFor({ timeout: 60_000 });
	const ask = async (sql: string, sign: string) => {
		await editor.fill(sql);
		return page.evaluate(
			([run, expected]) =>
				new Promise<number>((resolve) => {
					const start = performance.now();
					const buttons = [...document.querySelectorAll('button')];
					buttons.find((button) => button.textContent?.trim() === run)?.click();
					const watch = setInterval(() => {
						if (![...document.querySelectorAll('td')].some((cell) => cell.textContent === expected)) return;
						clearInterval(watch);
						resolve(performance.now() - start);
					}, 1);
				}),
			['Run', sign] as const
		);
	};
	// The first questions start the engine and warm its reader of Arrow.
	await ask(`select 'begun' as sign from country limit 1`, 'begun');
	const loads: { table: string; ms: number }[] = [];
	for (const { name } of readCatalog().tables.filter(({ name }) => name !== 'country'))
		loads.push({
			table: name,
			ms: await ask(`select 'of ${name}' as sign from ${name} limit 1`, `of ${name}`)
		});
	await context.close();
	const [slowest] = loads.sort((a, b) => b.ms - a.ms);
	if (!slowest) throw new Error('No table is published.');
	const what = `the slowest of ${loads.length} tables, ${slowest.table}, into a running engine`;
	return [{ what, ms: slowest.ms, budget: 150 }];
};
