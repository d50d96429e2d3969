import { figure } from '../../figure/figure';
import { countries, measure, viewSwitch } from '../../figure/parameter';

const TABLE = 'grid_country_year';

const INTENSITY = { en: 'Intensity of generation, g CO₂e/kWh', fr: 'Intensité de la production, g CO₂e/kWh' };

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
	tables: ['ai_model_country', 'cloud_region', 'country', TABLE],
	params: { countries: countries({ default: ['CHN', 'FRA', 'IND', 'USA', 'ZAF'], table: TABLE }) },
	display: { measure: measure(INTENSITY, MEASURES), view: viewSwitch() },
	sql: `with newest as (
  select max(year) as year
  from (select year from grid_country_year where not placeholder group by year having count(gco2e_per_kwh) >= 150)
), clouds as (
  select iso3, count(*)::integer as regions from cloud_region where in_service group by iso3
), models as (
  select iso3, count(*)::integer as models from ai_model_country group by iso3
)
select iso3, name_en, name_fr, year, gco2e_per_kwh, fossil_share_pct, renewable_share_pct,
  case when population > 0 then round(1e9 * generation_twh / population) end as kwh_per_person,
  coalesce(regions, 0) as regions, coalesce(models, 0) as models
from grid_country_year g
join newest using (year)
join country using (iso3)
left join clouds using (iso3)
left join models using (iso3)
where not placeholder and gco2e_per_kwh is not null
  and ($countries is null or list_contains(string_split($countries, ','), iso3))
order by gco2e_per_kwh, iso3`,
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
	measures: MEASURES,
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		year: { label: { en: 'Year of the grid', fr: 'Année du réseau' }, unit: 'year' },
		gco2e_per_kwh: { label: { en: 'Grid intensity', fr: 'Intensité du réseau' }, unit: 'gco2e_per_kwh' },
		fossil_share_pct: { label: { en: 'Fossil', fr: 'Fossile' }, unit: 'percent' },
		renewable_share_pct: { label: { en: 'Renewable', fr: 'Renouvelable' }, unit: 'percent' },
		kwh_per_person: { label: { en: 'Generated', fr: 'Produit' }, unit: 'kwh_per_person' },
		regions: { label: { en: 'Cloud regions in service', fr: 'Régions cloud en service' }, unit: 'count' },
		models: { label: { en: 'Notable AI models', fr: 'Modèles d’IA notables' }, unit: 'count' }
	},
	comparableOn: [],
	reading: (rows, { en, fr }) => {
		const [first, last] = [rows[0], rows.at(-1)];
		const q = (f: typeof en, row: typeof first) =>
			f.quantity(Number(row?.['gco2e_per_kwh']), 'gco2e_per_kwh');
		const regions = rows.reduce((sum, row) => sum + Number(row['regions']), 0);
		const models = Number(first?.['models']);
		const several = rows.length > 1;
		return {
			en: `In ${first?.['year']}, a kilowatt-hour generated in ${first?.['name_en']} emitted ${q(en, first)}${several ? `, in ${last?.['name_en']} ${q(en, last)}` : ''}. ${several ? 'Together the countries shown have' : 'It has'} ${en.count(regions, 'cloud region', 'cloud regions')} in service${several ? '' : ` and a part in ${en.count(models, 'notable AI model', 'notable AI models')}`}.`,
			fr: `En ${first?.['year']}, un kilowattheure produit émettait ${q(fr, first)} (${first?.['name_fr']})${several ? ` et ${q(fr, last)} (${last?.['name_fr']})` : ''}. ${several ? 'Ensemble, les pays affichés comptent' : 'Le pays compte'} ${fr.count(regions, 'région cloud', 'régions cloud')} en service${several ? '' : ` et prend part à ${fr.count(models, 'modèle d’IA notable', 'modèles d’IA notables')}`}.`
		};
	},
	caveats: [
		{
			en: 'The grid is that of the last year with figures for at least 150 countries, so that all are compared in the same year. Cloud regions are those of three providers; a count says nothing of their size, which nobody publishes.',
			fr: 'Le réseau est celui de la dernière année où au moins 150 pays ont des chiffres\u00a0: tous sont comparés la même année. Les régions cloud sont celles de trois fournisseurs\u00a0; leur nombre ne dit rien de leur taille, que personne ne publie.'
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
