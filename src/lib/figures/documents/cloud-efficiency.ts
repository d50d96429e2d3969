import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';
import { readEfficiency } from '../readings/efficiency';
import { followed } from '../region-sql';
import { averages, keptRegionParams, regionColumns } from '../region-view';

export default figure({
	id: 'cloud-efficiency',
	title: {
		en: 'For most regions, only an average over many sites says how efficient they are',
		fr: 'Pour la plupart des régions, seule une moyenne de nombreux sites dit leur efficacité'
	},
	question: {
		en: 'How much extra energy and how much water do cloud regions use per unit of computing energy?',
		fr: 'Combien d’énergie en plus et combien d’eau les régions cloud utilisent-elles par unité d’énergie de calcul\u00a0?'
	},
	tables: ['region_efficiency', 'region_grid_year'],
	params: keptRegionParams('grid_gco2e_per_kwh'),
	display: { view: viewSwitch() },
	sql: `select e.provider, e.region, g.name, g.country_en, g.country_fr, g.iso3, g.gco2e_per_kwh as grid_gco2e_per_kwh,
  e.pue, e.wue_l_per_kwh, e.period, e.group_name,
  case
    when e.pue_granularity = 'region' and coalesce(e.wue_granularity, 'region') = 'region' then 'region'
    when 'region' in (e.pue_granularity, e.wue_granularity) then 'mixed'
    else e.pue_granularity
  end as granularity, granularity = 'region' as own,
  concat_ws('|', e.provider, e.pue, e.wue_l_per_kwh, e.period, granularity,
    case when granularity in ('region', 'mixed') then e.region else e.group_name end) as alike
from region_efficiency e
join region_grid_year g using (provider, region)
where g.year = $year and g.in_service
  and ($provider is null or e.provider = $provider)
  and ${followed('g')}
order by e.provider, e.pue, e.wue_l_per_kwh, alike, e.region`,
	chart: {
		kind: 'scatter',
		key: ['members'],
		label: 'mark',
		entity: 'provider',
		x: {
			column: 'pue',
			unit: 'ratio',
			from: 1,
			title: {
				en: 'PUE: energy of the site per unit of computing energy',
				fr: 'PUE\u00a0: énergie du site par unité d’énergie de calcul'
			}
		},
		y: {
			column: 'wue_l_per_kwh',
			unit: 'l_per_kwh',
			title: { en: 'WUE: water used on site, L/kWh', fr: 'WUE\u00a0: eau utilisée sur place, L/kWh' }
		},
		own: 'own',
		count: 'regions',
		members: 'members',
		gather: { by: 'alike', keys: ['provider', 'region'], one: 'name', many: 'group_name' },
		unknownY: { en: 'No WUE published', fr: 'WUE non publié' }
	},
	columns: {
		name: regionColumns.name,
		provider: regionColumns.provider,
		country: regionColumns.country,
		pue: { label: { en: 'PUE', fr: 'PUE' }, unit: 'ratio' },
		wue_l_per_kwh: { label: { en: 'WUE', fr: 'WUE' }, unit: 'l_per_kwh' },
		granularity: {
			label: { en: 'Value is', fr: 'La valeur est' },
			names: {
				region: { en: 'the region’s own', fr: 'celle de la région' },
				mixed: { en: 'one its own, the other an average', fr: 'l’une propre, l’autre moyenne' },
				...averages.names
			}
		},
		period: {
			label: { en: 'Period', fr: 'Période' },
			names: { undated: { en: 'undated', fr: 'sans date' } }
		},
		group_name: { label: { en: 'Sites it averages', fr: 'Sites dont c’est la moyenne' } }
	},
	comparableOn: [
		averages.warning('mixed'),
		{
			column: 'period',
			warning: {
				en: 'The providers’ periods differ (calendar year, fiscal year, undated).',
				fr: 'Les périodes diffèrent selon le fournisseur (année civile, exercice, sans date).'
			}
		}
	],
	reading: readEfficiency,
	caveats: [
		{
			en: 'PUE and WUE are ratios: a small ratio on a large site can still be much energy and water. No provider publishes the totals of a region.',
			fr: 'PUE et WUE sont des rapports\u00a0: un petit rapport sur un grand site peut représenter beaucoup d’énergie et d’eau. Aucun fournisseur ne publie les totaux d’une région.'
		},
		averages.period,
		{
			en: 'WUE counts water used at the site, not the water used to generate its electricity.',
			fr: 'Le WUE compte l’eau utilisée sur le site, non celle qui sert à produire son électricité.'
		}
	],
	commitments: ['5.1']
});
