import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';
import type { Language } from '../../i18n/language';
import type { Formatter } from '../../units/format';
import { narrowed } from '../readings/scope';
import { followed } from '../region-sql';
import { keptRegionParams, regionColumns } from '../region-view';

export default figure({
	id: 'google-cfe-trend',
	title: {
		en: 'Counted hour by hour, few Google regions come close to running on carbon-free power alone',
		fr: 'Comptées heure par heure, peu de régions de Google approchent d’une électricité entièrement décarbonée'
	},
	question: {
		en: 'How has the carbon-free share of Google’s regions changed, and the grid beside it?',
		fr: 'Comment ont évolué la part d’énergie décarbonée des régions de Google et le réseau qui les entoure\u00a0?'
	},
	tables: ['gcp_region_year', 'region_grid_year'],
	params: keptRegionParams('grid_gco2e_per_kwh'),
	display: { view: viewSwitch() },
	sql: `select 'gcp' as provider, y.region, coalesce(g.name, y.region) as name, g.country_en, g.country_fr, g.iso3,
  g.gco2e_per_kwh as grid_gco2e_per_kwh, y.year, y.carbon_free_share_pct, y.gco2e_per_kwh, y.basis
from gcp_region_year y
left join region_grid_year g on g.provider = 'gcp' and g.region = y.region and g.year = $year
where ($provider is null or $provider = 'gcp')
  and ${followed('g')}
order by y.region, y.year`,
	chart: {
		kind: 'trend',
		key: ['provider', 'region'],
		label: 'name',
		entity: 'provider',
		x: 'year',
		mark: 'year',
		panels: [
			{
				column: 'carbon_free_share_pct',
				unit: 'percent',
				title: { en: 'Carbon-free share, hour by hour, %', fr: 'Part décarbonée, heure par heure, %' },
				domain: [0, 100]
			},
			{
				column: 'gco2e_per_kwh',
				unit: 'gco2e_per_kwh',
				title: {
					en: 'Grid intensity by Google, g CO₂e/kWh',
					fr: 'Intensité du réseau selon Google, g CO₂e/kWh'
				},
				domain: [0, 800],
				breakAfter: { x: 2020, label: { en: 'new method', fr: 'nouvelle méthode' } }
			}
		]
	},
	columns: {
		name: regionColumns.name,
		region: regionColumns.region,
		country: regionColumns.country,
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		carbon_free_share_pct: { label: { en: 'Carbon-free share', fr: 'Part décarbonée' }, unit: 'percent' },
		gco2e_per_kwh: {
			label: { en: 'Grid intensity by Google', fr: 'Intensité selon Google' },
			unit: 'gco2e_per_kwh'
		},
		basis: {
			label: { en: 'Basis', fr: 'Base' },
			names: {
				lifecycle: { en: 'life cycle', fr: 'cycle de vie' },
				operational: { en: 'operational', fr: 'exploitation' }
			}
		}
	},
	comparableOn: [
		{
			column: 'basis',
			warning: {
				en: 'The intensities of 2019 and 2020 cover the life cycle of power plants, those from 2021 only their operation. Do not compare across the break.',
				fr: 'Les intensités de 2019 et 2020 portent sur le cycle de vie des centrales, celles à partir de 2021 sur leur seule exploitation. Ne comparez pas de part et d’autre de la rupture.'
			}
		}
	],
	reading: (rows, { view, en, fr }) => {
		const chosen = view['year'];
		const now = rows.filter((row) => row['year'] === chosen && row['carbon_free_share_pct'] !== null);
		const high = now.filter((row) => Number(row['carbon_free_share_pct']) >= 90).length;
		const shares = now.map((row) => Number(row['carbon_free_share_pct']));
		const [low, top] = [Math.min(...shares), Math.max(...shares)];
		if (now.length === 0)
			return {
				en: `For ${chosen}, no hourly carbon-free share is published for this choice.`,
				fr: `Pour ${chosen}, aucune part décarbonée horaire n’est publiée pour ce choix.`
			};
		const blanks = rows.filter((row) => row['carbon_free_share_pct'] === null).length;
		const where = (language: Language, format: Formatter) => narrowed(now, view, language, format);
		return {
			en:
				now.length === 1
					? `In ${chosen}, ${now[0]?.['name']} ran on carbon-free energy for ${en.quantity(top, 'percent')} of its use, hour by hour.`
					: `In ${chosen}, the hourly carbon-free share of ${now.length} Google regions${where('en', en)} ran from ${en.quantity(low, 'percent')} to ${en.quantity(top, 'percent')}; ${high || 'none'} reached 90%.${blanks ? ` ${en.number(blanks)} ${blanks === 1 ? 'yearly share of a region is not published: it is' : 'yearly shares of regions are not published: they are'} unknown, not zero.` : ''}`,
			fr:
				now.length === 1
					? `En ${chosen}, ${now[0]?.['name']} a couvert ${fr.quantity(top, 'percent')} de sa consommation par de l’énergie décarbonée, heure par heure.`
					: `En ${chosen}, la part décarbonée horaire de ${now.length} régions de Google${where('fr', fr)} allait de ${fr.quantity(low, 'percent')} à ${fr.quantity(top, 'percent')}\u00a0; ${high ? `${high} ${high > 1 ? 'atteignaient' : 'atteignait'}` : 'aucune n’atteignait'} 90\u00a0%.${blanks ? ` ${fr.number(blanks)} ${blanks === 1 ? 'part annuelle d’une région n’est pas publiée\u00a0: elle est inconnue, non nulle' : 'parts annuelles de régions ne sont pas publiées\u00a0: elles sont inconnues, non nulles'}.` : ''}`
		};
	},
	caveats: [
		{
			en: 'Only Google publishes an hourly share by region. That others do not appear says nothing about their power.',
			fr: 'Seul Google publie une part horaire par région. L’absence des autres ne dit rien de leur électricité.'
		},
		{
			en: 'The share counts Google’s own contracts and the carbon-free part of the grid, in the same hour and grid.',
			fr: 'La part compte les contrats de Google et la partie décarbonée du réseau, à la même heure et sur le même réseau.'
		},
		{
			en: 'Figures are Google’s own and are not independently measured. They name 47 regions: four are on no public list and one is not yet in service.',
			fr: 'Les chiffres sont ceux de Google, sans mesure indépendante. Ils nomment 47 régions\u00a0: quatre ne sont sur aucune liste publique et une n’est pas encore en service.'
		}
	],
	commitments: ['5.1']
});
