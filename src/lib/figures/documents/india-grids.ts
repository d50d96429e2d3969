import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';

export default figure({
	id: 'india-grids',
	title: {
		en: 'India has not one grid but five, and the dirtiest emits nearly twice as much as the cleanest',
		fr: 'L’Inde n’a pas un réseau mais cinq, et le plus sale émet près de deux fois plus que le plus propre'
	},
	question: {
		en: 'How carbon-intensive is the electricity consumed on each of India’s regional grids?',
		fr: 'Quelle est l’intensité carbone de l’électricité consommée sur chacun des réseaux régionaux de l’Inde\u00a0?'
	},
	tables: ['grid_zone_year'],
	params: {},
	display: { view: viewSwitch() },
	sql: `select zone,
  case zone when 'IN-NO' then 'Northern India' when 'IN-WE' then 'Western India' when 'IN-SO' then 'Southern India'
    when 'IN-EA' then 'Eastern India' when 'IN-NE' then 'Northeast India' else 'Mainland India, all' end as name_en,
  case zone when 'IN-NO' then 'Inde du Nord' when 'IN-WE' then 'Inde de l’Ouest' when 'IN-SO' then 'Inde du Sud'
    when 'IN-EA' then 'Inde de l’Est' when 'IN-NE' then 'Inde du Nord-Est' else 'Inde continentale' end as name_fr,
  year, gco2e_per_kwh, carbon_free_share_pct, zone = 'IN' as whole, case when zone = 'IN' then iso3 end as country
from grid_zone_year
where iso3 = 'IND'
order by whole, zone, year`,
	chart: {
		kind: 'trend',
		key: ['zone'],
		alike: 'country',
		label: { en: 'name_en', fr: 'name_fr' },
		entity: 'zone',
		x: 'year',
		panels: [
			{
				column: 'gco2e_per_kwh',
				unit: 'gco2e_per_kwh',
				title: { en: 'Intensity of consumption, g CO₂e/kWh', fr: 'Intensité de la consommation, g CO₂e/kWh' },
				also: {
					column: 'carbon_free_share_pct',
					unit: 'percent',
					title: { en: 'carbon-free share', fr: 'part décarbonée' }
				}
			}
		],
		reference: {
			column: 'whole',
			label: { en: 'all of mainland India', fr: 'toute l’Inde continentale' }
		}
	},
	columns: {
		name: { label: { en: 'Grid', fr: 'Réseau' }, from: { en: 'name_en', fr: 'name_fr' } },
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		gco2e_per_kwh: {
			label: { en: 'Intensity of consumption', fr: 'Intensité de la consommation' },
			unit: 'gco2e_per_kwh'
		},
		carbon_free_share_pct: { label: { en: 'Carbon-free share', fr: 'Part décarbonée' }, unit: 'percent' }
	},
	comparableOn: [],
	reading: (rows, { en, fr }) => {
		const last = Math.max(...rows.map((row) => Number(row['year'])));
		const first = Math.min(...rows.map((row) => Number(row['year'])));
		const at = (zone: string, year: number) =>
			Number(rows.find((row) => row['zone'] === zone && row['year'] === year)?.['gco2e_per_kwh']);
		const grids = rows.filter((row) => row['year'] === last && row['whole'] !== true);
		const values = grids.map((row) => Number(row['gco2e_per_kwh']));
		const [low, high] = [Math.min(...values), Math.max(...values)];
		const nameOf = (value: number, language: 'en' | 'fr') =>
			String(grids.find((row) => row['gco2e_per_kwh'] === value)?.[`name_${language}`]);
		const south = at('IN-SO', last);
		const change = south - at('IN-SO', first);
		if (grids.length < 2 || !Number.isFinite(change)) {
			const q = (f: typeof en) => f.quantity(Number(rows[0]?.['gco2e_per_kwh']), 'gco2e_per_kwh');
			return {
				en: `In ${first}, a kilowatt-hour consumed emitted ${q(en)} (${rows[0]?.['name_en']}).`,
				fr: `En ${first}, un kilowattheure consommé émettait ${q(fr)} (${rows[0]?.['name_fr']}).`
			};
		}
		return {
			en: `In ${last}, a kilowatt-hour consumed emitted ${en.quantity(low, 'gco2e_per_kwh')} in ${nameOf(low, 'en')} and ${en.quantity(high, 'gco2e_per_kwh')} in ${nameOf(high, 'en')}. Southern India, the grid of Kerala, stood at ${en.quantity(south, 'gco2e_per_kwh')}, ${en.number(Math.abs(change))}\u00a0g ${change < 0 ? 'less' : 'more'} than in ${first}.`,
			fr: `En ${last}, un kilowattheure consommé émettait ${fr.quantity(low, 'gco2e_per_kwh')} (${nameOf(low, 'fr')}) et ${fr.quantity(high, 'gco2e_per_kwh')} (${nameOf(high, 'fr')}). L’Inde du Sud, réseau du Kerala, était à ${fr.quantity(south, 'gco2e_per_kwh')}, soit ${fr.number(Math.abs(change))}\u00a0g de ${change < 0 ? 'moins' : 'plus'} qu’en ${first}.`
		};
	},
	caveats: [
		{
			en: 'Kerala draws from the southern grid with Andhra Pradesh, Karnataka, Tamil Nadu and Telangana. No open figure exists for the state alone, and none is made here.',
			fr: 'Le Kerala puise au réseau du sud avec l’Andhra Pradesh, le Karnataka, le Tamil Nadu et le Telangana. Aucun chiffre ouvert n’existe pour cet État seul, et aucun n’est fabriqué ici.'
		},
		{
			en: 'Electricity Maps follows power flows between grids; part of its hourly data are estimates. Ember, which counts generation in the whole country, gave 77 to 132\u00a0g more from 2021 to 2025: the two are never mixed here.',
			fr: 'Electricity Maps suit les flux entre réseaux\u00a0; une partie de ses données horaires est estimée. Ember, qui compte la production de tout le pays, donnait de 77 à 132\u00a0g de plus de 2021 à 2025\u00a0: les deux ne sont jamais mêlés ici.'
		}
	],
	commitments: ['5.1', '5.2']
});
