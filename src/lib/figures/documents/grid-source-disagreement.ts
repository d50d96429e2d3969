import { sortBy, viewSwitch, year } from '../../figure/parameter';
import { figure } from '../../figure/figure';

const SORTS = {
	name: { column: { en: 'name_en', fr: 'name_fr' } },
	high: { column: 'gap', descending: true },
	low: { column: 'gap' }
} as const;

export default figure({
	id: 'grid-source-disagreement',
	title: {
		en: 'Two respected sources can differ by more than half on the same country’s grid',
		fr: 'Deux sources reconnues peuvent différer de plus de moitié sur le réseau d’un même pays'
	},
	question: {
		en: 'How far apart are the grid intensities that Ember and Electricity Maps give for a country?',
		fr: 'De combien diffèrent les intensités qu’Ember et Electricity Maps donnent pour le réseau d’un pays\u00a0?'
	},
	tables: ['country', 'grid_country_year', 'grid_zone_year'],
	params: { year: year({ default: 2024, table: 'grid_zone_year' }) },
	display: { sort: sortBy(SORTS), view: viewSwitch() },
	sorts: SORTS,
	sql: `with largest as (
  select iso3, gco2e_per_kwh, year
  from grid_country_year
  where year = $year and not placeholder and gco2e_per_kwh is not null and generation_twh is not null
    and iso3 in (select iso3 from grid_zone_year where level = 'country')
  order by generation_twh desc, iso3
  limit 40
)
select c.iso3, c.name_en, c.name_fr, e.gco2e_per_kwh as ember, z.gco2e_per_kwh as electricity_maps,
  round(abs(ember - electricity_maps), 1) as gap, z.constant
from largest e
join grid_zone_year z on z.iso3 = e.iso3 and z.year = e.year and z.level = 'country'
join country c on c.iso3 = e.iso3
order by gap desc, c.iso3`,
	chart: {
		kind: 'spread',
		key: ['iso3'],
		label: { en: 'name_en', fr: 'name_fr' },
		title: { en: 'Grid intensity, g CO₂e/kWh', fr: 'Intensité du réseau, g CO₂e/kWh' },
		unit: 'gco2e_per_kwh',
		values: [
			{ column: 'ember', label: { en: 'Ember, generation', fr: 'Ember, production' }, shape: 'square' },
			{
				column: 'electricity_maps',
				label: { en: 'Electricity Maps, consumption', fr: 'Electricity Maps, consommation' },
				shape: 'dot'
			}
		]
	},
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		ember: { label: { en: 'Ember', fr: 'Ember' }, unit: 'gco2e_per_kwh' },
		electricity_maps: { label: { en: 'Electricity Maps', fr: 'Electricity Maps' }, unit: 'gco2e_per_kwh' },
		gap: { label: { en: 'Gap', fr: 'Écart' }, unit: 'gco2e_per_kwh' },
		constant: {
			label: { en: 'Electricity Maps’ value', fr: 'Valeur d’Electricity Maps' },
			names: {
				true: { en: 'the same in all years', fr: 'la même toutes les années' },
				false: { en: 'yearly', fr: 'annuelle' }
			}
		}
	},
	comparableOn: [
		{
			warning: {
				en: 'The two do not count the same thing: generation inside the country against consumption with imports. Neither is the wrong one.',
				fr: 'Les deux ne comptent pas la même chose\u00a0: la production dans le pays contre la consommation, importations comprises. Aucune n’est la fausse.'
			}
		},
		{
			column: 'constant',
			warning: {
				en: 'Some zones carry one value for all years: an estimate, not a yearly measurement.',
				fr: 'Certaines zones portent une seule valeur pour toutes les années\u00a0: une estimation, non une mesure annuelle.'
			}
		}
	],
	reading: (rows, { view, en, fr }) => {
		const first = rows[0];
		const gaps = rows.map((row) => Number(row['gap'])).sort((a, b) => a - b);
		const median = gaps[Math.floor(gaps.length / 2)] ?? 0;
		const q = (f: typeof en, value: number) => f.quantity(value, 'gco2e_per_kwh');
		const value = (f: typeof en, column: string) => q(f, Number(first?.[column]));
		return {
			en: `In ${view['year']}, the two are furthest apart for ${first?.['name_en']}: ${value(en, 'ember')} by Ember, ${value(en, 'electricity_maps')} by Electricity Maps.${rows.length > 2 ? ` For half of the ${rows.length} countries shown, the gap is ${q(en, median)} or more.` : ''}`,
			fr: `En ${view['year']}, le plus grand écart est celui-ci (${first?.['name_fr']})\u00a0: ${value(fr, 'ember')} selon Ember, ${value(fr, 'electricity_maps')} selon Electricity Maps.${rows.length > 2 ? ` Pour la moitié des ${rows.length} pays affichés, l’écart est de ${q(fr, median)} ou plus.` : ''}`
		};
	},
	caveats: [
		{
			en: 'Electricity Maps follows the flows across borders. Importers and exporters differ most. Both count the life cycle of the plants.',
			fr: 'Electricity Maps suit les flux entre pays. Importateurs et exportateurs diffèrent le plus. Les deux comptent le cycle de vie des centrales.'
		},
		{
			en: 'The forty countries that generate most in the year, among those that both sources have; round defaults are left out. The newest year of Ember covers fewer countries.',
			fr: 'Les quarante pays qui produisent le plus dans l’année, parmi ceux des deux sources\u00a0; les valeurs rondes par défaut sont écartées. La dernière année d’Ember couvre moins de pays.'
		}
	],
	commitments: ['5.1']
});
