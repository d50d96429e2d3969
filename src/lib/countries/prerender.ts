import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { catalog } from '../catalog/registry';
import { readEvaluation } from '../declaration/built';
import { COMMITMENTS } from '../declaration/registry';
import { type Answers, decodeAnswers } from '../engine/answers';
import { type Columns, toRows } from '../engine/connector';
import { comparability } from '../figure/comparability';
import { chartsOf, type Figure, queryView, startView, type View } from '../figure/figure';
import { shown } from '../figure/shown';
import { answersPath, readBuilt } from '../figures/built';
import { loadFigure } from '../figures/registry';
import type { Words } from '../i18n/words';
import { loadLayout } from '../marks/load-layout';
import { readModels } from '../models/built';
import { recordOf } from '../share/record';
import { release } from '../tables/release';
import { formatter } from '../units/format';
import BriefView from './BriefView.svelte';
import { readCountries, readCountry } from './built';
import type { CountryProfile } from './profile';
import CountryFacts from './CountryFacts.svelte';
import CountryFigure from './CountryFigure.svelte';
import { COMPARED, figuresOf } from './figures';

/** Comments that hydration would need; what is rendered here is never hydrated. */
const HYDRATION_MARK = /<!--.*?-->/g;

const answers = new Map<string, Answers>();

/** What a figure is asked on the page of a country. */
const viewOf = (figure: Figure, iso3: string): View => ({
	...startView(figure),
	...(figure.params['countries'] ? { countries: iso3 } : {})
});

/** The rows of a figure for one country: kept for all of them, or gathered at build. */
function columnsOf(figure: Figure, iso3: string): Columns {
	if (figure.params['countries']?.answered === 'default')
		return readCountries().mix[iso3] ?? { names: [], numRows: 0, data: {} };
	let kept = answers.get(figure.id);
	if (!kept) {
		kept = decodeAnswers(JSON.parse(readFileSync(answersPath(figure.id), 'utf8')));
		answers.set(figure.id, kept);
	}
	const columns = kept.get(queryView(figure, viewOf(figure, iso3)));
	if (!columns) throw new Error(`${answersPath(figure.id)} does not hold "${iso3}".`);
	return columns;
}

async function prerenderFigure(id: string, iso3: string, words: Words): Promise<string> {
	const figure = await loadFigure(id);
	const { body } = render(CountryFigure, {
		props: {
			figure,
			columns: columnsOf(figure, iso3),
			view: viewOf(figure, iso3),
			words,
			layout: await loadLayout(chartsOf(figure)),
			record: recordOf(figure, readBuilt(id), catalog)
		},
		idPrefix: id
	});
	return body.replaceAll(HYDRATION_MARK, '');
}

const prerenderFigures = async (ids: readonly string[], iso3: string, words: Words) =>
	Object.fromEntries(
		await Promise.all(ids.map(async (id) => [id, await prerenderFigure(id, iso3, words)] as const))
	);

/** The figures of the brief on a country that show others beside it, by id, as HTML. */
export const prerenderCompared = (iso3: string, words: Words) => prerenderFigures(COMPARED, iso3, words);

/** The models of a country's organisations that have a page: their energy, or that of their training, is on record. */
function measuredOf({ models }: CountryProfile) {
	const slugs = new Set(models.slugs);
	return readModels().filter(({ slug }) => slugs.has(slug));
}

/** What a country's page shows: its figures by id, and the facts that are not figures, as HTML. */
export async function prerenderCountry(iso3: string, words: Words) {
	const profile = readCountry(iso3);
	const html = await prerenderFigures(figuresOf(iso3), iso3, words);
	const facts = render(CountryFacts, {
		props: { profile, words, measured: measuredOf(profile) }
	}).body.replaceAll(HYDRATION_MARK, '');
	return { html, facts };
}

/** What a chart is drawn at for a screen, and for half the width of a printed page. */
const BRIEF_WIDTHS = { small: 340, printed: 470 } as const;

async function printed(id: string, iso3: string, { language }: Words) {
	const figure = await loadFigure(id);
	const view = viewOf(figure, iso3);
	const drawn = shown(figure, toRows(columnsOf(figure, iso3)), view, language);
	const layout = await loadLayout([drawn.chart]);
	const { chart, rows } = drawn;
	return {
		id,
		question: figure.question[language],
		caveats: figure.caveats.slice(0, 2).map((caveat) => caveat[language]),
		warnings: comparability(figure, rows, view).map((warning) => warning[language]),
		chart,
		rows,
		scenes: Object.entries(BRIEF_WIDTHS).map(([size, width]) => ({
			size,
			scene: layout(chart, { rows, width, language, format: formatter(language), view })
		}))
	};
}

const BRIEF_TABLES = [
	'ai_model_country',
	'cloud_region',
	'datacentre_demand',
	'grid_country_year',
	'region_grid_year',
	'region_water'
];

/** The printable page on a country, as HTML. @param address of the country's page */
export async function prerenderBrief(iso3: string, words: Words, address: string): Promise<string> {
	const { id: version, date: day } = release();
	const sources = BRIEF_TABLES.flatMap((name) => catalog.sourcesOf(catalog.table(name)));
	const profile = readCountry(iso3);
	const props = {
		profile,
		measured: measuredOf(profile).map(({ name }) => name),
		words,
		charts: await Promise.all(
			(['grid-intensity-trend', 'grid-mix'] as const).map((id) => printed(id, iso3, words))
		),
		commitments: (['1.2', '5.1'] as const).map((id) => ({
			id,
			asks: COMMITMENTS.find((c) => c.id === id)?.asks[words.language] ?? '',
			status: readEvaluation(id).verdict.status
		})),
		sources: [...new Set(sources.map(({ credit, licence }) => `${credit[words.language]} (${licence})`))],
		made: { day, version, address }
	};
	return render(BriefView, { props }).body.replaceAll(HYDRATION_MARK, '');
}
