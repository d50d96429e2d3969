import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { serveBare } from './bare-duckdb';
import { writeCsv } from './csv-file';
import type { Line, Measure } from './line';
import { Renderer } from './renderer';
import { median, openBrowser } from './site';

/** How an import went: until the table can be asked, the longest block of the page meanwhile, and memory it took at most. */
interface Measured {
	readonly ms: number;
	readonly blocked: number;
	readonly mib: number;
}

/** What a page does before a file is picked, and how it shows that its table is there. */
interface Way {
	readonly ready: (page: Page) => Promise<void>;
	readonly done: string;
}

/** The workspace has started its engine and read a few rows nobody keeps by then. */
const WARMED_MS = 5000;

const WATCH = `
	window.longest = 0;
	window.picked = Infinity;
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			if (startTime + duration > window.picked) window.longest = Math.max(window.longest, duration);
	}).observe({ entryTypes: ['longtask'] });
	addEventListener('change', () => { window.picked = performance.now(); }, true);`;

const untilDone = (selector: string) => `new Promise((resolve) => {
	const watch = new MutationObserver(() => {
		if (!document.querySelector('${selector}')) return;
		watch.disconnect();
		resolve(performance.now() - window.picked);
	});
	watch.observe(document, { subtree: true, childList: true, attributes: true });
})`;

/** Imports a file in a browser of its own, as the first of its engine, which has started. */
async function once({ ready, done }: Way, path: string): Promise<Measured> {
	const browser = await openBrowser();
	const page = await browser.newPage();
	await page.addInitScript(WATCH);
	await ready(page);
	await page.waitForTimeout(1500);
	const renderer = await Renderer.of(browser);
	const imported = page.evaluate(untilDone(done)) as Promise<number>;
	await page.locator('input[type="file"]').first().setInputFiles(path);
	const ms = await imported;
	const mib = renderer.growth;
	// What is drawn of the table follows.
	await page.waitForTimeout(1000);
	const blocked = (await page.evaluate('window.longest')) as number;
	await browser.close();
	return { ms, blocked, mib };
}

/**
 * Imports of so many rows in the workspace beside DuckDB-WASM's own `read_csv` into a table, in turns.
 * @param budget of the time `read_csv` takes
 */
export const importBrowser =
	(rows: number, runs: number, budget: number): Measure =>
	async ({ at }): Promise<Line[]> => {
		const bare = await serveBare();
		const directory = mkdtempSync(join(tmpdir(), 'import-'));
		const path = join(directory, 'file.csv');
		const ways: readonly Way[] = [
			{
				ready: async (page) => {
					await page.goto(bare.at);
					await page.locator('input').waitFor();
				},
				done: 'input[data-ms]'
			},
			{
				ready: async (page) => {
					await page.goto(`${at}/workspace`, { waitUntil: 'networkidle' });
					await page.getByRole('button', { name: 'Ask our tables in SQL' }).click();
					await page.waitForTimeout(WARMED_MS);
				},
				done: `data[data-count="rows-loaded"][value="${rows}"]`
			}
		];
		try {
			writeCsv(path, rows, 0);
			const all: Measured[][] = [[], []];
			for (let i = 0; i < runs; i++)
				for (const [w, way] of ways.entries()) all[w]?.push(await once(way, path));
			const of = (w: number, key: keyof Measured) => median((all[w] ?? []).map((one) => one[key]));
			const what = `${rows.toLocaleString('en')} rows of CSV`;
			return [
				{ what: `${what}: read_csv of bare DuckDB-WASM into a table`, ms: of(0, 'ms') },
				{ what: `${what}: imported in the workspace`, ms: of(1, 'ms'), budget: budget * of(0, 'ms') },
				{ what: `${what}: the longest block of the page meanwhile`, ms: of(1, 'blocked'), budget: 100 },
				{ what: `${what}: memory of bare DuckDB-WASM, most MiB above the page before`, ms: of(0, 'mib') },
				{ what: `${what}: memory of the workspace, the same`, ms: of(1, 'mib'), budget: of(0, 'mib') }
			];
		} finally {
			bare.close();
			rmSync(directory, { recursive: true });
		}
	};
