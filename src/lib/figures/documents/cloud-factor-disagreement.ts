import { figure } from '../../figure/figure';
import { sortBy, viewSwitch } from '../../figure/parameter';
import { narrowed } from '../readings/scope';
import { followed } from '../region-sql';
import { intensityColumns, keptRegionParams, regionColumns } from '../region-view';

const SORTS = {
	name: { column: 'name' },
	country: { column: { en: 'country_en', fr: 'country_fr' } },
	high: { column: 'spread', descending: true },
	low: { column: 'spread' }
} as const;

export default figure({
	id: 'cloud-factor-disagreement',
	title: {
		en: 'The same region, three publishers, very different grids',
		fr: 'Une même région, trois éditeurs, des réseaux très différents'
	},
	question: {
		en: 'How far apart are the grid intensities that Google, Electricity Maps and Ember give for the same region?',
		fr: 'De combien diffèrent les intensités de réseau que Google, Electricity Maps et Ember donnent pour une même région\u00a0?'
	},
	tables: ['gcp_region_year', 'grid_country_year', 'region_grid_year'],
	params: keptRegionParams('electricity_maps'),
	display: { sort: sortBy(SORTS), view: viewSwitch() },
	sorts: SORTS,
	sql: `select g.provider, g.region, g.name, g.country_en, g.country_fr, g.iso3,
  y.gco2e_per_kwh as google, g.gco2e_per_kwh as electricity_maps, g.low, g.high, m.gco2e_per_kwh as ember,
  g.zones, g.confidence,
  round(greatest(google, g.high, coalesce(ember, google)) - least(google, g.low, coalesce(ember, google)), 2) as spread
from region_grid_year g
join gcp_region_year y on g.provider = 'gcp' and y.region = g.region and y.year = $year
left join grid_country_year m on m.iso3 = g.iso3 and m.year = $year and not m.placeholder
where g.year = $year and g.in_service
  and ($provider is null or g.provider = $provider)
  and ${followed('g')}
order by spread desc, g.region`,
	chart: {
		kind: 'spread',
		key: ['provider', 'region'],
		label: 'name',
		title: { en: 'Grid intensity, g CO₂e/kWh', fr: 'Intensité du réseau, g CO₂e/kWh' },
		unit: 'gco2e_per_kwh',
		values: [
			{ column: 'google', label: { en: 'Google', fr: 'Google' }, shape: 'triangle' },
			{
				column: 'electricity_maps',
				label: { en: 'Electricity Maps, by zone', fr: 'Electricity Maps, par zone' },
				shape: 'dot',
				interval: ['low', 'high']
			},
			{ column: 'ember', label: { en: 'Ember, whole country', fr: 'Ember, pays entier' }, shape: 'square' }
		]
	},
	columns: {
		name: regionColumns.name,
		region: regionColumns.region,
		country: regionColumns.country,
		google: { label: { en: 'Google', fr: 'Google' }, unit: 'gco2e_per_kwh' },
		electricity_maps: { label: { en: 'Electricity Maps', fr: 'Electricity Maps' }, unit: 'gco2e_per_kwh' },
		low: { label: { en: 'lowest zone', fr: 'zone basse' }, unit: 'gco2e_per_kwh' },
		high: { label: { en: 'highest zone', fr: 'zone haute' }, unit: 'gco2e_per_kwh' },
		ember: { label: { en: 'Ember, country', fr: 'Ember, pays' }, unit: 'gco2e_per_kwh' },
		spread: { label: { en: 'Spread', fr: 'Écart' }, unit: 'gco2e_per_kwh' },
		zones: intensityColumns.zones,
		confidence: intensityColumns.confidence
	},
	comparableOn: [
		{
			warning: {
				en: 'Google counts the operation of power plants only, the two others their whole life cycle. Electricity Maps follows flows between zones; Ember counts what the whole country generates.',
				fr: 'Google ne compte que l’exploitation des centrales, les deux autres tout leur cycle de vie. Electricity Maps suit les flux entre zones\u00a0; Ember compte ce que produit le pays entier.'
			}
		},
		{
			column: 'confidence',
			warning: {
				en: 'The grid zone of some regions is in doubt; the whisker spans the zones that are plausible.',
				fr: 'La zone de réseau de certaines régions est incertaine\u00a0; le trait couvre les zones plausibles.'
			}
		}
	],
	reading: (rows, { view, en, fr }) => {
		const first = rows[0];
		const over = rows.filter((row) => Number(row['spread']) >= 100).length;
		const spread = Number(first?.['spread']);
		const q = (f: typeof en) => f.quantity(spread, 'gco2e_per_kwh');
		if (rows.length === 1)
			return {
				en: `In ${view['year']}, the values that the publishers give for ${first?.['name']} are up to ${q(en)} apart.`,
				fr: `En ${view['year']}, les valeurs que les éditeurs donnent pour ${first?.['name']} s’écartent jusqu’à ${q(fr)}.`
			};
		const regions = {
			en: `${rows.length} regions${narrowed(rows, view, 'en', en)}`,
			fr: `${rows.length} régions${narrowed(rows, view, 'fr', fr)}`
		};
		return {
			en: `In ${view['year']}, the publishers are furthest apart for ${first?.['name']}: ${q(en)} between the lowest and the highest value. ${over ? `For ${over} of the ${regions.en}, they differ by 100\u00a0g or more.` : `They differ by less than 100\u00a0g for each of the ${regions.en}.`}`,
			fr: `En ${view['year']}, les éditeurs divergent le plus pour ${first?.['name']}\u00a0: ${q(fr)} entre la valeur la plus basse et la plus haute. ${over ? `Pour ${over} des ${regions.fr}, l’écart est de 100\u00a0g ou plus.` : `L’écart est de moins de 100\u00a0g pour chacune des ${regions.fr}.`}`
		};
	},
	caveats: [
		{
			en: 'Only Google publishes its own factor, so only its regions can be compared this way. Ember has no value yet for some countries in the latest year; its round placeholders are left out.',
			fr: 'Seul Google publie son propre facteur\u00a0; seules ses régions se comparent ainsi. Pour la dernière année, Ember n’a pas encore de valeur pour certains pays\u00a0; ses valeurs rondes par défaut sont écartées.'
		}
	],
	commitments: ['5.1']
});
