import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const figure = (page: Page) => page.locator('[data-figure="ai-how-much-is-one"]');
/** DuckDB starts when a first question needs it. */
const ENGINE = { timeout: 45_000 };
const reading = (page: Page) => figure(page).locator('[data-reading]');
const working = (page: Page, id: string) => figure(page).locator(`[data-part="working-${id}"]`);

test('choices are answered by DuckDB, stand in the address, and come back from it', async ({ page }) => {
	test.slow();
	await page.goto('/ai/calculator');
	await expect(reading(page)).toContainText('AWS, US East (N. Virginia): 1\u00a0chat answer');
	await page.getByLabel('Where it runs').selectOption('IND');
	await expect(reading(page)).toContainText('India: ', ENGINE);
	await page.getByLabel('Model', { exact: true }).selectOption('llama-3-1-8b-instruct');
	await page.getByLabel('How many').fill('1000');
	await page.getByLabel('How many').press('Tab');
	await expect(reading(page)).toContainText('1,000\u00a0chat answers');
	await page.getByLabel('How many').fill('-5');
	await page.getByLabel('How many').press('Tab');
	await expect(page.locator('.notes')).toContainText('“-5” is out of range for “How many”');
	await expect(page.getByLabel('How many')).toHaveValue('');
	await page.getByLabel('How many').fill('1000');
	await page.getByLabel('How many').press('Tab');
	await expect(page).toHaveURL(/\?requests=1000&place=IND&model=llama-3-1-8b-instruct$/);
	await expect(reading(page)).toContainText('1,000\u00a0chat answers');
	const said = await reading(page).textContent();
	await page.reload();
	await expect(page.getByLabel('Where it runs')).toHaveValue('IND');
	await expect(reading(page)).toHaveText(said ?? '', ENGINE);
});

test('what was not measured is refused, and an extrapolation says that it is one', async ({ page }) => {
	await page.goto('/ai/calculator?gpu=A100');
	await expect(reading(page)).toContainText('Refused');
	await expect(figure(page).locator('.workings details')).toHaveCount(0);
	await page.goto('/fr/ai/calculator?tokens=20000');
	await expect(reading(page)).toContainText('C’est une extrapolation', ENGINE);
	await expect(figure(page).getByRole('note')).toContainText('Extrapolé');
	await expect(figure(page).locator('[data-chart] svg')).toContainText('EXTRAPOLÉ');
});

test('a result opens with its formula, sources and what widens it, by keyboard and by its mark', async ({
	page
}) => {
	await page.goto(
		'/ai/calculator?place=gcp:us-west1&year=2025&model=llama-3-1-8b-instruct&gpu=H100&min=8&max=8'
	);
	await expect(reading(page)).toContainText('a single measured run', ENGINE);
	await working(page, 'energy').locator('summary').press('Enter');
	await expect(working(page, 'energy')).toContainText('0.054\u00a0Wh = 0.0491\u00a0Wh\u00a0× 1.1');
	await expect(working(page, 'carbon')).not.toHaveAttribute('open');
	const chart = figure(page).locator('[data-chart-focus]');
	await chart.focus();
	for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'Enter']) await chart.press(key);
	await expect(working(page, 'carbon')).toHaveAttribute('open');
	await expect(page).toHaveURL(/selected=carbon$/);
	await expect(working(page, 'carbon').getByRole('link', { name: 'region_grid_year' })).toBeVisible();
});

/** Goes on with the tabulator until what is focused has this name, or is the heading of this part. */
async function tabTo(page: Page, name: string) {
	for (let i = 0; i < 90; i++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			const focused = document.activeElement;
			return focused?.getAttribute('name') ?? focused?.parentElement?.dataset['part'];
		});
		if (at === name) return;
	}
	throw new Error(`The tabulator does not come to "${name}".`);
}

test('a whole calculation by keyboard alone: from the first choice to the sources of its formula', async ({
	page
}) => {
	test.slow();
	await page.goto('/ai/calculator');
	for (const [name, typed] of [
		['task', 'Answer'],
		['requests', '1000'],
		['place', 'Ireland'],
		['model', 'Llama 3.1 8B I'],
		['gpu', 'H100'],
		['min', '8'],
		['max', '8']
	] as const) {
		await tabTo(page, name);
		await page.keyboard.type(typed);
	}
	await page.keyboard.press('Tab');
	await expect(page).toHaveURL(
		/\?requests=1000&place=IRL&model=llama-3-1-8b-instruct&gpu=H100&min=8&max=8$/,
		ENGINE
	);
	await expect(reading(page)).toContainText('Ireland: 1,000\u00a0chat answers', ENGINE);
	await expect(reading(page)).toContainText('a single measured run');
	await expect(reading(page)).toContainText('comes from');
	await expect(figure(page)).toHaveAttribute('data-state', 'live');
	await tabTo(page, 'working-carbon');
	await page.keyboard.press('Enter');
	await expect(working(page, 'carbon')).toHaveAttribute('open');
	await expect(working(page, 'carbon').locator('.formula').first()).toContainText(
		'Carbon of that electricity = '
	);
	const grid = working(page, 'carbon').getByRole('row', { name: /Carbon intensity of the grid/ });
	await expect(grid).toContainText('IRL 2024 (Ember), IE 2024 (Electricity Maps)');
	await expect(grid).toContainText(/\d+%/);
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus').getByRole('table')).toBeVisible();
	for (const table of ['ai_inference_run', 'region_efficiency', 'grid_country_year']) {
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveText(table);
	}
});

test('a model that was never measured is named, explained, and others are offered', async ({ page }) => {
	await page.goto('/ai/calculator?model=gpt-4');
	const note = page.locator('.notes');
	await expect(note).toContainText('“gpt-4” is not a value of “Model”');
	await expect(note).toContainText('closed service there is no such run');
	await expect(page.getByRole('link', { name: 'What was published for one prompt' })).toBeVisible();
	await note.getByRole('button', { name: 'GPT OSS 20B' }).click();
	await expect(page).toHaveURL(/\?model=gpt-oss-20b$/);
});

test('an address that asks for another place never shows the usual one as if it were the answer', async ({
	page
}) => {
	await page.route('**/*.wasm', (route) => setTimeout(() => void route.continue(), 2000));
	await page.goto('/fr/ai/calculator?place=FRA');
	await expect(figure(page).locator('.body')).toHaveCSS('opacity', '0.25');
	await expect(page.getByText('Question posée à DuckDB')).toBeInViewport();
	await expect(reading(page)).toContainText('France\u00a0: avec', ENGINE);
	await expect(figure(page).locator('.body')).toHaveCSS('opacity', '1');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the default result opens with its formula', async ({ page }) => {
		await page.goto('/fr/ai/calculator');
		await working(page, 'carbon').locator('summary').click();
		await expect(working(page, 'carbon').locator('.formula').first()).toContainText(
			'Intensité carbone du réseau'
		);
		await expect(page.locator('#checks section')).toHaveCount(20);
	});
});
