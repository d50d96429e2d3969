import type { Browser } from 'playwright-core';
import { siteServer } from '../start/server.mjs';
import { SITE } from '../start/site.mjs';
import { tableLoads } from './tables';
import { changeAndRepaint, coldPage, median, openBrowser } from './site';
import { zoomSteps } from './zoom';

interface Line {
	readonly what: string;
	readonly ms: number;
	readonly budget?: number;
}

const RUNS = 5;

async function firstFigure(browser: Browser, at: string, slow: boolean): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const { page, context } = await coldPage(browser, slow);
		await page.goto(`${at}/cloud`);
		times.push(
			await page.evaluate(
				() =>
					new Promise<number>((resolve) =>
						new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? NaN)).observe({
							type: 'paint',
							buffered: true
						})
					)
			)
		);
		await context.close();
	}
	return median(times);
}

async function firstChange(
	browser: Browser,
	at: string,
	slow: boolean,
	which: 'all' | 'first'
): Promise<number> {
	const times: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const { page, context } = await coldPage(browser, slow);
		await page.goto(`${at}/cloud`, { waitUntil: 'networkidle' });
		times.push(await changeAndRepaint(page, 'year', '2022', which));
		await context.close();
	}
	return median(times);
}

/** Repaints of a warm page: from the answers kept with it, then from DuckDB; and DuckDB's first answer of all. */
async function repaints(browser: Browser, at: string): Promise<Line[]> {
	const { page, context } = await coldPage(browser, false);
	await page.goto(`${at}/cloud`, { waitUntil: 'networkidle' });
	await changeAndRepaint(page, 'year', '2021');
	const kept: number[] = [];
	for (let i = 0; i < 3; i++) {
		for (const year of ['2022', '2023', '2024', '2025', '2021'])
			kept.push(await changeAndRepaint(page, 'year', year));
	}
	const boot = await changeAndRepaint(page, 'min', '100');
	// The browser compiles DuckDB's hot paths during the first questions.
	for (let min = 101; min <= 105; min++) await changeAndRepaint(page, 'min', String(min));
	const asked: number[] = [];
	for (let min = 110; min <= 250; min += 10) asked.push(await changeAndRepaint(page, 'min', String(min)));
	await context.close();
	return [
		{ what: 'all figures of /cloud repainted, from the answers', ms: median(kept), budget: 50 },
		{ what: 'all figures of /cloud repainted, from DuckDB', ms: median(asked), budget: 50 },
		{ what: 'the first question to DuckDB, boot and tables included', ms: boot }
	];
}

/** What a page that waits for DuckDB would need before it can draw: the engine's boot and one query. */
async function waitForEngine(browser: Browser, at: string, slow: boolean): Promise<number> {
	const { page, context } = await coldPage(browser, slow);
	await page.goto(`${at}/figures/cloud-region-intensity?min=1`);
	while ((await page.locator('[data-figure]').getAttribute('data-state')) !== 'live')
		await page.waitForTimeout(10);
	const ms = await page.evaluate(() => performance.now());
	await context.close();
	return ms;
}

/** The table that takes longest to load into an engine that runs. */
async function slowestTable(): Promise<Line[]> {
	const [slowest] = await tableLoads();
	return slowest
		? [{ what: `the slowest table, ${slowest.table}, into a running engine`, ms: slowest.ms, budget: 150 }]
		: [];
}

const server = siteServer(SITE);
await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const at = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await openBrowser();
const lines: Line[] = [
	{ what: 'first figure, prerendered', ms: await firstFigure(browser, at, false) },
	{ what: 'first figure, prerendered, slow', ms: await firstFigure(browser, at, true) },
	{ what: 'first figure, if the page waited for DuckDB', ms: await waitForEngine(browser, at, false) },
	{ what: 'first figure, if the page waited for DuckDB, slow', ms: await waitForEngine(browser, at, true) },
	{ what: 'first change of a cold page', ms: await firstChange(browser, at, false, 'first') },
	{
		what: 'first change of a cold page, slow',
		ms: await firstChange(browser, at, true, 'first'),
		budget: 400
	},
	{ what: 'the same, all figures of /cloud, slow', ms: await firstChange(browser, at, true, 'all') },
	...(await repaints(browser, at)),
	...(await zoomSteps(browser, at)),
	...(await slowestTable())
];
await browser.close();
server.close();
server.closeAllConnections();

console.log('Medians in milliseconds; slow is 10 Mbit/s, 40 ms, a processor four times slower.\n');
for (const { what, ms, budget } of lines) {
	const verdict = budget === undefined ? '' : ms <= budget ? `  within ${budget}` : `  OVER ${budget}`;
	console.log(`${ms.toFixed(0).padStart(7)}  ${what}${verdict}`);
}
if (lines.some(({ ms, budget }) => budget !== undefined && ms > budget)) process.exitCode = 1;
