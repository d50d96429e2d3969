import { group } from 'd3-array';
import type { Row } from '../../engine/connector';
import type { ReadingTools, View } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

/** Grids below this many grams are counted as clean. */
const CLEAN = 150;

const WORDS = {
	en: {
		disclosed: ' whose place is disclosed',
		stand: (scope: string, countries: string) =>
			`The ${scope} stand in ${countries} countries and territories; `,
		of: (scope: string) => `Of the ${scope}, `,
		clean: (n: string, year: string, regions: string) =>
			`${n === '0' ? 'none' : n}${regions} stood in ${year} on ${n === '1' ? 'a grid' : 'grids'} below ${CLEAN}\u00a0g\u00a0CO₂e/kWh`,
		these: ' of these regions',
		zones: (low: string, high: string) => ` (${low} to ${high}, depending on the grid zone that is taken)`
	},
	fr: {
		disclosed: ' dont le lieu est révélé',
		stand: (scope: string, countries: string) =>
			`Les ${scope} se trouvent dans ${countries} pays et territoires\u00a0; `,
		of: (scope: string) => `Sur ${scope}, `,
		clean: (n: string, year: string, regions: string) =>
			`${n === '0' ? 'aucune' : n}${regions} ${n === '0' ? 'n’était' : n === '1' ? 'était' : 'étaient'} en ${year} sur un réseau à moins de ${CLEAN}\u00a0g\u00a0CO₂e/kWh`,
		these: ' de ces régions',
		zones: (low: string, high: string) => ` (de ${low} à ${high}, selon la zone de réseau retenue)`
	}
} as const;

/** Whether regions without a disclosed place, Azure's for the government of the United States, would be among these. */
const hides = ({ provider, country }: View): boolean =>
	(provider == null || provider === 'azure') &&
	(country == null || String(country).split(',').includes('USA'));

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const countries = group(rows, (row) => row['iso3']).size;
	const among = scope(rows.length, rows, view, language, format) + (hides(view) ? t.disclosed : '');
	const below = (column: string) => rows.filter((row) => Number(row[column]) < CLEAN).length;
	const [least, clean, most] = [below('high'), below('gco2e_per_kwh'), below('low')];
	const n = format.number(clean);
	const year = String(view['year']);
	return (
		(countries === 1
			? t.of(among) + t.clean(n, year, '')
			: t.stand(among, format.number(countries)) + t.clean(n, year, t.these)) +
		(least < most ? t.zones(format.number(least), format.number(most)) : '') +
		'.'
	);
}

/** Reads regions on a map: in how many countries they stand, and how many on a clean grid, by whichever of their zones. */
export const readPlaces = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
