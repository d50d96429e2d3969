import type { MixPart } from '../figure/chart';
import type { FigureColumn } from '../figure/figure';

/** What electricity is made from: columns of `grid_country_year`, from what burns to what does not. */
export const FUELS: readonly MixPart[] = [
	{ column: 'coal_twh', label: { en: 'Coal', fr: 'Charbon' }, tone: 'f-coal' },
	{
		column: 'oil_twh',
		label: { en: 'Oil and other fossil', fr: 'Pétrole et autres fossiles' },
		tone: 'f-oil'
	},
	{ column: 'gas_twh', label: { en: 'Gas', fr: 'Gaz' }, tone: 'f-gas' },
	{ column: 'bioenergy_twh', label: { en: 'Bioenergy', fr: 'Bioénergie' }, tone: 'f-bio' },
	{
		column: 'other_renewable_twh',
		label: { en: 'Other renewable', fr: 'Autre renouvelable' },
		tone: 'f-other'
	},
	{ column: 'nuclear_twh', label: { en: 'Nuclear', fr: 'Nucléaire' }, tone: 'f-nuclear' },
	{ column: 'hydro_twh', label: { en: 'Hydro', fr: 'Hydraulique' }, tone: 'f-hydro' },
	{ column: 'wind_twh', label: { en: 'Wind', fr: 'Éolien' }, tone: 'f-wind' },
	{ column: 'solar_twh', label: { en: 'Solar', fr: 'Solaire' }, tone: 'f-solar' }
];

/** A fuel's part of the whole, as a column. */
const shareOf = (column: string) => column.replace(/_twh$/, '_pct');

/** The parts of the fuels in the column `whole`, in percent, as SQL. */
export const shareSql = (whole: string): string =>
	FUELS.map(({ column }) => `round(100 * ${column} / nullif(${whole}, 0), 2) as ${shareOf(column)}`).join(
		', '
	);

/** The fuels as columns of a figure's table, in the unit that `parameter` chooses as `is`. */
const columnsIn = (unit: 'twh' | 'percent', parameter: string, is: string | readonly (string | null)[]) =>
	Object.fromEntries(
		FUELS.map(({ column, label }): [string, FigureColumn] => [
			unit === 'twh' ? column : shareOf(column),
			{ label, unit, when: { parameter, is } }
		])
	);

/** The fuels as columns of a figure's table: amounts, or parts of the whole where `parameter` is `share`. */
export const fuelColumns = (parameter: string): Readonly<Record<string, FigureColumn>> => ({
	...columnsIn('twh', parameter, [null, 'person']),
	...columnsIn('percent', parameter, 'share')
});
