import type { Ingest } from '../ingest';
import { ALIASES, NAMES } from '../country-names';
import { readCsv } from '../read';

const FILE = 'datasets__country-codes/country-codes.csv';
const ISO2 = 'ISO3166-1-Alpha-2';
const ISO3 = 'ISO3166-1-Alpha-3';
const OTHER_NAMES = [
	'CLDR display name',
	'UNTERM English Short',
	'UNTERM French Short',
	'official_name_en',
	'official_name_fr'
] as const;

const english = new Intl.DisplayNames('en', { type: 'region' });
const french = new Intl.DisplayNames('fr', { type: 'region' });

/** One row per country or territory of ISO 3166-1, and Kosovo. */
const country: Ingest = (sources) => {
	const lines = readCsv(sources, FILE, [ISO2, ISO3, 'Region Name', ...OTHER_NAMES]);
	const listed = lines.map((line) => ({
		...describe(
			line[ISO2],
			line[ISO3],
			OTHER_NAMES.map((column) => line[column])
		),
		continent: line['Region Name'] || null,
		source: 'country-codes'
	}));
	const kosovo = { ...describe('XK', 'XKX', []), continent: 'Europe', source: 'unicode-cldr' };
	return [...listed, kosovo];
};

function describe(iso2: string, iso3: string, otherNames: readonly string[]) {
	const names = NAMES[iso2] ?? {
		en: (english.of(iso2) ?? iso2).replace(' & ', ' and ').replace(/^St\. /, 'Saint '),
		fr: french.of(iso2) ?? iso2
	};
	const aliases = new Set([...otherNames.map(withoutArticle), ...(ALIASES[iso2] ?? [])]);
	for (const name of ['', names.en, names.fr]) aliases.delete(name);
	return {
		iso3,
		iso2,
		name_en: names.en,
		name_fr: names.fr,
		aliases: [...aliases].sort().join(';') || null
	};
}

/** "Comores (les)" → "Comores", "Niue **" → "Niue". */
function withoutArticle(name: string): string {
	return name
		.replaceAll('’', "'")
		.replace(/ ?\*+$/, '')
		.replace(/ \((the|le|la|les|l')\)$/, '')
		.trim();
}

export default country;
