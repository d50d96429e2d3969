import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, heights, siteThatDoesNotShare, test } from './host';

const EXAMPLE = readFileSync('docs/examples/host.html', 'utf8');
const at = (baseURL: string | undefined, text: string) =>
	text.replaceAll('http://localhost:4173', baseURL ?? '');
const script = (baseURL: string | undefined) => `<script src="${baseURL}/embed.js"></script>`;
const page1 = (baseURL: string | undefined, body: string) =>
	`<!doctype html><html lang="en"><title>Host</title>${script(baseURL)}<body>${body}`;

/** Every frame is as high as what it holds. */
const fits = (page: Page, frames: number) =>
	expect
		.poll(async () => {
			const all = await heights(page);
			return all.length === frames && all.every(({ frame, content }) => content > 200 && frame === content);
		})
		.toBe(true);

const reading = (frame: FrameLocator) => frame.locator('[data-reading]');
const live = (frame: FrameLocator) => expect(frame.locator('[data-state="live"]')).toBeVisible();

test('the example of the guide: three figures and two sentences on another site', async ({
	page,
	baseURL,
	host
}) => {
	await page.setViewportSize({ width: 900, height: 4000 });
	const strict = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; connect-src ${baseURL}; img-src ${baseURL}`;
	await page.goto(host.serve(at(baseURL, EXAMPLE), strict));
	await fits(page, 3);
	const element = page.frameLocator('empreinte-figure >> nth=0 >> iframe');
	await live(element);
	await expect(reading(element)).toContainText('42 cloud regions of Google Cloud');
	await expect(element.locator('.bar')).toBeHidden();
	await expect(element.locator('.home a')).toHaveAttribute('href', /\?provider=gcp$/);
	await expect(reading(page.frameLocator('#auto'))).toContainText('En 2025');
	const boxed = page.frameLocator('#boxed >> iframe');
	await expect(boxed.locator('h1')).toContainText('Pour la plupart des régions');

	await expect(page.locator('#sentence')).toContainText('148 cloud regions');
	await expect(page.locator('#sentence a')).toHaveAttribute('title', /ODbL/);
	await expect(page.locator('#other')).toContainText('In 2022');
	await expect(page.locator('#other')).toContainText(/AWS|Amazon/);
});

test('a figure far below waits for its reader, and is live when it is reached', async ({
	page,
	baseURL,
	host
}) => {
	const far =
		'<p style="height: 1300px">A long text</p><empreinte-figure figure="cloud-region-intensity">Stand-in</empreinte-figure>';
	await page.setViewportSize({ width: 1000, height: 900 });
	await page.goto(host.serve(page1(baseURL, far)));
	await expect(page.locator('empreinte-figure iframe')).toBeAttached();
	await page.waitForTimeout(6000);
	await expect(page.locator('empreinte-figure')).not.toHaveAttribute('data-state', 'static');
	await page.locator('empreinte-figure').scrollIntoViewIfNeeded();
	await expect(page.locator('empreinte-figure')).toHaveAttribute('data-state', 'live');
});

test('a frame follows its content: on a choice inside, and when the window gets narrow', async ({
	page,
	baseURL,
	host
}) => {
	await page.goto(
		host.serve(page1(baseURL, '<empreinte-figure figure="cloud-region-intensity"></empreinte-figure>'))
	);
	await fits(page, 1);
	const frame = page.frameLocator('iframe');
	const countries = frame.getByRole('combobox', { name: 'Countries' });
	await countries.focus();
	await expect(frame.locator('[data-asked]')).toHaveCount(1);
	await countries.fill('india');
	await countries.press('Enter');
	await live(frame);
	await expect(reading(frame)).toContainText('7 cloud regions in service today (India)');
	await fits(page, 1);
	await page.setViewportSize({ width: 375, height: 800 });
	await fits(page, 1);
	expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});

test('attributes are reactive: parameters, theme and accent without loading anew', async ({
	page,
	baseURL,
	host
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(
		host.serve(
			page1(baseURL, '<empreinte-figure figure="cloud-region-map" accent="#ffff00"></empreinte-figure>')
		)
	);
	await fits(page, 1);
	const frame = page.frameLocator('iframe');
	const paper = () => frame.locator('html').evaluate((e) => getComputedStyle(e).backgroundColor);
	const light = await paper();
	await page.locator('empreinte-figure').evaluate((e) => e.setAttribute('theme', 'dark'));
	await expect.poll(paper).not.toBe(light);
	await page.locator('empreinte-figure').evaluate((e) => e.setAttribute('theme', 'auto'));
	await expect.poll(paper).toBe(light);
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(paper).not.toBe(light);
	await page.emulateMedia({ colorScheme: 'light' });
	const link = await frame.locator('.home a').evaluate((e) => getComputedStyle(e).color);
	expect(link).not.toBe('rgb(255, 255, 0)');

	await page.locator('empreinte-figure').evaluate((e) => e.setAttribute('provider', 'aws'));
	await live(frame);
	await expect(reading(frame)).toContainText('AWS');
	await page.locator('empreinte-figure').evaluate((e) => e.setAttribute('figure', 'google-cfe-trend'));
	await expect(page.frameLocator('iframe').locator('h1')).toContainText('carbon-free share');
	await fits(page, 1);
});

test('where the script is refused, what stands inside the element is shown', async ({
	page,
	baseURL,
	host
}) => {
	await page.goto(host.serve(at(baseURL, EXAMPLE), "script-src 'none'; frame-src 'none'"));
	await page.getByRole('img').scrollIntoViewIfNeeded();
	await expect(page.getByRole('img')).toBeVisible();
	await expect.poll(() => page.getByRole('img').evaluate((e: HTMLImageElement) => e.naturalWidth)).toBe(900);
});

test('where frames are refused, the picture takes their place', async ({ page, baseURL, host }) => {
	const figure = '<empreinte-figure figure="cloud-region-map"></empreinte-figure>';
	await page.goto(
		host.serve(page1(baseURL, figure), `script-src ${baseURL}; frame-src 'none'; img-src ${baseURL}`)
	);
	const picture = page.locator('empreinte-figure').getByRole('img');
	await expect(picture).toBeVisible();
	await expect.poll(() => picture.evaluate((e: HTMLImageElement) => e.naturalWidth)).toBe(900);
	await page.goto(
		host.serve(
			page1(baseURL, '<empreinte-figure figure="cloud-region-intensity"></empreinte-figure>'),
			`script-src ${baseURL}; frame-src 'none'; img-src ${baseURL}; connect-src ${baseURL}`
		)
	);
	const caption = page.locator('empreinte-figure p').last();
	await page.evaluate(() => {
		const sentence = document.createElement('empreinte-reading');
		sentence.setAttribute('figure', 'company-record');
		sentence.setAttribute('company', 'Google');
		document.body.prepend(sentence);
	});
	await expect(page.locator('empreinte-reading')).toContainText('could not be loaded');
	await expect(caption).toContainText(
		/Not like for like\..*Sources: .*ODbL.*Terms of the rows: .*data version \d/s
	);
	await expect(picture).toHaveAttribute('alt', /148 rows shown.*With an interval/s);
});

test('where frames are refused, a picture of another view than the one asked for says so, and leads to it', async ({
	page,
	baseURL,
	host
}) => {
	const figure =
		'<empreinte-figure lang="fr" figure="cloud-region-intensity" theme="dark" year="2022"></empreinte-figure>';
	const refused = `script-src ${baseURL}; frame-src 'none'; img-src ${baseURL}; connect-src ${baseURL}`;
	await page.goto(host.serve(page1(baseURL, figure), refused));
	const element = page.locator('empreinte-figure');
	await expect(element).toContainText('la vue par défaut, non celle demandée ici');
	await expect(element).toContainText(
		'Choix montrés\u00a0: Année\u00a0: 2025\u00a0; Fournisseur\u00a0: Tous'
	);
	await expect(element.getByRole('link', { name: 'Ouvrir la vue demandée' })).toHaveAttribute(
		'href',
		`${baseURL}/fr/figures/cloud-region-intensity?year=2022`
	);
});

test('every parameter can be an attribute, the view as a table too', async ({ page, baseURL, host }) => {
	const body = '<empreinte-figure figure="company-record" view="table"></empreinte-figure>';
	await page.goto(host.serve(page1(baseURL, body)));
	const frame = page.frameLocator('iframe');
	await live(frame);
	await expect(frame.locator('[data-figure] table')).toBeVisible();
	await expect(frame.locator('svg.chart:visible')).toHaveCount(0);
});

test('sentences follow their attributes, each its own, and fall back to the words inside', async ({
	page,
	baseURL,
	host
}) => {
	await page.goto(
		host.serve(
			page1(
				baseURL,
				`<p><empreinte-reading figure="cloud-region-intensity">Words of a.</empreinte-reading>
				<empreinte-reading figure="grid-intensity-trend" lang="fr" countries="FRA"></empreinte-reading>
				<empreinte-reading figure="no-such-figure"></empreinte-reading>
				<empreinte-reading figure="cloud-region-intensity" year="2024" v="1.2020-01-01-00000000"></empreinte-reading></p>`
			)
		)
	);
	const nth = (n: number) => page.locator('empreinte-reading').nth(n);
	await expect(nth(0)).toContainText('148 cloud regions');
	await expect(nth(1)).toContainText('France');
	await expect(nth(1).locator('[lang="fr"]')).toContainText(/En \d{4}/);
	await expect(nth(2)).toHaveText('There is no figure “no-such-figure” of Empreinte.');
	await expect(nth(3)).toContainText('In 2024');
	await expect(nth(3).getByRole('link')).toHaveAccessibleDescription(
		/^How carbon-intensive .* Sources: .*data version 20/
	);

	const set = (attributes: Record<string, string>) =>
		nth(0).evaluate((e, all) => {
			for (const [name, value] of Object.entries(all)) e.setAttribute(name, value);
		}, attributes);
	await set({ provider: 'aws' });
	await set({ provider: 'gcp', year: '2022' });
	await expect(nth(0)).toContainText('42 cloud regions of Google Cloud');
	await expect(nth(0)).toContainText('In 2022');
	await expect(nth(0)).toHaveAttribute('data-state', 'live');
	await expect(nth(0).getByRole('link')).toHaveAttribute('href', /\?provider=gcp&year=2022$/);
	await set({ year: '1999' });
	await expect(nth(0)).toHaveAttribute('data-state', 'error');
	await expect(nth(0)).not.toContainText('2022');
	await expect(nth(0).locator('slot')).toBeAttached();
	await nth(0).evaluate((e) => ['year', 'provider'].forEach((name) => e.removeAttribute(name)));
	await expect(nth(0)).toContainText('148 cloud regions');
	await page.keyboard.press('Tab');
	await expect(nth(0).getByRole('link')).toBeFocused();
	await expect(page.locator('empreinte-reading iframe')).toHaveCount(0);
});

test('the name of an embedded page follows its view, and a link of another version says so', async ({
	page
}) => {
	await page.goto('/embed/cloud-region-intensity?provider=gcp&v=1.2020-01-01-00000000');
	await expect(page).toHaveTitle(/^How carbon-intensive.*\? · Empreinte$/);
	await expect(page.locator('[data-old-link]')).toContainText('does not know that version');
	await page.goto('/embed/cloud-region-intensity?v=old');
	await expect(page.locator('[data-asked]')).toContainText('“v=old” names no version of the data');
	await expect(page).toHaveTitle(/^The cleanest cloud region/);
});

test('in a sandboxed frame choices are answered, by the engine too', async ({ page, baseURL, host }) => {
	await page.goto(
		host.serve(
			`<!doctype html><title>Host</title><iframe sandbox="allow-scripts" width="900" height="1400" src="${baseURL}/embed/grid-mix?from=2010"></iframe>`
		)
	);
	const frame = page.frameLocator('iframe');
	await live(frame);
	await expect(frame.getByRole('status').filter({ hasText: 'kept with this page' })).toBeVisible();
	await frame.getByRole('button', { name: 'Remove France' }).click();
	await expect(reading(frame)).not.toContainText('France');
	await expect(frame.getByRole('status').filter({ hasText: 'Answered by DuckDB' })).toBeVisible({
		timeout: 45_000
	});
});

test('where the site does not share its scripts with a sandboxed frame, the figure stays as it is and says so', async ({
	page,
	host
}) => {
	const mean = await siteThatDoesNotShare();
	const frameOf = `<iframe sandbox="allow-scripts" width="900" height="1400" src="${mean.origin}/embed/cloud-region-intensity?year=2022"></iframe>`;
	await page.goto(host.serve(`<!doctype html><title>Host</title>${frameOf}`));
	const frame = page.frameLocator('iframe');
	await expect(frame.getByText('Choices cannot be answered inside this frame')).toBeVisible();
	await expect(frame.locator('.bar')).toBeHidden();
	await expect(reading(frame)).toContainText('In 2025');
	await expect(frame.getByText('the default one (Year: 2025; Provider: All providers')).toBeVisible();
	for (const link of await frame.locator('[data-record]').all())
		await expect(link).toHaveAttribute('href', /\/figures\/cloud-region-intensity\?year=2022$/);
	mean.close();
});

test('without scripts inside, the default view is complete', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
	const page = await context.newPage();
	await page.goto('/fr/embed/cloud-efficiency');
	await expect(page.locator('[data-reading]')).toContainText('148');
	await expect(page.locator('svg.chart:visible')).toHaveCount(1);
	await expect(page.locator('.sources')).toContainText('Apache-2.0');
	await expect(page.getByText('Choices cannot')).toBeHidden();
	await expect(page.getByText('Sans JavaScript, ce cadre montre la vue par défaut (Année')).toBeVisible();

	const missing = await page.goto('/fr/embed/nope');
	expect(missing?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('Cette figure n’existe pas');
	await expect(page.locator('.masthead')).toHaveCount(0);
	await expect(page.getByRole('link')).toHaveAttribute('href', '/fr/figures');
	await context.close();
});

test('what makes no sense is said in the frame, and no script of it runs', async ({
	page,
	baseURL,
	host
}) => {
	const hostile = [
		'figure="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"',
		'figure="javascript:alert(1)"',
		'figure="cloud-region-map" theme="&quot; onload=&quot;alert(1)" colour="&lt;script&gt;alert(1)&lt;/script&gt;"',
		'figure="no-such-figure"',
		'figure="cloud-region-map" lang="tlh"'
	];
	let alerted = false;
	page.on('dialog', (dialog) => {
		alerted = true;
		void dialog.dismiss();
	});
	await page.setViewportSize({ width: 900, height: 4000 });
	await page.goto(
		host.serve(
			page1(
				baseURL,
				`${hostile.map((a) => `<empreinte-figure ${a}></empreinte-figure>`).join('')}
				<empreinte-reading figure="cloud-region-intensity" year="1999">My own words.</empreinte-reading>`
			)
		)
	);
	const nth = (n: number) => page.locator(`empreinte-figure >> nth=${n}`);
	await expect(nth(0)).toContainText('cannot be the name of a figure');
	await expect(nth(1)).toContainText('“javascript:alert(1)” cannot be the name');
	const third = page.frameLocator('empreinte-figure >> nth=2 >> iframe');
	await expect(third.locator('[role="status"][data-asked]')).toContainText(
		'“" onload="alert(1)” is not a value of “theme”'
	);
	await expect(third.locator('[role="status"][data-asked]')).toContainText('“colour” is not a choice');
	const fourth = page.frameLocator('empreinte-figure >> nth=3 >> iframe');
	await expect(fourth.locator('h1')).toHaveText('There is no figure “no-such-figure”');
	await expect(fourth.locator('.masthead')).toHaveCount(0);
	await page.setViewportSize({ width: 380, height: 4000 });
	const height = async () =>
		(await page.locator('empreinte-figure >> nth=3 >> iframe').boundingBox())?.height;
	await expect.poll(height).toBeLessThan(400);
	await expect
		.poll(() => fourth.locator('html').evaluate((html) => html.scrollHeight - window.innerHeight))
		.toBeLessThanOrEqual(0);
	const fifth = page.frameLocator('empreinte-figure >> nth=4 >> iframe');
	await expect(fifth.locator('[role="status"][data-asked]')).toContainText('lang');
	const sentence = page.locator('empreinte-reading');
	await expect(sentence).toHaveAttribute('data-state', 'error');
	await expect(sentence).toHaveText('My own words.');
	expect(alerted).toBe(false);
});

test('heights from strangers, and heights beyond reason, move nothing', async ({ page, baseURL, host }) => {
	const stranger = `<iframe id="stranger" srcdoc="<script>setInterval(() => parent.postMessage({ type: 'empreinte:height', figure: 'cloud-region-map', height: 7777 }, '*'), 20)</script>"></iframe>`;
	await page.goto(
		host.serve(page1(baseURL, `<empreinte-figure figure="cloud-region-map"></empreinte-figure>${stranger}`))
	);
	const fitted = async () =>
		(await heights(page)).some(({ frame, content }) => content > 200 && frame === content);
	await expect.poll(fitted).toBe(true);
	const own = page.locator('empreinte-figure >> iframe');
	const before = (await own.boundingBox())?.height ?? 0;
	await page.evaluate(() => {
		for (const height of [-5, 1e9, Number.NaN, '900'])
			postMessage({ type: 'empreinte:height', figure: 'cloud-region-map', height }, '*');
	});
	await page.waitForTimeout(500);
	expect((await own.boundingBox())?.height).toBe(before);
	expect(before).not.toBe(7777);
	expect((await page.locator('#stranger').boundingBox())?.height).toBeLessThan(300);
});

test('only embeds may be framed, and they keep nothing', async ({ page, baseURL, request, host }) => {
	for (const [path, framed] of [
		['/embed/cloud-efficiency', true],
		['/fr/embed/cloud-efficiency', true],
		['/figures/cloud-efficiency', false],
		['/fr/cloud', false],
		['/', false]
	] as const) {
		const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
		expect(policy.includes("frame-ancestors 'none'"), path).toBe(!framed);
	}
	for (const path of [
		'/embed.js',
		'/figures/cloud-efficiency.svg',
		'/fr/figures/cloud-efficiency.json',
		'/fonts/sans.woff2'
	])
		expect((await request.get(path)).headers()['access-control-allow-origin'], path).toBe('*');
	await page.goto(
		host.serve(page1(baseURL, '<empreinte-figure figure="cloud-efficiency"></empreinte-figure>'))
	);
	await fits(page, 1);
	expect(await page.context().cookies()).toEqual([]);
	const kept = await page.frames()[1]?.evaluate(async () => ({
		session: sessionStorage.length,
		local: localStorage.length,
		workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0
	}));
	expect(kept).toEqual({ session: 0, local: 0, workers: 0 });
});
