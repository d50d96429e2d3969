import { error } from '@sveltejs/kit';
import { readCountries } from '$lib/countries/built';
import { figuresOf } from '$lib/countries/figures';
import { gridCautions, sayGrid } from '$lib/countries/say-grid';
import { specOf } from '$lib/countries/spec';
import { languageOf, LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		readCountries().profiles.map(({ iso3 }) => (lang === 'en' ? { iso3 } : { lang, iso3 }))
	);

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
		cautions: gridCautions(profile, language).join(' '),
		ids: figuresOf(iso3),
		spec: await specOf(language, iso3),
		own: mix[iso3] ? { 'grid-mix': `grid-mix/${iso3}` } : {}
	};
};
