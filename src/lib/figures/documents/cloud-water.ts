import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';
import { readWater } from '../readings/water';
import { followed } from '../region-sql';
import { averages, keptRegionParams, regionColumns } from '../region-view';

const STRESS = [
	{ en: 'Low', fr: 'Faible' },
	{ en: 'Low to medium', fr: 'Faible à moyen' },
	{ en: 'Medium to high', fr: 'Moyen à élevé' },
	{ en: 'High', fr: 'Élevé' },
	{ en: 'Extremely high', fr: 'Extrêmement élevé' }
];

const stress = {
	column: 'stress_category',
	unit: 'count',
	title: { en: 'Water stress of the place', fr: 'Stress hydrique du lieu' },
	classes: STRESS,
	unclassed: { en: 'No category', fr: 'Sans catégorie' }
} as const;

export default figure({
	id: 'cloud-water',
	title: {
		en: 'A third of cloud regions stand where water is scarce, and few have a water figure of their own',
		fr: 'Un tiers des régions cloud se trouvent là où l’eau manque, et peu ont un chiffre d’eau à elles'
	},
	question: {
		en: 'How strained is the water where cloud regions stand, and how much do their sites use?',
		fr: 'Quelle pression pèse sur l’eau là où sont les régions cloud, et combien leurs sites en utilisent-ils\u00a0?'
	},
	tables: ['region_efficiency', 'region_grid_year', 'region_water'],
	params: keptRegionParams('grid_gco2e_per_kwh'),
	display: { view: viewSwitch({ map: { en: 'Map', fr: 'Carte' } }) },
	sql: `select g.provider, g.region, g.name, g.country_en, g.country_fr, g.iso3, g.lat, g.lon,
  g.gco2e_per_kwh as grid_gco2e_per_kwh, w.stress_category, w.stress_label, w.place_in_doubt, w.wcf_l_per_kwh,
  e.wue_l_per_kwh, coalesce(e.wue_granularity, 'none') as granularity, nullif(granularity, 'none') = 'region' as own,
  if(granularity = 'none', 'no WUE', e.group_name) as group_en, if(granularity = 'none', 'sans WUE', e.group_name) as group_fr,
  concat_ws('|', g.provider, coalesce(w.stress_category, -1),
    case granularity when 'none' then '' when 'region' then g.region else granularity || e.group_name end, e.wue_l_per_kwh) as alike
from region_grid_year g
join region_water w using (provider, region)
left join region_efficiency e using (provider, region)
where g.year = $year and g.in_service
  and ($provider is null or g.provider = $provider)
  and ${followed('g')}
order by w.stress_category desc nulls last, g.provider, g.region`,
	chart: {
		kind: 'scatter',
		key: ['members'],
		label: 'mark',
		entity: 'provider',
		x: stress,
		y: {
			column: 'wue_l_per_kwh',
			unit: 'l_per_kwh',
			title: { en: 'WUE: water used on site, L/kWh', fr: 'WUE\u00a0: eau utilisée sur place, L/kWh' }
		},
		own: 'own',
		count: 'regions',
		members: 'members',
		gather: {
			by: 'alike',
			keys: ['provider', 'region'],
			one: 'name',
			many: { en: 'group_en', fr: 'group_fr' }
		},
		unknownY: { en: 'No WUE published', fr: 'WUE non publié' }
	},
	views: {
		map: {
			kind: 'map',
			key: ['provider', 'region'],
			label: 'name',
			entity: 'provider',
			lat: 'lat',
			lon: 'lon',
			value: stress,
			interval: ['stress_category', 'stress_category'],
			steps: [1, 2, 3, 4]
		}
	},
	columns: {
		name: regionColumns.name,
		provider: regionColumns.provider,
		country: regionColumns.country,
		stress_label: {
			label: { en: 'Water stress', fr: 'Stress hydrique' },
			names: Object.fromEntries(
				['low', 'low-medium', 'medium-high', 'high', 'extremely-high'].map((id, i) => [
					id,
					STRESS[i] ?? { en: id, fr: id }
				])
			)
		},
		wue_l_per_kwh: { label: { en: 'WUE', fr: 'WUE' }, unit: 'l_per_kwh' },
		granularity: {
			label: { en: 'The WUE is', fr: 'Le WUE est' },
			names: {
				region: { en: 'the region’s own', fr: 'celui de la région' },
				...averages.names,
				none: { en: 'not published', fr: 'non publié' }
			}
		},
		wcf_l_per_kwh: {
			label: { en: 'Water of its electricity', fr: 'Eau de son électricité' },
			unit: 'l_per_kwh'
		},
		place_in_doubt: {
			label: { en: 'Place', fr: 'Lieu' },
			names: { true: { en: 'in doubt', fr: 'incertain' }, false: { en: 'known', fr: 'connu' } }
		}
	},
	comparableOn: [averages.warning()],
	reading: readWater,
	caveats: [
		{
			en: 'WUE is litres on site for each kilowatt-hour of computing. No provider publishes the litres of a region: what it takes from a strained basin is unknown.',
			fr: 'Le WUE est en litres sur place par kilowattheure de calcul. Aucun fournisseur ne publie les litres d’une région\u00a0: ce qu’elle prend à un bassin sous tension est inconnu.'
		},
		{
			en: 'Stress is that of the province or, failing that, of the country (Aqueduct 4.0, baseline, all uses): the place of a site within it may differ.',
			fr: 'Le stress est celui de la province ou, à défaut, du pays (Aqueduct 4.0, référence, tous usages)\u00a0: celui du site peut différer.'
		},
		averages.period,
		{
			en: 'Water that power stations consume is a column of the table, an average of a country or grid subregion: it is not added here.',
			fr: 'L’eau que consomment les centrales est une colonne du tableau, moyenne d’un pays ou d’une sous-région du réseau\u00a0: elle n’est pas ajoutée ici.'
		}
	],
	commitments: ['5.1']
});
