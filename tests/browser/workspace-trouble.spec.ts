import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const ENGINE = { timeout: 45_000 };
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const add = (page: Page, name: string, text: string) =>
	page.getByLabel('Add data', { exact: true }).setInputFiles(csv(name, text));
const tables = (page: Page) => page.getByRole('navigation', { name: 'Your tables' }).getByRole('button');

test('what reads a file is killed in the middle of it: said so, earlier tables intact, the next file read', async ({
	page
}) => {
	test.slow();
	await page.goto('/workspace');
	await add(page, 'before.csv', 'a,b\n1,2\n3,4\n');
	await expect(tables(page)).toHaveCount(1, ENGINE);
	await add(page, 'long.csv', `a,b\n${'1,some text of a row\n'.repeat(2_000_000)}`);
	await expect(page.getByRole('progressbar', { name: 'long.csv' })).toHaveAttribute('value', /[1-9]/, ENGINE);
	const reader = page.workers().find((worker) => worker.url().includes('reader-worker'));
	await reader?.evaluate(() => self.close());
	const said = page.getByRole('alert').filter({ hasText: 'long.csv' });
	await expect(said).toContainText('What was reading this file ended before it was done');
	await expect(page.getByRole('region', { name: 'Being read' })).toHaveCount(0);
	await expect(tables(page)).toHaveCount(1);
	await add(page, 'after.csv', 'a,b\n5,6\n');
	await expect(tables(page)).toHaveCount(2, ENGINE);
	const idle = page.workers().find((worker) => worker.url().includes('reader-worker'));
	await idle?.evaluate(() => self.close());
	await add(page, 'last.csv', 'a,b\n7,8\n');
	await expect(tables(page)).toHaveCount(3, ENGINE);
	await page.getByLabel('SQL', { exact: true }).fill('select count(*) as n, max(a) as most from before');
	await page.getByRole('button', { name: 'Run', exact: true }).click();
	const row = page.getByRole('region', { name: 'Result', exact: true }).first().getByRole('row').nth(1);
	await expect(row).toHaveText(/2\s*3/, ENGINE);
});
