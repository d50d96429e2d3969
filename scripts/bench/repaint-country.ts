import type { Page } from 'playwright-core';
import type { Measure } from './line';
import { changeAndRepaint, coldPage, median, repainted } from './site';

const ADDED = ['FRA', 'DEU', 'BRA', 'ZAF'];
const LAST_YEARS = ['2010', '2014', '2018', '2022', '2024'];

/** How long a country page takes to repaint for another country, and for another end of its timeline, with the engine warm. */
export const repaintCountry: Measure = async ({ browser, at }) => {
	const { page, context } = await coldPage(browser, false);
	await page.goto(`${at}/countries/IND`, { waitUntil: 'networkidle' });
	const picked = await picks(page);
	const moved = await moves(page);
	await context.close();
	return [
		{ what: 'a country page repainted for another country', ms: median(picked), budget: 50 },
		{
			what: 'the same, of two countries, for another last year of the timeline',
			ms: median(moved),
			budget: 50
		}
	];
};

/** Countries added and taken away again, twice to warm up. */
async function picks(page: Page): Promise<number[]> {
	const picker = page.locator('input[name="countries"]');
	const pick = async (iso3: string) => {
		const option = `li[id$="-${iso3}"]`;
		await picker.click();
		await page.waitForSelector(option);
		return repainted(page, option);
	};
	for (let round = 0; round < 2; round++) for (const iso3 of ADDED) await pick(iso3);
	const times: number[] = [];
	for (let round = 0; round < 4; round++) for (const iso3 of ADDED) times.push(await pick(iso3));
	await pick('FRA');
	return times;
}

/** The last year moved along the timeline, once to warm up. */
async function moves(page: Page): Promise<number[]> {
	const move = (year: string) => changeAndRepaint(page, 'to', year, 'all', 'input');
	for (const year of LAST_YEARS) await move(year);
	const times: number[] = [];
	for (let round = 0; round < 4; round++) for (const year of LAST_YEARS) times.push(await move(year));
	return times;
}
