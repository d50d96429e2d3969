import { expect, it } from 'vitest';
import type { ViewSpec } from '../../../src/lib/figure/view-spec';
import { elsewhere, offersFor } from '../../../src/lib/figures/offers';
import { pageSpec } from '../../../src/lib/figures/page-spec';
import { sayProblem } from '../../../src/lib/figures/say-problem';
import { readAddress } from '../../../src/lib/share/view-address';

async function offered(ids: string[], search: string, language: 'en' | 'fr' = 'en') {
	const spec: ViewSpec = await pageSpec(ids);
	const { view, problems } = readAddress(search, spec);
	const offers = problems.flatMap((problem) => offersFor(problem, spec, view, language));
	/** Whatever is offered can be shown. */
	for (const { patch } of offers) {
		const asked = Object.entries(patch).map(([name, value]) => `${name}=${value ?? 'all'}`);
		expect(readAddress(`?${asked.join('&')}`, spec)).toMatchObject({ view: patch, problems: [] });
	}
	return offers;
}

it('offers those left out of ten countries where five fit', async () => {
	const [offer] = await offered(
		['grid-intensity-trend'],
		'?countries=IND,FRA,USA,CHN,DEU,GBR,ZAF,BRA,KEN,IRL'
	);
	expect(offer).toEqual({
		label: 'United Kingdom, South Africa, Brazil, Kenya and Ireland',
		patch: { countries: 'GBR,ZAF,BRA,KEN,IRL' }
	});
});

it('offers countries like one that there is not, beside those shown', async () => {
	const offers = await offered(['grid-intensity-trend'], '?countries=IND,Allemange', 'fr');
	expect(offers).toEqual([{ label: 'Allemagne', patch: { countries: 'IND,DEU' } }]);
});

it('offers the years there are, or of many the nearest', async () => {
	const years = await offered(['grid-source-disagreement'], '?year=2019');
	expect(years.map(({ label }) => label)).toEqual(['2025', '2024', '2023', '2022', '2021']);
	expect(await offered(['grid-intensity-trend'], '?from=1990')).toEqual([
		{ label: '2000', patch: { from: 2000 } }
	]);
	expect(await offered(['grid-intensity-trend'], '?base=1990')).toEqual([
		{ label: 'index, 2000 = 100', patch: { base: 2000 } }
	]);
});

it('says where a choice is followed that this page has not', async () => {
	const spec = await pageSpec(['india-grids']);
	const { problems } = readAddress('?factor=zone&nonsense=1', spec);
	expect(problems.map((problem) => elsewhere(problem)?.pages ?? null)).toEqual([['cloud'], null]);
});

it('offers limits that are the wrong way round the other way, in their unit', async () => {
	expect(await offered(['cloud-region-intensity'], '?min=300&max=100', 'fr')).toEqual([
		{ label: 'de 100\u00a0g CO₂e/kWh à 300\u00a0g CO₂e/kWh', patch: { min: 100, max: 300 } }
	]);
	const spec = await pageSpec(['cloud-region-intensity']);
	const [problem] = readAddress('?min=300&max=100', spec).problems;
	expect(problem && sayProblem(problem, spec, 'en')).toBe(
		'The limits are the wrong way round: from 300\u00a0g CO₂e/kWh to 100\u00a0g CO₂e/kWh. The second one was left out.'
	);
});

it.each([
	['grid-mix', '?parts=twh', 'There is: TWh, % of the whole and kWh per person.'],
	['ai-how-much-is-one', '?requests=1e308', 'It takes 1 to 1,000,000,000.'],
	['grid-mix', '?from=1900', 'It takes 2000 to '],
	['grid-mix', '?lang=tlh', 'there are English and French. An address is in French with /fr before the rest'],
	['grid-mix', '?v=old', '“v=old” names no version of the data']
])('says of %s what there is instead of %s', async (id, search, said) => {
	const spec = await pageSpec([id]);
	const { problems } = readAddress(search, spec);
	expect(problems.map((problem) => sayProblem(problem, spec, 'en')).join(' ')).toContain(said);
	for (const problem of problems) expect(sayProblem(problem, spec, 'fr')).not.toMatch(/undefined|null/);
});

it.each([
	['cloud-region-intensity', '?year=1800', 'en', '“1800” is not a value of “Year”; the default is shown.'],
	['cloud-region-intensity', '?provider=ibm', 'fr', 'par défaut est affichée.'],
	['grid-mix', '?from=1900', 'en', 'It takes 2000 to 2025.']
] as const)(
	'names once what there is instead: of %s%s it is offered, or said',
	async (id, search, language, end) => {
		const spec = await pageSpec([id]);
		const [problem] = readAddress(search, spec).problems;
		const offers = await offered([id], search, language);
		const said =
			problem &&
			sayProblem(
				problem,
				spec,
				language,
				offers.map(({ label }) => label)
			);
		expect(said?.endsWith(end), said).toBe(true);
	}
);

it('offers a choice that has no value of its own by its name', async () => {
	const offers = await offered(['grid-mix'], '?parts=twh');
	expect(offers.map(({ label }) => label)).toEqual(['TWh', '% of the whole', 'kWh per person']);
	expect(await offered(['ai-how-much-is-one'], '?requests=1e308')).toMatchObject([
		{ patch: { requests: 1e9 } }
	]);
});

it('offers the years that reach an index, or the first year shown as its base, and says what is drawn meanwhile', async () => {
	const spec = await pageSpec(['grid-intensity-trend']);
	const { view, problems } = readAddress('?base=2005&from=2015', spec);
	expect(view).toMatchObject({ base: 2005, from: 2015 });
	expect(problems.map((problem) => sayProblem(problem, spec, 'en'))).toEqual([
		'The year of the index, 2005, is not among the years shown (2015 to 2025): the values themselves are drawn.'
	]);
	expect(await offered(['grid-intensity-trend'], '?base=2005&from=2015')).toEqual([
		{ label: 'years 2005 to 2025', patch: { from: 2005 } },
		{ label: 'index, 2015 = 100', patch: { base: 2015 } }
	]);
	expect(await offered(['grid-intensity-trend'], '?base=2020&to=2010', 'fr')).toEqual([
		{ label: 'années 2000 à 2020', patch: { to: 2020 } },
		{ label: 'indice, 2000 = 100', patch: { base: 2000 } }
	]);
	expect(readAddress('?base=2015&from=2015&to=2020', spec).problems).toEqual([]);
});

it('offers the family of a closed model, and says why it is not there', async () => {
	const offers = await offered(['ai-how-much-is-one'], '?model=gpt-4');
	expect(offers.map(({ label }) => label)).toEqual(['GPT OSS 120B', 'GPT OSS 20B']);
	expect(await offered(['ai-how-much-is-one'], '?model=claude-3')).toEqual([]);
	const spec = await pageSpec(['ai-how-much-is-one']);
	const [problem] = readAddress('?model=gpt-4', spec).problems;
	expect(problem && sayProblem(problem, spec, 'en')).toContain('closed service there is no such run');
});
