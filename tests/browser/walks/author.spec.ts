import { readFile } from 'node:fs/promises';
import { DIALOG_TEXTS } from '../../../src/lib/share/dialog/texts';
import { expect, test } from '../host';
import { ways } from './walk';

const FIGURE = 'datacentre-share-ireland';
const WANTED = { en: 'ireland', fr: 'irlande' };

for (const { name, language, viewport, at } of ways(2)) {
	test(`the author: finds a figure, pins it, embeds it; the pinned one stays, ${name}`, async ({
		page,
		host
	}) => {
		await page.setViewportSize(viewport);
		const t = DIALOG_TEXTS[language];

		// By searching among all figures.
		await page.goto(at('/figures'));
		await page.getByRole('main').getByRole('searchbox').fill(WANTED[language]);
		await page
			.getByRole('main')
			.locator(`a[href="${at(`/figures/${FIGURE}`)}"]:visible`)
			.first()
			.click();
		await expect(page).toHaveURL(new RegExp(`${FIGURE}$`));
		const said = (await page.locator('[data-reading]').textContent()) ?? '';

		// The live form, the pinned one, and what a report in Quarto needs.
		await page.locator('[data-share]').click();
		const dialog = page.getByRole('dialog');
		const part = (label: string) => dialog.locator('summary').getByText(label, { exact: true }).click();
		await part(t.embed);
		const code = await dialog.getByLabel(t.element).inputValue();
		expect(code).toContain(`figure="${FIGURE}"`);
		const coming = page.waitForEvent('download');
		await dialog.getByRole('button', { name: t.html }).click();
		const pinned = await readFile(await (await coming).path(), 'utf8');
		await part(t.code);
		const quarto = await dialog.getByLabel('Quarto').inputValue();
		expect(quarto).toContain(`${FIGURE}`);
		expect(quarto).toMatch(/fig-alt|fig-cap/);
		await part(t.cite);
		await expect(dialog.getByLabel('BibTeX', { exact: true })).toHaveValue(/@misc\{empreinte_datacentre/);

		// Both stand on another site.
		const { origin } = new URL(page.url());
		const live = host.serve(
			`<!doctype html><html lang="${language}"><title>Host</title><body>${code.replaceAll(/https?:\/\/[^/"]+(?=\/embed\.js)/g, origin)}`
		);
		const file = host.serve(pinned);
		const frame = page.frameLocator('empreinte-figure >> iframe').locator('[data-reading]');
		await page.goto(live);
		await expect(frame).toHaveText(said);
		await page.goto(file);
		await expect(page.locator('.reading')).toHaveText(said);

		// The data changes: the live one follows, the pinned one stays.
		const later = 'In 2031';
		await page.route(`**${at(`/embed/${FIGURE}`)}*`, async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: (await answer.text()).replace(said, later) });
		});
		await page.goto(live);
		await expect(frame).toHaveText(later);
		await page.goto(file);
		await expect(page.locator('.reading')).toHaveText(said);
	});
}
