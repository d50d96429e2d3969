import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsv } from './csv-file';
import type { Measure } from './line';
import { coldPage } from './site';

const ROWS = 1_000_000;

/** How long the workspace takes from a picked CSV file to its report, its engine's start included. */
export const importBrowser: Measure = async ({ browser, at }) => {
	const directory = mkdtempSync(join(tmpdir(), 'import-'));
	try {
		const path = join(directory, 'file.csv');
		writeCsv(path, ROWS, 0);
		const { page, context } = await coldPage(browser, false);
		await page.goto(`${at}/workspace`, { waitUntil: 'networkidle' });
		const start = performance.now();
		await page.locator('input[type="file"]').first().setInputFiles(path);
		const loaded = page.locator(`data[data-count="rows-loaded"][value="${ROWS}"]`);
		await loaded.waitFor({ state: 'attached', timeout: 120_000 });
		const ms = performance.now() - start;
		await context.close();
		return [{ what: '1 million rows of CSV imported in the workspace, engine start included', ms }];
	} finally {
		rmSync(directory, { recursive: true });
	}
};
