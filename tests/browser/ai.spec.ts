import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const FIGURES = 11;
/** The figures that have marks for a GPU. */
const CHIP = ['ai-energy-per-response', 'ai-batch-spread', 'ai-chip-efficiency'];

test('a model, a task and an organisation chosen once are followed by every figure they bear on', async ({
	page
}) => {
	await page.goto('/ai?selected=llama-3-1-405b');
	await expect(page.locator('[data-figure][data-state="live"]')).toHaveCount(FIGURES);
	for (const id of [
		'ai-training-compute',
		'ai-energy-per-response',
		'ai-batch-spread',
		'ai-training-emissions'
	])
		await expect(page.locator(`[data-figure="${id}"] .mark.chosen`).first()).toBeAttached();
	const scatter = page.locator('[data-figure="ai-training-compute"]');
	const inView = scatter.locator('.zoom [role="status"]');
	await scatter.locator('[data-chart-focus]').focus();
	await page.keyboard.press('+');
	await expect(inView).toHaveText(/^\d+ of 581 marks are in view\.$/);
	await scatter.getByRole('button', { name: 'Show everything' }).click();
	await expect(inView).toBeEmpty();
	// Stands still once it can be hovered: the figures above it are drawn as they come near.
	await scatter.locator('svg.live').hover();
	const plot = await scatter.locator('svg.live').boundingBox();
	const at = (x: number, y: number) =>
		[(plot?.x ?? 0) + x * (plot?.width ?? 0), (plot?.y ?? 0) + y * (plot?.height ?? 0)] as const;
	await page.mouse.move(...at(0.5, 0.3));
	await page.mouse.down();
	await page.mouse.move(...at(0.8, 0.5), { steps: 3 });
	await page.mouse.up();
	await expect(inView).toHaveText(/^\d+ of 581 marks are in view\.$/);
	await page.getByLabel('Task', { exact: true }).selectOption('code');
	await expect(page.locator('[data-figure="ai-batch-spread"] [data-reading]')).toContainText('writing code');
	await expect(page.locator('[data-figure="ai-energy-per-response"] [data-reading]')).toContainText(
		'writing code'
	);
	await page.getByLabel('Published since', { exact: true }).selectOption('2024');
	await expect(page.locator('[data-figure="ai-training-emissions"] [data-reading]')).toContainText(
		'37 published'
	);
	await page.getByLabel('Organisation', { exact: true }).selectOption('Meta');
	await expect(page.locator('[data-figure="ai-sites"] [data-reading]')).toContainText('Meta Hyperion');
	const chart = page.locator('[data-figure="ai-training-emissions"] [role="listbox"]');
	await chart.focus();
	await page.keyboard.press('End');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/selected=llama-4-all-models/);
});

/** Where a figure shows what is selected. */
const chosenIn = async (page: Page) =>
	page
		.locator('[data-figure]')
		.evaluateAll((figures) =>
			figures.filter((f) => f.querySelector('.chosen')).map((f) => f.getAttribute('data-figure'))
		);

test('what is clicked in one figure is marked and named in all that have it, and the way back takes the mark off', async ({
	page
}) => {
	await page.goto('/ai');
	const emissions = page.locator('[data-figure="ai-training-emissions"]');
	await emissions.locator('[data-chart]').hover();
	await expect(emissions).toHaveAttribute('data-state', 'live');
	const row = await emissions.locator('svg.live text', { hasText: /^Llama 3\.1 405B$/ }).boundingBox();
	const plot = await emissions.locator('svg.live').boundingBox();
	await page.mouse.click((plot?.x ?? 0) + 0.9 * (plot?.width ?? 0), (row?.y ?? 0) + 0.5 * (row?.height ?? 0));
	await expect(page).toHaveURL(/\?selected=llama-3-1-405b$/);
	await expect(page.locator('.selection')).toContainText('Selected: Llama 3.1 405B');
	const llama = ['ai-training-compute', 'ai-energy-per-response', 'ai-batch-spread', 'ai-training-emissions'];
	await expect.poll(() => chosenIn(page)).toEqual(llama);
	// What is pointed at is marked too.
	await page.mouse.move(0, 0);
	await page.goBack();
	await expect(page).toHaveURL(/\/ai$/);
	await expect.poll(() => chosenIn(page)).toEqual([]);
	await expect(page.locator('.selection')).toHaveCount(0);

	// A chip, by keyboard alone: what ran on it and what was trained on it are marked.
	const chips = page.locator('[data-figure="ai-chip-efficiency"]');
	await chips.locator('[data-chart-focus]').focus();
	const meant = chips.getByRole('option');
	for (let i = 0; i < 64; i++) {
		await page.keyboard.press('ArrowRight');
		if (/^NVIDIA B200:/.test((await meant.getAttribute('aria-label')) ?? '')) break;
	}
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?selected=nvidia-b200$/);
	await expect(meant).toHaveAttribute('aria-selected', 'true');
	await expect(page.locator('.selection')).toContainText('Selected: NVIDIA B200');
	await expect.poll(() => chosenIn(page)).toEqual(expect.arrayContaining(CHIP));
	await page.getByRole('button', { name: 'Clear the selection' }).press('Enter');
	await expect.poll(() => chosenIn(page)).toEqual([]);
});

test('every row of a long table is reached by keyboard, and the focus stays where it was at its ends', async ({
	page
}) => {
	await page.goto('/figures/ai-training-compute');
	const figure = page.locator('[data-figure="ai-training-compute"]');
	await figure.locator('svg.chart:visible').focus();
	await expect(figure).toHaveAttribute('data-state', 'live');
	await figure.locator('[data-part="table"] summary').focus();
	await page.keyboard.press('Enter');
	const next = figure.getByRole('button', { name: 'Next rows' });
	const isNext = () => next.evaluate((button) => button === document.activeElement);
	for (let i = 0; i < 12 && !(await isNext()); i++) await page.keyboard.press('Tab');
	await expect(next).toBeFocused();
	const rows = new Set<string>();
	const status = figure.locator('.pages [role="status"]');
	for (let i = 0; i < 6; i++) {
		await expect(status).toHaveText(new RegExp(`^Rows ${100 * i + 1} to`));
		for (const text of await figure.locator('tbody tr').allTextContents()) rows.add(text);
		await page.keyboard.press('Enter');
	}
	expect(rows.size).toBe(581);
	await expect(next).toBeFocused();
	await expect(next).toBeDisabled();
	await expect(status).toHaveText('Rows 501 to 581 of 581');
});

test('a model’s page sets its figures side by side and says what is not recorded', async ({ page }) => {
	await page.goto('/fr/ai/models/llama-3-1-405b');
	const lacks = page.locator('section', { hasText: 'Ce qui n’est pas consigné' });
	await expect(lacks.getByRole('listitem')).toContainText(['électricité de l’entraînement']);
	await expect(page.getByRole('row', { name: /fondées sur le marché/ })).toContainText('0');
	await page.getByRole('link', { name: 'Le montrer dans les figures' }).click();
	await expect(page).toHaveURL(/\/fr\/ai\?selected=llama-3-1-405b$/);
});

test('the models have a list, by what is known of them, and each its way back to it', async ({ page }) => {
	await page.goto('/ai');
	await page.getByRole('link', { name: /^Every model with/ }).click();
	await expect(page).toHaveURL(/\/ai\/models$/);
	const bloom = page.locator('[data-entry]', { hasText: 'BLOOM-176B' });
	await expect(bloom).toContainText('Hugging Face, BigScience, 11 July 2022');
	await expect(bloom).toContainText('electricity of the training');
	await expect(bloom).not.toContainText('energy of one prompt');
	await page.getByLabel('Find a model').fill('anthropic');
	await expect(page.locator('[data-entry]:visible')).toHaveCount(1);
	await page.locator('[data-entry]:visible').getByRole('link').click();
	await page.locator('.eyebrow').getByRole('link', { name: 'AI models' }).click();
	await expect(page).toHaveURL(/\/ai\/models$/);
});

test('a model that has no page is named, and those like it are offered', async ({ page, watch }) => {
	watch.expectError(/404/);
	await page.goto('/fr/ai/models/llama-3-405b');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Aucun modèle qui ait une page ici ne répond à «\u00a0llama-3-405b\u00a0»'
	);
	await page.getByRole('link', { name: 'Llama 3.1-405B', exact: true }).click();
	await expect(page).toHaveURL(/\/fr\/ai\/models\/llama-3-1-405b$/);
	await page.goto('/ai/models/GPT-4O');
	await expect(page).toHaveURL(/\/ai\/models\/gpt-4o$/);
});
