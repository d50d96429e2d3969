import { readCsv, toNumber } from './read';

/** The folder of the files downloaded from Our World in Data, below the sources. */
export const OWID = 'sayanarman__CAP6938-Final-Project';

/** Earlier years are European only and partly from a source under other terms. */
const FIRST_YEAR = 2000;

/** Fuels that do not overlap, with the chart of Our World in Data and its column; bioenergy and other renewables are elsewhere. */
const FUELS = {
	coal_twh: ['electricity-coal', 'Coal'],
	gas_twh: ['electricity-gas', 'Gas'],
	oil_twh: ['electricity-oil', 'Oil'],
	nuclear_twh: ['electricity-nuclear', 'Nuclear'],
	hydro_twh: ['electricity-hydro', 'Hydropower'],
	wind_twh: ['electricity-wind', 'Wind'],
	solar_twh: ['electricity-solar', 'Solar']
} as const;

/** What was measured of one place and year; `null` where the chart has no figure. */
export type Figures = Readonly<
	Record<keyof typeof FUELS | 'generation_twh' | 'renewable_share_pct', number | null>
>;

export interface PlaceYear {
	/** ISO3, a code of Our World in Data such as `OWID_WRL`, or nothing for a group that another publisher named. */
	readonly code: string;
	readonly entity: string;
	readonly year: number;
	readonly gco2e_per_kwh: number;
	readonly figures: Figures;
}

/** Every place and year that has a carbon intensity, from 2000, with its generation by fuel: countries and groups alike. */
export function readPlaceYears(sources: string): PlaceYear[] {
	const charts = {
		generation_twh: readChart(sources, 'electricity-generation', 'Total electricity'),
		renewable_share_pct: readChart(sources, 'share-electricity-renewables', 'Renewables'),
		...Object.fromEntries(
			Object.entries(FUELS).map(([name, [chart, column]]) => [name, readChart(sources, chart, column)])
		)
	};
	const intensity = readChart(
		sources,
		'carbon-intensity-electricity',
		'Carbon intensity of electricity per kWh'
	);
	return [...intensity].flatMap(([key, { value, ...place }]) => {
		if (value === null || place.year < FIRST_YEAR) return [];
		const figures = Object.fromEntries(
			Object.entries(charts).map(([name, chart]) => [name, chart.get(key)?.value ?? null])
		) as Figures;
		return [{ ...place, gco2e_per_kwh: value, figures }];
	});
}

/** What coal, gas and oil make of the generation, in percent; `null` where one of them is unknown. */
export function fossilShare({ coal_twh, gas_twh, oil_twh, generation_twh }: Figures): number | null {
	if (coal_twh === null || gas_twh === null || oil_twh === null || !generation_twh) return null;
	return (100 * (coal_twh + gas_twh + oil_twh)) / generation_twh;
}

/** One chart's values by entity and year. */
function readChart<Column extends string>(sources: string, chart: string, column: Column) {
	const file = `${OWID}/${chart}.csv`;
	return new Map(
		readCsv(sources, file, ['Entity', 'Code', 'Year', column]).map((line) => [
			`${line.Entity} ${line.Year}`,
			{
				code: line.Code,
				entity: line.Entity,
				year: Number(line.Year),
				value: toNumber(line[column], `${file}, ${line.Entity} ${line.Year}, ${column}`)
			}
		])
	);
}
