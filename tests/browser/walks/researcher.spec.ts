import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CHART_TEXTS } from '../../../src/lib/workspace/chart/texts';
import { DESK_TEXTS } from '../../../src/lib/workspace/desk/texts/texts';
import { METHODS_TEXTS } from '../../../src/lib/workspace/methods/texts';
import { TAKE_OUT_TEXTS } from '../../../src/lib/workspace/take-out/texts';
import { expect, test } from '../harness';
import { ways } from './walk';

const ENGINE = { timeout: 60_000 };
const ROWS = 5000;
const BAD = 20;
const PLACES = ['eu-west-1', 'ap-south-1', 'us-west-2'];

/** A file of CodeCarbon as a spreadsheet in French saves it. */
function file(): string {
	const comma = (value: number) => value.toFixed(4).replace('.', ',');
	const rows = Array.from({ length: ROWS }, (_, i) => {
		const day = `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
		const power = i % (ROWS / BAD) === 7 ? 'meter lost' : comma(40 + (i % 9));
		const energy = 0.01 + (i % 7) / 100;
		const cells = [
			`${day}T10:00:00`,
			`run${i % 5}`,
			comma(60 + (i % 50)),
			comma(energy * 0.3),
			comma(energy)
		];
		return [...cells, power, '', 'aws', PLACES[i % PLACES.length]].join(';');
	});
	const head =
		'timestamp;project_name;duration;emissions;energy_consumed;cpu_power;country_iso_code;cloud_provider;cloud_region';
	return `${[head, ...rows].join('\r\n')}\r\n`;
}

const QUERY = `select cloud_region, sum(energy_consumed) as kwh, sum(energy_consumed * gco2e_per_kwh) as g
from runs join region_grid_year on provider = cloud_provider and region = cloud_region
where region_grid_year.year = 2024 group by cloud_region order by kwh`;

const account = async (page: Page, counts: Record<string, number>) => {
	for (const [name, count] of Object.entries(counts))
		await expect(page.locator(`[data-count="rows-${name}"]`)).toHaveAttribute('value', String(count), ENGINE);
};

for (const { name, language, viewport, at } of ways(1)) {
	test(`the researcher: from a file with faults to figures, files and a methods text, ${name}`, async ({
		page,
		watch
	}) => {
		test.slow();
		watch.expectError(/style-src-attr/);
		await page.setViewportSize(viewport);
		const t = DESK_TEXTS[language];
		const button = (label: string) => page.getByRole('button', { name: label, exact: true });
		const download = async (label: string) => {
			const coming = page.waitForEvent('download');
			await button(label).first().click();
			return readFile(await (await coming).path(), 'utf8');
		};

		// What was understood, and what was rejected.
		await page.goto(at('/workspace'));
		await page
			.getByLabel(t.add, { exact: true })
			.setInputFiles({ name: 'runs.csv', mimeType: 'text/csv', buffer: Buffer.from(file()) });
		await account(page, { read: ROWS, loaded: ROWS - BAD, rejected: BAD });
		await expect(page.getByLabel(t.delimiter, { exact: true })).toHaveValue(';');
		const rejects = await download(t.download);
		expect(rejects.trim().split('\n')).toHaveLength(BAD + 1);
		expect(rejects).toContain('meter lost');

		// The power of the processor is not needed: those rows count without it.
		await page.getByLabel(t.badCells, { exact: true }).selectOption('empty');
		await account(page, { read: ROWS, loaded: ROWS, rejected: 0 });

		// Energy and carbon with intervals.
		const byPlace = page.locator('[data-figure="workspace-by-place"]');
		await expect(byPlace.locator('svg .interval').first()).toBeAttached(ENGINE);
		await expect(byPlace).toContainText('kg');

		// Beside a table of ours, in SQL, and charted.
		await expect(page.locator('.cm-content')).toBeVisible(ENGINE);
		await page.getByLabel(t.sql, { exact: true }).fill(QUERY);
		await button(t.run).click();
		const result = page.getByRole('region', { name: t.result, exact: true }).first();
		await expect(result.getByRole('row')).toHaveCount(PLACES.length + 1, ENGINE);
		await page.getByLabel(CHART_TEXTS[language].value, { exact: true }).selectOption('g');
		const chart = page.locator('[data-figure="workspace-chart"]');
		for (const place of PLACES) await expect(chart.locator('svg').first()).toContainText(place);
		await button(t.charts.keep).click();
		await expect(page.getByRole('region', { name: t.charts.title })).toBeVisible();

		// All of it is there after a reload.
		await page.reload();
		await account(page, { read: ROWS, loaded: ROWS, rejected: 0 });
		await page
			.getByRole('region', { name: t.charts.title })
			.getByRole('button', { name: new RegExp(`^${t.charts.draw}`) })
			.first()
			.click();
		await expect(page.getByRole('region', { name: t.charts.title }).locator('svg').first()).toBeVisible(
			ENGINE
		);

		// Files, and what a paper needs.
		await page.getByLabel(t.sql, { exact: true }).fill(QUERY);
		await button(t.run).click();
		await expect(result.getByRole('row')).toHaveCount(PLACES.length + 1, ENGINE);
		expect((await download('CSV')).trim().split('\n')).toHaveLength(PLACES.length + 1);
		await button(TAKE_OUT_TEXTS[language].methods).last().click();
		const methods = page.getByLabel(METHODS_TEXTS[language].label);
		await expect(methods).toHaveValue(/runs\.csv[\s\S]*SHA-256 [0-9a-f]{64}/);
		await expect(methods).toHaveValue(/region_grid_year/);
		await expect(methods).toHaveValue(/Electricity Maps/);
	});
}
