import type { MixPart } from '../figure/chart';
import type { FigureColumn } from '../figure/figure';

/** What electricity is made from: columns of `grid_country_year`, from what burns to what does not. */
export const FUELS: readonly MixPart[] = [
	{ column: 'coal_twh', label: { en: 'Coal', fr: 'Charbon' }, tone: 'f-coal' },
	{ column: 'oil_twh', label: { en: 'Oil, other fossil', fr: 'Pétrole, autre fossile' }, tone: 'f-oil' },
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

/** The fuels as columns of a figure's table. */
export const fuelColumns: Readonly<Record<string, FigureColumn>> = Object.fromEntries(
	FUELS.map(({ column, label }) => [column, { label, unit: 'twh' }])
);
