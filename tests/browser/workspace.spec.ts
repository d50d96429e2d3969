import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { tableFromIPC } from '@uwdata/flechette';
import { violations } from './axe';
import { expect, test } from './harness';
import { stranger } from './stranger';

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
	const emptied = report(page, 'Rapport d’import').getByRole('region', { name: /^Cellules laissées vides/ });
	await expect(emptied.getByRole('row')).toHaveCount(2);
	await expect(emptied).toContainText('n.d. (panne)');
	await expect(
		report(page, 'Rapport d’import').getByRole('region', { name: 'Lignes rejetées (2)' })
	).not.toContainText('panne');
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

const bare = (text: string) => text.replace(/\s+/g, '');
const sql = async (page: Page, script: string) => {
	const editor = page.getByLabel('SQL', { exact: true });
	// The editor puts its selection back when it marks an error, which may undo the selection that `fill` types over.
	await expect(async () => {
		await editor.fill(script);
		expect(bare(await editor.innerText())).toBe(bare(script));
	}).toPass();
	await page.getByRole('button', { name: 'Run', exact: true }).click();
};
const result = (page: Page) => page.getByRole('region', { name: 'Result', exact: true }).first();
const problem = (page: Page) => page.locator('.ask').getByRole('alert');

test('SQL joins a file with our tables, says where it is wrong, and the rows can be taken out', async ({
	page,
	watch
}) => {
	test.slow();
	// Chromium tries to keep the look of text that is replaced in an editable element, which the policy refuses.
	watch.expectError(/style-src-attr/);
	await page.goto('/workspace');
	await add(page, ['usage.csv', 'iso3,kwh,note\nIND,2,=1+1\nFRA,4,plain\n']);
	await expect(page.locator('.cm-content')).toBeVisible(ENGINE);
	await page.getByLabel('SQL', { exact: true }).fill('select * from us');
	await page.getByLabel('SQL', { exact: true }).press('Control+Space');
	await expect(page.getByRole('option', { name: 'usage' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByLabel('SQL', { exact: true }).fill('select kw');
	await page.getByLabel('SQL', { exact: true }).press('Control+Space');
	await expect(page.getByRole('option', { name: /^kwh ?usage/ })).toBeVisible();
	await page.keyboard.press('Escape');
	await sql(page, 'select note, kwh, g.iso3\nfrom usage join nothing g using (iso3)');
	await expect(problem(page)).toContainText('Line 2, column 17.', ENGINE);
	await expect(page.locator('.cm-fault')).toHaveText('nothing');
	await sql(
		page,
		`select note, kwh, kwh * gco2e_per_kwh as g from usage join grid_country_year using (iso3) where year = 2023 order by kwh`
	);
	await expect(result(page).getByRole('row')).toHaveCount(3, ENGINE);
	await expect(problem(page)).toBeEmpty();
	await page.getByLabel('Name of each bar').selectOption('note');
	await page.getByLabel('Value', { exact: true }).selectOption('g');
	await expect(page.locator('[data-figure="workspace-chart"] svg').first()).toContainText('plain');
	const taken: Record<string, Buffer> = {};
	for (const name of ['CSV', 'Arrow', 'Parquet']) {
		const download = page.waitForEvent('download');
		await result(page).getByRole('button', { name, exact: true }).click();
		taken[name] = await readFile(await (await download).path());
	}
	expect(String(taken['CSV'])).toMatch(/^\ufeffnote,kwh,g\r\n'=1\+1,2,[\d.]+\r\nplain,4,[\d.]+\r\n$/);
	expect(tableFromIPC(taken['Arrow'] ?? new Uint8Array()).toColumns()).toMatchObject({
		note: ['=1+1', 'plain']
	});
	await page.getByLabel('Add data', { exact: true }).setInputFiles({
		name: 'again.parquet',
		mimeType: '',
		buffer: taken['Parquet'] ?? Buffer.alloc(0)
	});
	await expect(page.getByRole('button', { name: /^again/ })).toContainText('2 rows', ENGINE);
	await expect(
		page
			.locator('code')
			.filter({ hasText: /^DOUBLE$/ })
			.last()
	).toBeVisible();
	await sql(page, 'select 1 as one; select 2 as two');
	await expect(result(page)).toContainText('Statements before it that gave rows too: 1', ENGINE);
	await sql(page, 'select nothing from usage');
	await expect(problem(page)).not.toBeEmpty(ENGINE);
	await expect(result(page)).toHaveCount(0);
});

const STATEMENTS = [
	`select * from read_csv('AT/x.csv')`,
	`select * from read_csv(['AT/x.csv'])`,
	`select * from 'AT/x.parquet'`,
	`select * from read_parquet('AT/x.parquet')`,
	`select * from read_json('AT/x.json')`,
	`select * from read_text('AT/x')`,
	`select * from glob('AT/*')`,
	`attach 'AT/x.db' as x`,
	`copy (select 42) to 'AT/x.csv'`,
	`copy mine to 'x.csv'`,
	`export database 'AT/x'`,
	`install httpfs from 'AT/'`,
	`load 'AT/x.duckdb_extension'`,
	`load httpfs`,
	`set enable_external_access = true`,
	`set allowed_directories = ['AT']`,
	`set custom_extension_repository = 'AT'`,
	`pragma enable_object_cache; create secret s (type http, bearer_token 'x')`
];

test('no SQL reaches out, and the table is as it was', async ({ page, watch }) => {
	test.slow();
	watch.expectError(/./);
	const { at, visits, close } = await stranger();
	const sent: string[] = [];
	page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
	await page.goto('/workspace');
	await add(page, ['mine.csv', 'a\n1\n2\n']);
	await expect(page.locator('.cm-content')).toBeVisible(ENGINE);
	for (const statement of STATEMENTS) {
		await sql(page, statement.replaceAll('AT', at));
		await expect(
			page.locator('.ask').locator('[role=alert] .refusal, [role=status]:has-text("Done")')
		).toBeVisible();
		await sql(page, `select count(*) as n, '${STATEMENTS.indexOf(statement)}' as i from mine`);
		await expect(result(page).getByRole('row').nth(1)).toHaveText(
			new RegExp(`2\\s*${STATEMENTS.indexOf(statement)}$`)
		);
	}
	close();
	expect(visits()).toBe(0);
	expect(sent).toEqual([]);
});

test('a known table gives its figures at once; all of it is there after a reload, and gone when deleted', async ({
	page
}) => {
	test.slow();
	await page.goto('/workspace');
	await page.getByRole('button', { name: 'Try it with a sample' }).click();
	await expect(page.getByLabel('Kind of table')).toHaveValue('codecarbon', ENGINE);
	const figure = page.locator('[data-figure="workspace-over-time"]');
	await expect(figure.locator('[data-reading]')).toContainText('117\u00a0kWh in all, and', ENGINE);
	await expect(figure.locator('svg')).toHaveCount(1);
	await page.getByLabel('Year of the grid').selectOption('2021');
	await expect(figure.locator('.caveats')).toContainText('(2021)');
	expect(await violations(page)).toEqual([]);
	await sql(page, 'select count(*) as n from codecarbon_sample');
	await expect(result(page)).toContainText('47', ENGINE);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the workspace as a file' }).click();
	const file = await (await download).path();
	await page.reload();
	await expectAccount(page, 50, 47, 3);
	await expect(page.getByLabel('SQL', { exact: true })).toHaveText(/select count/, ENGINE);
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	await expect(result(page)).toContainText('47', ENGINE);
	await page.getByRole('button', { name: 'Delete everything' }).click();
	await page.getByRole('button', { name: 'Delete for good' }).click();
	await expect(report(page)).toHaveCount(0);
	await page.reload({ waitUntil: 'networkidle' });
	await expect(page.locator('.ask')).toHaveCount(0);
	await page.getByLabel('Add data', { exact: true }).setInputFiles(file);
	await expectAccount(page, 50, 47, 3);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.setViewportSize({ width: 375, height: 900 });
	await expect(figure.locator('[data-reading]')).toBeVisible(ENGINE);
	expect(await violations(page)).toEqual([]);
	const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
	expect(scrollWidth).toBe(clientWidth);
});
