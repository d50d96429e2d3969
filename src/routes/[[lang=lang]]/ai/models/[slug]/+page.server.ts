import { error } from '@sveltejs/kit';
import { inFrench } from '$lib/figures/ai-view';
import { LANGUAGES, languageOf } from '$lib/i18n/language';
import { readModels } from '$lib/models/built';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => readModels().map(({ slug }) => (lang === 'en' ? { slug } : { lang, slug })));

export const load: PageServerLoad = ({ params }) => {
	const model = readModels().find(({ slug }) => slug === params.slug);
	if (!model) error(404, `There is no page for the model "${params.slug}".`);
	const { slug, organisations, published } = model;
	const name = languageOf(params.lang) === 'fr' ? inFrench(model.name) : model.name;
	return { slug, name, organisations, published };
};
