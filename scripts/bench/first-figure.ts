import type { Line, Measure } from './line';
import { coldPage, median, times } from './site';

/** How long a reader waits for the first figure: prerendered, and if the page waited for DuckDB instead. */
export const firstFigure: Measure = async (bench) => {
	const lines: Line[] = [];
	for (const slow of [false, true]) {
		const how = slow ? ', slow' : '';
		lines.push({
			what: `first figure, prerendered${how}`,
			ms: median(await times(5, () => painted(bench, slow)))
		});
		const waited = median(await times(3, () => engineAnswered(bench, slow)));
		lines.push({ what: `first figure, if the page waited for DuckDB${how}`, ms: waited });
	}
	return lines;
};

async function painted({ browser, at }: Parameters<Measure>[0], slow: boolean): Promise<number> {
	const { page, context } = await coldPage(browser, slow);
	await page.goto(`${at}/cloud`);
	const ms = await page.evaluate(
		() =>
			new Promise<number>((resolve) =>
				new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? NaN)).observe({
					type: 'paint',
					buffered: true
				})
			)
	);
	await context.close();
	return ms;
}

/** The engine's boot and one query for a country that no kept answer of the figure holds. */
async function engineAnswered({ browser, at }: Parameters<Measure>[0], slow: boolean): Promise<number> {
	const { page, context } = await coldPage(browser, slow);
	await page.goto(`${at}/figures/grid-mix?countries=KEN`);
	await page.locator('[data-figure][data-state="live"]').waitFor({ state: 'attached', timeout: 120_000 });
	const ms = await page.evaluate(() => performance.now());
	await context.close();
	return ms;
}
