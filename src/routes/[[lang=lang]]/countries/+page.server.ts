import { readCountries } from '$lib/countries/built';
import { gridCautions } from '$lib/countries/say-grid';
import { languageOf } from '$lib/i18n/language';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const countries = readCountries()
		.profiles.map((profile) => ({ ...profile, weak: gridCautions(profile, language).length > 0 }))
		.map(({ iso3, name, continent, newest, regions, weak }) => ({
			iso3,
			name: name[language],
			continent,
			gco2e: newest?.gco2e_per_kwh ?? null,
			weak,
			year: newest?.year ?? null,
			regions: regions.filter(({ in_service }) => in_service).length
		}))
		.sort((a, b) => a.name.localeCompare(b.name, language));
	return { countries };
};
