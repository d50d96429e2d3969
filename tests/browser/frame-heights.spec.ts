import { readdirSync, writeFileSync } from 'node:fs';
import { FRAME_HEIGHTS } from '../../scripts/render/frame-heights';
import { localise } from '../../src/lib/i18n/address';
import { LANGUAGES, type Language } from '../../src/lib/i18n/language';
import { FRAME } from '../../src/lib/share/oembed';
import { expect, test } from './harness';

const IDS = readdirSync('src/lib/figures/documents').map((file) => file.replace('.ts', ''));

/** What a frame may be higher or lower than its figure, in parts of it: data grow between two measurements. */
const TOLERANCE = 0.1;

test.use({ viewport: { width: FRAME.width, height: 600 } });

test('oEmbed and the plain frame give each figure its own height', async ({ page, request }, { config }) => {
	const measured: Record<string, Partial<Record<Language, number>>> = {};
	const wrong: string[] = [];
	for (const id of IDS)
		for (const language of LANGUAGES) {
			await page.goto(localise(`/embed/${id}`, language));
			const height = await page.locator('[data-embed]').evaluate(async (body) => {
				await document.fonts.ready;
				return body.getBoundingClientRect().height;
			});
			measured[id] = { ...measured[id], [language]: Math.ceil(height / 10) * 10 };
			const said = await (await request.get(localise(`/figures/${id}/oembed.json`, language))).json();
			expect(said.html).toContain(` height="${said.height}"`);
			if (Math.abs(said.height - height) > TOLERANCE * height)
				wrong.push(`${id} (${language}): ${said.height}, is ${height}`);
		}
	if (['all', 'changed'].includes(config.updateSnapshots))
		writeFileSync(FRAME_HEIGHTS, `${JSON.stringify(measured, null, '\t')}\n`);
	else expect(wrong, 'measure with npx playwright test frame-heights -u, and build again').toEqual([]);
});
