import { error } from '@sveltejs/kit';
import { readCountries } from '$lib/countries/built';
import { FIGURES, figuresOf } from '$lib/countries/figures';
import { sayGrid } from '$lib/countries/say-grid';
import { pageSpec } from '$lib/figures/page-spec';
import { type Language, languageOf, LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		readCountries().profiles.map(({ iso3 }) => (lang === 'en' ? { iso3 } : { lang, iso3 }))
	);

const specs = new Map<Language, ReturnType<typeof pageSpec>>();

/** The controls of the page with its own country chosen. */
async function specOf(language: Language, iso3: string) {
	const shared = specs.get(language) ?? pageSpec(FIGURES, language);
	specs.set(language, shared);
	const { params, ...spec } = await shared;
	const { countries, ...others } = params;
	if (!countries) throw new Error('No figure of a country’s page follows a choice of countries.');
	return { ...spec, params: { countries: { ...countries, default: iso3 }, ...others } };
}

export const load: PageServerLoad = async ({ params }) => {
	const { profiles, mix } = readCountries();
	const profile = profiles.find(({ iso3 }) => iso3 === params.iso3);
	if (!profile) error(404, `There is no country "${params.iso3}".`);
	const language = languageOf(params.lang);
	const { iso3, name } = profile;
	return {
		iso3,
		name: name[language],
		grid: sayGrid(profile, language),
		ids: figuresOf(iso3),
		spec: await specOf(language, iso3),
		own: mix[iso3] ? { 'grid-mix': `grid-mix/${iso3}` } : {}
	};
};
