import type { Measure } from './line';
import { changeAndRepaint, coldPage, median } from './site';

/** How long a change takes to repaint all figures of /cloud: from kept answers, from DuckDB, and by a limit, from both. */
export const repaintCloud: Measure = async (bench) => {
	const kept = await warm(bench, true);
	const asked = await warm(bench, false);
	return [
		{ what: 'all figures of /cloud repainted, from the answers', ms: kept.years, budget: 50 },
		{ what: 'the same by a limit', ms: kept.limits, budget: 50 },
		{ what: 'all figures of /cloud repainted, from DuckDB', ms: asked.limits, budget: 50 },
		{ what: 'the first question to DuckDB, boot and tables included', ms: asked.boot }
	];
};

/** @param answers whether the page may have its kept answers; without them DuckDB answers for every figure */
async function warm({ browser, at }: Parameters<Measure>[0], answers: boolean) {
	const { page, context } = await coldPage(browser, false, answers ? 'allow' : 'block');
	if (!answers) await page.route('**/answers/**', (route) => route.abort());
	await page.goto(`${at}/cloud`, { waitUntil: 'networkidle' });
	const boot = await changeAndRepaint(page, 'min', '99');
	// The browser compiles hot paths during the first questions.
	for (let min = 100; min <= 107; min++) await changeAndRepaint(page, 'min', String(min));
	const limits: number[] = [];
	for (let min = 110; min <= 300; min += 10) limits.push(await changeAndRepaint(page, 'min', String(min)));
	await changeAndRepaint(page, 'min', '');
	const years: number[] = [];
	for (let round = 0; round < 3; round++) {
		for (const year of ['2021', '2022', '2023', '2024', '2025'])
			years.push(await changeAndRepaint(page, 'year', year));
	}
	await context.close();
	return { boot, limits: median(limits), years: median(years) };
}
