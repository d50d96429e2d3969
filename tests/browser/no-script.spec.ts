import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Edition } from '../../src/lib/share/edition';
import { expect, test } from './harness';
import { somePages } from './pages';

test.use({ javaScriptEnabled: false });

for (const { path } of somePages(6)) {
	test(`${path} is complete without JavaScript`, async ({ page }) => {
		await page.goto(path);
		await expect(page.locator('h1')).toHaveCount(1);
		for (const figure of await page.locator('figure[data-figure]:not([hidden] *)').all()) {
			const id = await figure.getAttribute('data-figure');
			await expect(figure.getByRole('img', { name: /\S/ }).first(), `chart of ${id}`).toBeVisible();
			await expect(figure.locator('[data-reading]'), `reading of ${id}`).toContainText(/\S/);
			await expect(figure.locator('table tbody tr').first(), `rows of ${id}`).toBeAttached();
			await expect(figure.locator('figcaption a[href^="http"]').first(), `source of ${id}`).toBeVisible();
		}
	});
}

test('an address with choices says that it shows the default view', async ({ page }) => {
	await page.goto('/cloud?provider=aws&year=2021');
	await expect(page.getByText('Without it every figure shows its default view')).toBeVisible();
});

/** The words of a page, spaces of every kind alike. */
const words = (html: string) =>
	html
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/<!--.*?-->/g, '')
		.replace(/(\s|&nbsp;)+/g, ' ');

test('the page inside every frame says all that the record of its figure says', () => {
	const lacking: string[] = [];
	let pages = 0;
	for (const folder of ['build', 'build/fr'])
		for (const id of readdirSync(`${folder}/figures`)) {
			const record = `${folder}/figures/${id}/record.json`;
			if (!existsSync(record)) continue;
			pages++;
			const { edition: e } = JSON.parse(readFileSync(record, 'utf8')) as { readonly edition: Edition };
			const page = words(readFileSync(`${folder}/embed/${id}.html`, 'utf8'));
			const said = [
				`lang="${e.language}"`,
				...[e.title, e.reading, e.version, e.terms.name, ...e.warnings, ...e.caveats],
				...e.settings.flatMap(({ label, value }) => [label, value]),
				...e.sources.flatMap(({ credit, licence }) => [credit, licence]),
				...e.units.map((unit) => unit.split(': ').at(-1) ?? '')
			];
			lacking.push(...said.filter((text) => !page.includes(words(text))).map((text) => `${id}: ${text}`));
		}
	expect(pages).toBeGreaterThan(50);
	expect(lacking).toEqual([]);
});
