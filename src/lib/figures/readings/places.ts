import type { Row } from '../../engine/connector';
import type { ReadingTools, View } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

/** Grids below this many grams are counted as clean. */
const CLEAN = 150;

const WORDS = {
	en: {
		of: 'Of the ',
		disclosed: ' whose place is disclosed',
		countries: (n: string) => `, in ${n} countries and territories`,
		clean: (n: number, year: string) => `, ${n || 'none'} stood in ${year} on grids below `,
		zones: (low: number, high: number) => ` (${low} to ${high}, depending on the grid zone taken)`
	},
	fr: {
		of: 'Sur ',
		disclosed: ' dont le lieu est révélé',
		countries: (n: string) => `, dans ${n} pays et territoires`,
		clean: (n: number, year: string) =>
			`, ${n || 'aucune'} ${n ? (n > 1 ? 'étaient' : 'était') : 'n’était'} en ${year} sur un réseau à moins de `,
		zones: (low: number, high: number) => ` (de ${low} à ${high}, selon la zone de réseau retenue)`
	}
} as const;

/** Whether regions without a disclosed place, Azure's for the government of the United States, would be among these. */
const hides = ({ provider, country }: View): boolean =>
	(provider ?? 'azure') === 'azure' && (country == null || String(country).includes('USA'));

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const countries = new Set(rows.map(({ iso3 }) => iso3)).size;
	const below = (column: string) => rows.filter((row) => Number(row[column]) < CLEAN).length;
	const [least, most] = [below('high'), below('low')];
	return [
		t.of + scope(rows.length, rows, view, language, format),
		hides(view) ? t.disclosed : '',
		countries > 1 ? t.countries(format.number(countries)) : '',
		t.clean(below('gco2e_per_kwh'), String(view['year'])),
		format.quantity(CLEAN, 'gco2e_per_kwh'),
		least < most ? t.zones(least, most) : '',
		'.'
	].join('');
}

/** Reads regions on a map: in how many countries they stand, and how many on a clean grid, by whichever of their zones. */
export const readPlaces = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
