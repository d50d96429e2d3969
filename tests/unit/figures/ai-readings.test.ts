import { afterAll, describe, expect, it } from 'vitest';
import { readFigures } from '../../../scripts/build/figures';
import { type Row, toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { defaultView, type View } from '../../../src/lib/figure/figure';
import { organisation } from '../../../src/lib/figures/ai-view';
import { type Language, LANGUAGES } from '../../../src/lib/i18n/language';
import { layout } from '../../../src/lib/marks/layout';
import { formatter } from '../../../src/lib/units/format';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const figures = (await readFigures()).filter(({ id }) => id.startsWith('ai-'));

async function shown(id: string, change: View = {}) {
	const figure = figures.find((one) => one.id === id);
	if (!figure) throw new Error(`There is no figure "${id}".`);
	const view = { ...defaultView(figure), ...change };
	const { columns } = await engine.query({ sql: figure.sql, params: view, tables: figure.tables });
	const rows: Row[] = toRows(columns);
	return {
		rows,
		say: () => figure.reading(rows, { view, en: formatter('en'), fr: formatter('fr') }),
		place: (language: Language) =>
			layout(figure.chart, { rows, width: 700, language, format: formatter(language), view })
	};
}

const say = async (id: string, change: View = {}) => (await shown(id, change)).say();

describe('the readings about AI', () => {
	it('do not count silence as a way of counting', async () => {
		const { en, fr } = await say('ai-per-prompt-claims');
		expect(en).toContain(
			'9 count the chips alone, 9 count the machines and the building and 5 do not state what they count.'
		);
		expect(fr).toContain('et 5 ne disent pas ce qu’ils comptent.');
	});

	it('say of one published figure neither a range nor a mean', async () => {
		const { en, fr } = await say('ai-per-prompt-claims', { organisation: 'Hugging Face' });
		expect(en).toBe('1 published figure, measured: 0.00131\u00a0Wh (distilgpt2). 1 counts the chips alone.');
		expect(fr).not.toMatch(/moyenne| à 0/);
	});

	it('count each published figure of emissions, though two stand on one line', async () => {
		const { rows, say: read } = await shown('ai-training-emissions');
		expect(rows).toHaveLength(50);
		expect(read().en).toMatch(/^63 published figures\./);
	});

	it('call a year settled only where it is', async () => {
		const { en, fr } = await say('ai-disclosure-share', { organisation: 'Microsoft', since: 2024 });
		expect(en).toMatch(/^Of 1 notable model of 2026, a year that can still fill up,/);
		expect(fr).toContain('une année qui peut encore se remplir');
		expect((await say('ai-disclosure-share', { organisation: 'Anthropic' })).en).not.toContain('best known');
	});

	it('speak of one model and of one site as one', async () => {
		const one = await say('ai-training-compute', { organisation: 'Allen Institute for AI', since: 2022 });
		expect(one.en).toMatch(/^Of 1 notable model shown, 1 has its training compute on record\. /);
		expect(one.fr).toContain('1 a son calcul d’entraînement consigné. ');
		expect(await say('ai-sites', { organisation: 'Alibaba' })).toEqual({
			en: 'Alibaba Zhangbei: about 100\u00a0MW at the end of 2025, about 200\u00a0MW planned by the end of 2026. The list is no census.',
			fr: 'Alibaba Zhangbei\u00a0: environ 100\u00a0MW fin 2025, environ 200\u00a0MW prévus d’ici fin 2026. La liste n’est pas un recensement.'
		});
	});

	it('set no brackets in brackets, whatever organisation is chosen', async () => {
		const { options } = organisation() as { options: readonly { readonly value: string }[] };
		for (const { id, params } of figures.filter((figure) => 'organisation' in figure.params))
			for (const chosen of [null, ...options.map(({ value }) => value)]) {
				const since = 'since' in params ? { since: null } : {};
				const { rows, say: read, place } = await shown(id, { organisation: chosen, ...since });
				if (rows.length === 0) continue;
				for (const language of LANGUAGES)
					for (const text of [read()[language], ...place(language).texts.map((t) => t.text)])
						expect(text).not.toMatch(/\([^)]*\(/);
			}
	});
});

describe('the models by country', () => {
	it('are drawn alike, however many there are', async () => {
		const { marks } = (await shown('ai-models-by-country')).place('en');
		expect(new Set(marks.map(({ shape, tone }) => `${shape} ${tone}`))).toEqual(new Set(['dot neutral']));
	});
});
