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
	const editor = page.getByLabel('SQL', { exact: true });
	const ask = async (sql: string, sign: string) => {
		await editor.fill(sql);
		return page.evaluate(
			([run, expected]) =>
				new Promise<number>((resolve) => {
					const start = performance.now();
					const buttons = [...document.querySelectorAll('button')];
					buttons.find((button) => button.textContent?.trim() === run)?.click();
					const look = () =>
						[...document.querySelectorAll('td')].some((cell) => cell.textContent === expected)
							? resolve(performance.now() - start)
							: setTimeout(look, 1);
					look();
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
