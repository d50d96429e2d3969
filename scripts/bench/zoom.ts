import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { answerKey } from '../../src/lib/engine/answer-key';
import { decodeAnswers, encodeAnswers } from '../../src/lib/engine/answers';
import type { Columns, Value } from '../../src/lib/engine/connector';
import { answersPath } from '../../src/lib/figures/built';
import { median } from './site';

const FIGURE = 'ai-training-compute';
const POINTS = 2000;
const STEPS = 40;
const EVERYTHING = { since: null, organisation: null };
const BUDGET = 16;

/** The rows of a scatter plot over and over, each time a little higher, until there are `POINTS`. */
function many({ names, data, numRows }: Columns): Columns {
	const again = (name: string): Value[] =>
		Array.from({ length: POINTS }, (_, i) => {
			const [value, lap] = [data[name]?.[i % numRows] ?? null, Math.floor(i / numRows)];
			if (name === 'members') return `${String(value)}-${lap}`;
			return name === 'training_compute_flop' && typeof value === 'number' ? value * 1.3 ** lap : value;
		});
	return { names, numRows: POINTS, data: Object.fromEntries(names.map((name) => [name, again(name)])) };
}

/** The answers file of the figure with `POINTS` rows in the place of its own. */
function manyAnswers(): string {
	const own = decodeAnswers(JSON.parse(readFileSync(answersPath(FIGURE), 'utf8')));
	const columns = own.get(EVERYTHING);
	if (!columns) throw new Error(`The answers of ${FIGURE} do not hold the view of everything.`);
	return JSON.stringify(
		encodeAnswers({
			figure: FIGURE,
			version: own.version,
			params: { since: [null], organisation: [null] },
			answers: new Map([[answerKey(EVERYTHING), many(columns)]])
		})
	);
}

const painted = (page: Page) =>
	page.evaluate(
		() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0)))
	);

/** What a step costs the main thread, in milliseconds: its scripts, and all of it until it is painted. */
async function cost(page: Page, session: CDPSession, step: () => Promise<void>) {
	const spent = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		const of = (name: string) => 1000 * (metrics.find((m) => m.name === name)?.value ?? NaN);
		return { script: of('ScriptDuration'), task: of('TaskDuration') };
	};
	const before = await spent();
	await step();
	await painted(page);
	const after = await spent();
	return { script: after.script - before.script, task: after.task - before.task };
}

/** A brush drawn over a scatter plot of 2,000 points, and zooming it in and out: the median step of each. */
export async function zoomSteps(browser: Browser, at: string) {
	// Playwright answers no request that a service worker makes (its documentation on routes).
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	const answers = manyAnswers();
	await page.route(`**/answers/*/${FIGURE}.json`, (route) =>
		route.fulfill({ contentType: 'application/json', body: answers })
	);
	await page.goto(`${at}/figures/${FIGURE}`, { waitUntil: 'networkidle' });
	await page.locator('[name="since"]').selectOption({ index: 0 });
	const chart = page.locator('[data-chart-focus]');
	await page.locator(`summary:has-text("2,000")`).waitFor();
	await chart.scrollIntoViewIfNeeded();
	const box = await chart.boundingBox();
	if (!box) throw new Error(`The chart of ${FIGURE} cannot be seen.`);
	const point = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	const costs = {
		brush: [] as number[],
		zoom: [] as number[],
		brushed: [] as number[],
		zoomed: [] as number[]
	};
	await page.mouse.move(...point(0.4, 0.3));
	await page.mouse.down();
	for (let i = 0; i < STEPS; i++) {
		const { script, task } = await cost(page, session, () =>
			page.mouse.move(...point(0.4 + i / 100, 0.3 + i / 120))
		);
		costs.brush.push(script);
		costs.brushed.push(task);
	}
	await page.mouse.up();
	await page.locator('.zoom [role="status"]:not(:empty)').waitFor();
	await page.keyboard.press('0');
	await page.mouse.move(...point(0.7, 0.3));
	await page.keyboard.down('Control');
	for (let i = 0; i < STEPS; i++) {
		const { script, task } = await cost(page, session, () => page.mouse.wheel(0, i % 8 < 4 ? -30 : 30));
		costs.zoom.push(script);
		costs.zoomed.push(task);
	}
	await context.close();
	return [
		{ what: 'a step of a brush over 2,000 points, its scripts', ms: median(costs.brush), budget: BUDGET },
		{ what: 'a step of a zoom of 2,000 points, its scripts', ms: median(costs.zoom), budget: BUDGET },
		{ what: 'a step of a brush over 2,000 points, until painted', ms: median(costs.brushed) },
		{ what: 'a step of a zoom of 2,000 points, until painted', ms: median(costs.zoomed) }
	];
}
