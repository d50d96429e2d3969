import { error } from '@sveltejs/kit';
import { readCountries } from '$lib/countries/built';
import { specOf } from '$lib/countries/spec';
import { href } from '$lib/i18n/href';
import { languageOf, LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) =>
		readCountries().profiles.map(({ iso3 }) => (lang === 'en' ? { iso3 } : { lang, iso3 }))
	);

export const load: PageServerLoad = async ({ params, url }) => {
	const profile = readCountries().profiles.find(({ iso3 }) => iso3 === params.iso3);
	if (!profile) error(404, `There is no country "${params.iso3}".`);
	const language = languageOf(params.lang);
	const path = href(`/countries/${profile.iso3}`, language);
	return {
		iso3: profile.iso3,
		name: profile.name[language],
		// A site that was not told its own address does not print that of the machine it was made on.
		address: url.hostname === 'localhost' ? path : new URL(path, url).href,
		spec: await specOf(language, profile.iso3)
	};
};
