import type { Localised } from '../../../src/lib/i18n/language';
import type { Ingest } from '../ingest';
import { fossilShare, readPlaceYears, type Figures } from '../owid';
import { roundTo } from '../read';

const DECIMALS = 2;

const named = (area: string, en: string, fr: string): { area: string; name: Localised } => ({
	area,
	name: { en, fr }
});

/** The groups of Our World in Data that are kept, by its code; groups of other publishers have none. */
const AREAS = new Map([
	['OWID_WRL', named('world', 'World', 'Monde')],
	['OWID_EU27', named('eu27', 'European Union (27)', 'Union européenne (27)')],
	['OWID_AFR', named('africa', 'Africa', 'Afrique')],
	['OWID_ASI', named('asia', 'Asia', 'Asie')],
	['OWID_EUR', named('europe', 'Europe', 'Europe')],
	['OWID_NAM', named('north_america', 'North America', 'Amérique du Nord')],
	['OWID_OCE', named('oceania', 'Oceania', 'Océanie')],
	['OWID_SAM', named('south_america', 'South America', 'Amérique du Sud')]
]);

/** One row per group of countries and year: the world, the European Union and the continents. */
const gridAggregateYear: Ingest = (sources) =>
	readPlaceYears(sources).flatMap(({ code, year, gco2e_per_kwh, figures }) => {
		const group = AREAS.get(code);
		if (!group) return [];
		const fossil = fossilShare(figures);
		return [
			{
				area: group.area,
				name_en: group.name.en,
				name_fr: group.name.fr,
				year,
				gco2e_per_kwh: round(gco2e_per_kwh),
				...Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(value)])),
				bioenergy_and_other_twh: round(otherRenewables(figures)),
				carbon_free_share_pct: round(fossil === null ? null : 100 - fossil),
				fossil_share_pct: round(fossil),
				source: 'owid-ember-intensity;owid-ember-mix'
			}
		];
	});

/** Renewables less hydropower, wind and sun, in TWh: no chart gives bioenergy and the others for groups. */
function otherRenewables(figures: Figures): number | null {
	const { generation_twh, renewable_share_pct, hydro_twh, wind_twh, solar_twh } = figures;
	if (generation_twh === null || renewable_share_pct === null) return null;
	if (hydro_twh === null || wind_twh === null || solar_twh === null) return null;
	return (generation_twh * renewable_share_pct) / 100 - hydro_twh - wind_twh - solar_twh;
}

function round(value: number | null): number | null {
	return value === null ? null : roundTo(value, DECIMALS);
}

export default gridAggregateYear;
