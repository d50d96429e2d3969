import { TEXTS as COUNTRY } from '../../../src/lib/countries/texts';
import { PAGE_TEXTS } from '../../../src/lib/countries/page-texts';
import { DIALOG_TEXTS } from '../../../src/lib/share/dialog/texts';
import { expect, test } from '../harness';
import { ways } from './walk';

for (const { name, language, viewport, at } of ways(0)) {
	test(`the policymaker: from the front page to a brief and a link, ${name}`, async ({ page, browser }) => {
		await page.setViewportSize(viewport);
		const country = COUNTRY[language];
		const figure = (id: string) => page.locator(`[data-figure="${id}"]`);

		// Which cloud regions stand in my country, on what grid and water, and what nobody publishes.
		await page.goto(at('/'));
		await page.locator(`.readers a[href="${at('/countries')}"]`).click();
		await page
			.locator(`main a[href="${at('/countries/IND')}"]`)
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(language === 'fr' ? 'Inde' : 'India');
		const regions = page.getByRole('table').filter({ hasText: 'Mumbai' }).first();
		await expect(regions.getByRole('row')).not.toHaveCount(0);
		for (const column of country.regions.columns) await expect(regions).toContainText(column);
		await expect(page.getByRole('heading', { name: country.unknown.title })).toBeVisible();

		// Another year, another factor.
		await page.locator('main a[href$="/cloud?country=IND"]').click();
		const reading = figure('cloud-region-intensity').locator('[data-reading]');
		await expect(reading).toContainText('7');
		const whole = await reading.textContent();
		await page.locator('select[name="year"]').first().selectOption('2022');
		await expect(reading).toContainText('2022');
		const zone = await reading.textContent();
		expect(zone).not.toBe(whole);
		await page.locator('select[name="factor"]').first().selectOption('country');
		await expect(reading).not.toHaveText(zone ?? '');
		await expect(page).toHaveURL(/country=IND.*year=2022.*factor=country|factor=country/);

		// Beside two others, and how sure that is.
		await page.goBack();
		await page.goBack();
		await page.goBack();
		const picker = page.locator('input[role="combobox"]').first();
		for (const other of ['France', 'Kenya']) {
			await picker.fill(other);
			await picker.press('Enter');
		}
		await expect(page).toHaveURL(/countries=IND,FRA,KEN/);
		const trend = figure('grid-intensity-trend');
		await expect(trend).toHaveAttribute('data-state', 'live');
		await trend.locator('[data-part="table"] summary').click();
		for (const label of language === 'fr' ? ['Inde', 'France', 'Kenya'] : ['India', 'France', 'Kenya'])
			await expect(trend.locator('[data-part="table"]')).toContainText(label);
		await expect(trend.locator('.caveats li').first()).toBeVisible();
		await expect(trend.locator('.sources a').first()).toBeVisible();

		// The brief, on two pages.
		const compared = page.url();
		await page.getByRole('link', { name: PAGE_TEXTS[language].brief }).click();
		await expect(page).toHaveURL(/\/countries\/IND\/brief\?/);
		await expect(page.locator('.compared [data-figure]').first()).toHaveAttribute('data-state', 'live');
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);

		// The link opens for somebody else as it was sent.
		await page.goto(compared);
		await expect(trend).toHaveAttribute('data-state', 'live');
		const said = await trend.locator('[data-reading]').textContent();
		await trend.locator('[data-share]').click();
		const dialog = page.getByRole('dialog');
		await dialog.locator('summary', { hasText: DIALOG_TEXTS[language].link }).click();
		const link = await dialog.getByLabel(DIALOG_TEXTS[language].address).inputValue();
		const theirs = await (await browser.newContext()).newPage();
		await theirs.goto(link);
		await expect(theirs.locator('[data-reading]').first()).toHaveText(said ?? '');
		await theirs.context().close();
	});
}
