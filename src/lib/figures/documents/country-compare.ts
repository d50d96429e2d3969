import { figure } from '../../figure/figure';
import { countries, factor, measure, sortBy, viewSwitch } from '../../figure/parameter';
import { readCompared } from '../readings/compared';

const TABLE = 'grid_country_year';

const INTENSITY = { en: 'Intensity of generation, g CO₂e/kWh', fr: 'Intensité de la production, g CO₂e/kWh' };

/** What is measured unless something else is chosen: whose it is, the factor says. */
const ANY_INTENSITY = { en: 'Grid intensity, g CO₂e/kWh', fr: 'Intensité du réseau, g CO₂e/kWh' };

const MEASURES = {
	fossil: {
		column: 'fossil_share_pct',
		unit: 'percent',
		title: { en: 'Fossil share of generation, %', fr: 'Part fossile de la production, %' }
	},
	renewable: {
		column: 'renewable_share_pct',
		unit: 'percent',
		title: { en: 'Renewable share of generation, %', fr: 'Part renouvelable de la production, %' }
	},
	person: {
		column: 'kwh_per_person',
		unit: 'kwh_per_person',
		title: { en: 'Generation per person, kWh', fr: 'Production par habitant, kWh' }
	}
} as const;

/** What the chart says that it shows under another factor than Ember’s. */
const ZONES = {
	column: 'gco2e_per_kwh',
	unit: 'gco2e_per_kwh',
	title: {
		en: 'Intensity of consumption by Electricity Maps, g CO₂e/kWh',
		fr: 'Intensité de la consommation selon Electricity Maps, g CO₂e/kWh'
	}
} as const;

const SORTS = {
	name: { column: { en: 'name_en', fr: 'name_fr' } },
	high: { column: 'gco2e_per_kwh', descending: true },
	low: { column: 'gco2e_per_kwh' }
} as const;

export default figure({
	id: 'country-compare',
	title: {
		en: 'Countries differ in grid, in cloud regions and in AI models, and no one figure sums them up',
		fr: 'Les pays diffèrent par le réseau, les régions cloud et les modèles d’IA, et aucun chiffre ne les résume'
	},
	question: {
		en: 'How do countries compare in the last year for which most have figures?',
		fr: 'Comment les pays se comparent-ils dans la dernière année où la plupart ont des chiffres\u00a0?'
	},
	tables: ['ai_model_country', 'cloud_region', 'country', TABLE, 'grid_zone_year'],
	params: {
		countries: countries({ default: ['CHN', 'FRA', 'IND', 'USA', 'ZAF'], table: TABLE }),
		factor: { ...factor('country', 'zone'), own: 'country' }
	},
	display: { measure: measure(ANY_INTENSITY, MEASURES), sort: sortBy(SORTS), view: viewSwitch() },
	sql: `with newest as (
  select max(year) as year
  from (select year from grid_country_year where not placeholder group by year having count(gco2e_per_kwh) >= 150)
), ember as (
  select * from grid_country_year where not placeholder and gco2e_per_kwh is not null
), zones as (
  select iso3, year, gco2e_per_kwh, constant from grid_zone_year where level = 'country' and gco2e_per_kwh is not null
), known as (
  select iso3, max(year) as last_year
  from (select iso3, year, false as zone from ember union all select iso3, year, true from zones)
  where zone = coalesce($factor = 'zone', false)
  group by iso3
), clouds as (
  select iso3, count(*)::integer as regions from cloud_region where in_service group by iso3
), models as (
  select iso3, count(*)::integer as models from ai_model_country group by iso3
)
select iso3, name_en, name_fr, newest.year, case when $factor = 'zone' then z.gco2e_per_kwh else g.gco2e_per_kwh end as gco2e_per_kwh,
  fossil_share_pct, renewable_share_pct,
  case when population > 0 then round(1e9 * generation_twh / population) end as kwh_per_person,
  coalesce(regions, 0) as regions, coalesce(models, 0) as models, last_year,
  coalesce($factor = 'zone' and z.constant, false) as constant
from (select distinct iso3 from grid_country_year)
join country using (iso3)
cross join newest
left join ember g using (iso3, year)
left join zones z using (iso3, year)
left join known using (iso3)
left join clouds using (iso3)
left join models using (iso3)
where ($countries is null or list_contains(string_split($countries, ','), iso3))
order by gco2e_per_kwh nulls last, iso3`,
	chart: {
		kind: 'rank',
		key: ['iso3'],
		label: { en: 'name_en', fr: 'name_fr' },
		entity: 'iso3',
		value: {
			column: 'gco2e_per_kwh',
			unit: 'gco2e_per_kwh',
			title: INTENSITY
		},
		interval: ['gco2e_per_kwh', 'gco2e_per_kwh']
	},
	measures: { ...MEASURES, zone: ZONES },
	sorts: SORTS,
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		year: { label: { en: 'Year of the grid', fr: 'Année du réseau' }, unit: 'year' },
		gco2e_per_kwh: { label: { en: 'Grid intensity', fr: 'Intensité du réseau' }, unit: 'gco2e_per_kwh' },
		fossil_share_pct: { label: { en: 'Fossil', fr: 'Fossile' }, unit: 'percent' },
		renewable_share_pct: { label: { en: 'Renewable', fr: 'Renouvelable' }, unit: 'percent' },
		kwh_per_person: { label: { en: 'Generated', fr: 'Produit' }, unit: 'kwh_per_person' },
		regions: { label: { en: 'Cloud regions in service', fr: 'Régions cloud en service' }, unit: 'count' },
		models: { label: { en: 'Notable AI models', fr: 'Modèles d’IA notables' }, unit: 'count' },
		last_year: {
			label: { en: 'Newest year with a grid figure', fr: 'Dernière année ayant un chiffre du réseau' },
			unit: 'year'
		}
	},
	comparableOn: [
		{
			column: 'constant',
			holds: [true],
			when: { parameter: 'measure', is: null },
			warning: {
				en: 'Some zones carry one value for all years: an estimate, not a yearly measurement.',
				fr: 'Certaines zones portent une seule valeur pour toutes les années\u00a0: une estimation, non une mesure annuelle.'
			}
		}
	],
	reading: readCompared,
	caveats: [
		{
			en: 'The grid is that of the last year with figures for at least 150 countries, so that all are compared in the same year. Cloud regions are those of three providers; a count says nothing of their size, which nobody publishes.',
			fr: 'Le réseau est celui de la dernière année où au moins 150 pays ont des chiffres\u00a0: tous sont comparés la même année. Les régions cloud sont celles de trois fournisseurs\u00a0; leur nombre ne dit rien de leur taille, que personne ne publie.'
		},
		{
			en: 'By another factor: Electricity Maps gives what is consumed, with imports, for the countries that are one grid zone or have a total of theirs; others have no figure. Fossil and renewable shares stay those of generation by Ember.',
			fr: 'Avec un autre facteur\u00a0: Electricity Maps donne ce qui est consommé, importations comprises, pour les pays qui sont une zone ou en ont un total\u00a0; les autres n’ont pas de chiffre. Les parts fossile et renouvelable restent celles de la production selon Ember.'
		},
		{
			en: 'A model made by organisations of several countries counts for each of them. The list of notable models is one institute’s choice.',
			fr: 'Un modèle conçu par des organisations de plusieurs pays compte pour chacun. La liste des modèles notables est le choix d’un institut.'
		},
		{
			en: 'Generation per person is not consumption: trade is not counted.',
			fr: 'La production par habitant n’est pas la consommation\u00a0: les échanges ne sont pas comptés.'
		}
	],
	commitments: ['1.2', '5.1']
});
