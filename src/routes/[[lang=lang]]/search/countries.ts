import type { Entry } from '$lib/controls/Entries.svelte';
import { readCountries } from '$lib/countries/built';
import type { CountryProfile } from '$lib/countries/profile';
import { TEXTS as COUNTRY_TEXTS } from '$lib/countries/texts';
import { ENTITY_NAMES } from '$lib/figure/entity';
import { href } from '$lib/i18n/href';
import { LANGUAGES, type Language } from '$lib/i18n/language';

/** What the pages of countries are about, in both languages. */
const ABOUT = {
	always: 'country brief note',
	grid: 'grid electricity carbon intensity intensité mix fuel source wind éolien solar solaire nuclear nucléaire coal charbon gas gaz hydro',
	regions: 'cloud region water stress hydrique PUE WUE AWS Azure Google',
	demand: 'data centre demand demande',
	models: 'AI model'
};

const aboutOf = ({ newest, regions, demand, models }: CountryProfile): string =>
	[
		ABOUT.always,
		...(newest ? [ABOUT.grid] : []),
		...(regions.length ? [ABOUT.regions] : []),
		...(demand.length ? [ABOUT.demand] : []),
		...(models.count ? [ABOUT.models] : [])
	].join(' ');

/** The places of a country's cloud regions in service, as a line to read. */
function places({ regions }: CountryProfile, language: Language): string {
	const named = [
		...new Set(regions.filter((region) => region.in_service).map(({ city, name }) => city ?? name))
	];
	const title = COUNTRY_TEXTS[language].column.regions;
	return named.length ? `${title}${language === 'fr' ? '\u00a0' : ''}: ${named.join(', ')}` : '';
}

/** Countries by the names and codes they have in any language here, and by all that their cloud regions are called. */
export function countryEntries(language: Language): Entry[] {
	const { profiles, aliases } = readCountries();
	return profiles
		.map((profile) => ({
			href: href(`/countries/${profile.iso3}`, language),
			title: profile.name[language],
			text: places(profile, language),
			about: aboutOf(profile),
			words: [
				profile.iso3,
				profile.iso2,
				aliases[profile.iso3],
				...LANGUAGES.filter((other) => other !== language).map((other) => profile.name[other]),
				...new Set(
					profile.regions.flatMap(({ provider, region, name, aliases: also }) => [
						provider,
						ENTITY_NAMES[provider]?.[language],
						region,
						name,
						...(also?.split(';') ?? [])
					])
				)
			]
				.filter(Boolean)
				.join(' ')
		}))
		.sort((a, b) => a.title.localeCompare(b.title, language));
}
