import { readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/lib/i18n/language';
import { localise } from '../../src/lib/i18n/address';
import { parseDeclaration } from '../../src/lib/declaration/parse';
import { expect, test } from './harness';

const kept = readFileSync('data/declaration/fr.txt', 'utf8');
const { preamble, points, closing } = parseDeclaration(kept);
const promised = points.flatMap(({ commitments }) => commitments);
const oneSpace = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());

for (const language of LANGUAGES) {
	const at = (path: string) => localise(path, language);

	test(`the text is quoted as it was kept, ${language}`, async ({ page }) => {
		const quoted = async () =>
			oneSpace(
				await page.locator('blockquote[lang="fr"] > p').evaluateAll((ps) => ps.map((p) => p.textContent))
			);
		await page.goto(at('/commitments'));
		expect(await quoted()).toEqual([...preamble, ...closing]);
		const main = oneSpace([await page.locator('main').innerText()])[0];
		for (const { title } of points) expect(main).toContain(title);
		for (const { id, text } of promised) {
			await page.goto(at(`/commitments/${id}`));
			expect(await quoted(), id).toEqual([text]);
		}
	});

	test(`a commitment prints on two pages at most, ${language}`, async ({ page }) => {
		for (const { id } of promised) {
			await page.goto(at(`/commitments/${id}`));
			const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
			expect(pdf.match(/\/Type \/Page\b/g)?.length, id).toBeLessThanOrEqual(2);
		}
	});
}

test('a rule run again in the browser finds what the page shows', async ({ page }) => {
	await page.goto('/commitments/5.1');
	await page.getByText('The rule, as a query').click();
	await page.getByRole('button', { name: 'Run it again in your browser' }).click();
	await expect(page.locator('[data-outcome="same"]')).toContainText('same status: mixed', {
		timeout: 45_000
	});
	await page.getByRole('link', { name: 'Open it in the workspace' }).click();
	await expect(page.getByText('Nothing has run: read it')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByLabel('SQL', { exact: true })).toContainText('Commitment 5.1');
	await expect(page.getByRole('region', { name: 'Result' })).toHaveCount(0);
});

test('a rule that cannot be run again says so, and the page keeps its status', async ({ page, watch }) => {
	watch.expectError(/Failed to load resource/);
	await page.route('**/tables/**/*.arrow', (route) => route.abort());
	await page.goto('/commitments/4.1');
	await page.getByText('The rule, as a query').click();
	await page.getByRole('button', { name: 'Run it again in your browser' }).click();
	await expect(page.locator('[data-outcome="failed"]')).toContainText('could not be', { timeout: 45_000 });
	await expect(page.locator('.verdict')).toContainText('too little evidence');
});

test('the history of a commitment is on its page and among all', async ({ page }) => {
	await page.goto('/commitments/5.1');
	await expect(page.locator('.records')).toContainText('First record: mixed.');
	await page.getByRole('link', { name: 'The history of all commitments' }).click();
	await expect(page.locator('main a[href="/commitments/5.1"]').first()).toBeVisible();
});
