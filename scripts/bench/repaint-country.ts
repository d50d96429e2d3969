import type { Measure } from './line';
import { coldPage, median, repainted } from './site';

const ADDED = ['FRA', 'DEU', 'BRA', 'ZAF'];

/** How long a country page takes to repaint when a country is added or taken away, with the engine warm. */
export const repaintCountry: Measure = async ({ browser, at }) => {
	const { page, context } = await coldPage(browser, false);
	await page.goto(`${at}/countries/IND`, { waitUntil: 'networkidle' });
	const picker = page.locator('input[name="countries"]');
	const pick = async (iso3: string) => {
		await picker.click();
		return repainted(page, `li[id$="-${iso3}"]`);
	};
	for (let round = 0; round < 2; round++) for (const iso3 of ADDED) await pick(iso3);
	const picked: number[] = [];
	for (let round = 0; round < 4; round++) for (const iso3 of ADDED) picked.push(await pick(iso3));
	await context.close();
	return [{ what: 'a country page repainted for another country', ms: median(picked), budget: 50 }];
};
