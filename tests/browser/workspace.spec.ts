import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const ENGINE = { timeout: 45_000 };
const report = (page: Page, name = 'Import report') => page.getByRole('region', { name, exact: true });
const count = (page: Page, of: 'read' | 'loaded' | 'rejected') => page.locator(`[data-count="rows-${of}"]`);

async function expectAccount(page: Page, read: number, loaded: number, rejected: number) {
	await expect(count(page, 'loaded')).toHaveAttribute('value', String(loaded), ENGINE);
	await expect(count(page, 'read')).toHaveAttribute('value', String(read));
	await expect(count(page, 'rejected')).toHaveAttribute('value', String(rejected));
}

const add = (page: Page, ...files: readonly (readonly [name: string, text: string])[]) =>
	page
		.getByLabel('Add data', { exact: true })
		.setInputFiles(files.map(([name, text]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })));

test('the sample is accounted for line by line; a guess is changed, and changed back', async ({ page }) => {
	test.slow();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/fr/workspace', { waitUntil: 'networkidle' });
	expect(asked.filter((url) => /duckdb|\.arrow|reader-worker|reference\.json/.test(url))).toEqual([]);
	await page.getByRole('button', { name: 'Essayer avec un exemple' }).click();
	await expectAccount(page, 50, 47, 3);
	const rejects = report(page, 'Rapport d’import').getByRole('region', { name: 'Lignes rejetées (3)' });
	await expect(rejects.getByRole('row')).toHaveCount(4);
	await expect(rejects).toContainText('«\u00a0n.d. (panne)\u00a0» n’est pas un nombre');
	await page.getByLabel('Une cellule qui ne convient pas à sa colonne').selectOption('empty');
	await expectAccount(page, 50, 48, 2);
	await page.getByLabel('Une dernière ligne nommée total').selectOption('keep');
	await expect(page.getByText('À vérifier').first()).toBeVisible();
	await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
	await expectAccount(page, 50, 48, 2);
	await page.getByRole('button', { name: 'Annuler le dernier changement' }).click();
	await expectAccount(page, 50, 47, 3);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Télécharger toutes les lignes rejetées' }).click();
	expect((await download).suggestedFilename()).toBe('codecarbon_sample-rejected.csv');
});

test('several files at once: each a table or a reason, cell text is text, and questions are asked', async ({
	page
}) => {
	test.slow();
	await page.goto('/workspace');
	await add(
		page,
		['power.csv', 'time,watts\n01/02/2024,1.5\n03/04/2024,2.5\n'],
		['page.csv', '<!doctype html><html><body>Log in</body></html>'],
		['evil "x"; drop.csv', 'name,"<b>n</b>"\n<img src=x onerror=alert(1)>,1\n=1+1,2\n\u202eabc\u0000d,3\n']
	);
	await expect(page.getByRole('alert').filter({ hasText: 'page.csv' })).toContainText('This is a web page');
	await page.getByRole('button', { name: /^power/ }).click();
	await expect(report(page)).toContainText('Does the day or the month come first?');
	await page.getByRole('button', { name: 'The month first' }).click();
	await expect(page.getByLabel('Type of time')).toHaveValue('date', ENGINE);
	await expect(report(page)).toContainText('2024-01-02 to 2024-03-04');
	await page.getByRole('button', { name: /^evil_x_drop/ }).click();
	const preview = page.getByRole('region', { name: 'Preview' }).first();
	await expect(preview).toContainText('<img src=x onerror=alert(1)>');
	await expect(preview).toContainText('abc␀d');
	await expect(page.locator('.workspace img')).toHaveCount(0);
	await page.getByLabel('Name of the table').fill('Mine; drop table x');
	await page.getByRole('button', { name: 'Rename' }).click();
	await expect(page.getByLabel('Name of the table')).toHaveValue('mine_drop_table_x');
	await page.getByRole('button', { name: 'Remove this table' }).click();
	await expect(page.getByRole('button', { name: /^mine_drop/ })).toHaveCount(0);
});
