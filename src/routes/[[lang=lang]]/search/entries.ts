import { render } from 'svelte/server';
import { catalog } from '$lib/catalog/registry';
import Entries, { type Entry } from '$lib/controls/Entries.svelte';
import { COMMITMENTS } from '$lib/declaration/registry';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { inOrder, TERMS } from '$lib/glossary/registry';
import { href } from '$lib/i18n/href';
import { LANGUAGES, type Language, type Localised } from '$lib/i18n/language';
import type { Words } from '$lib/i18n/words';
import { readModels } from '$lib/models/built';
import { MODEL_TEXTS } from '$lib/models/texts';
import { figureEntry } from '../figures/entries';
import { countryEntries } from './countries';
import { PAGES } from './pages';
import { TEXTS } from './texts';

/** What the pages of models are about, in both languages. */
const MODELS_ABOUT =
	'AI model energy emissions carbon water training inference prompt measured compute calcul chip GPU';

/** Everything that has a page, by kind, as HTML. */
export async function siteEntries({ language, t }: Words): Promise<string> {
	const texts = TEXTS[language];
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	const groups = [
		{
			name: texts.pages,
			entries: PAGES.map(({ path, title, text, words, about }) => ({
				...line(language, path, title, text, words),
				...(about && { about })
			}))
		},
		{ name: t.nav.countries, entries: countryEntries(language) },
		{
			name: t.nav.figures,
			entries: figures.map((figure) => figureEntry(figure, language))
		},
		{
			name: t.nav.commitments,
			entries: COMMITMENTS.map(({ id, asks }) => ({
				...line(language, `/commitments/${id}`, asks, { en: '', fr: '' }, id),
				title: `${id} · ${asks[language]}`
			}))
		},
		{
			name: MODEL_TEXTS[language].models,
			entries: readModels().map(({ slug, name, organisations }) => ({
				href: href(`/ai/models/${slug}`, language),
				title: name,
				text: organisations ?? '',
				words: slug,
				about: MODELS_ABOUT
			}))
		},
		{
			name: t.nav.data,
			entries: catalog.tables.map(({ name, title, summary }) =>
				line(language, `/data/${name}`, title, summary, name)
			)
		},
		{
			name: texts.glossary,
			entries: inOrder(TERMS, language).map(({ id, name, means, finds }) => ({
				...line(language, '/methods/glossary', name, means, [...finds.en, ...finds.fr].join(' ')),
				href: `${href('/methods/glossary', language)}#${id}`
			}))
		}
	];
	return render(Entries, { props: { groups } }).body;
}

function line(language: Language, path: string, title: Localised, text: Localised, words = ''): Entry {
	const others = LANGUAGES.filter((other) => other !== language).map((other) => title[other]);
	return {
		href: href(path, language),
		title: title[language],
		text: text[language],
		words: [words, ...others].join(' ')
	};
}
