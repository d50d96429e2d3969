import { figure } from '../../figure/figure';
import { logScale, viewSwitch } from '../../figure/parameter';
import { amounts, ESTIMATE, estimateColumns, hollow, projected } from '../demand';
import { PER_PERSON, perPerson, perPersonColumn } from '../per-person';
import { readCountryDemand } from '../readings/country-demand';

export default figure({
	id: 'datacentre-demand-countries',
	title: {
		en: 'Two countries meter their data centres; elsewhere there are models, or nothing',
		fr: 'Deux pays mesurent leurs centres de données\u00a0; ailleurs il y a des modèles, ou rien'
	},
	question: {
		en: 'How much electricity do data centres use in each country for which a figure was published?',
		fr: 'Combien d’électricité les centres de données consomment-ils dans chaque pays pour lequel un chiffre existe\u00a0?'
	},
	tables: ['country', 'datacentre_demand', 'grid_country_year'],
	params: {
		kind: {
			kind: 'choice',
			label: { en: 'Kind of figure', fr: 'Nature du chiffre' },
			default: null,
			all: { en: 'All kinds', fr: 'Toutes' },
			options: [
				{ value: 'measured', label: { en: 'measured', fr: 'mesuré' } },
				{ value: 'modelled', label: { en: 'modelled', fr: 'modélisé' } },
				{ value: 'reported', label: { en: 'declared by operators', fr: 'déclaré par les exploitants' } },
				{ value: 'projected', label: { en: 'projected', fr: 'projeté' } }
			],
			tables: []
		}
	},
	display: { measure: perPerson(), scale: { ...logScale(), default: 'log' }, view: viewSwitch() },
	sql: `with estimates as (
  select d.*, row_number() over (
      partition by d.iso3, d.publisher, d.kind, case when d.kind = 'projected' then d.year end
      order by d.year desc, d.vintage desc, d.id
    ) as age
  from datacentre_demand d
  where d.area = 'country' and not d.superseded
    and d.metric in ('electricity_use', 'reported_sites_electricity_use')
    and coalesce(d.value, d.low) is not null
)
select ${ESTIMATE}, d.iso3, c.name_en, c.name_fr,
  estimate_en || ', ' || d.year as row_en, estimate_fr || ', ' || d.year as row_fr,
  s.value as share_pct, s.low as share_low, s.high as share_high,
  round(1e9 * d.value / g.population) as kwh_per_person,
  round(1e9 * d.low / g.population) as low_per_person, round(1e9 * d.high / g.population) as high_per_person
from estimates d
join country c using (iso3)
left join grid_country_year g on g.iso3 = d.iso3 and g.year = d.year
left join datacentre_demand s on s.metric = 'electricity_share' and not s.superseded and s.iso3 = d.iso3
  and s.year = d.year and s.kind = d.kind and s.publisher is not distinct from d.publisher
where d.age = 1 and ($kind is null or d.kind = $kind)
order by c.name_en, d.year, d.id`,
	chart: {
		kind: 'spread',
		key: ['id'],
		alike: 'iso3',
		label: { en: 'row_en', fr: 'row_fr' },
		...amounts,
		group: { en: 'name_en', fr: 'name_fr' },
		hollow,
		projected,
		log: 'scale'
	},
	measures: { person: { ...PER_PERSON.person, interval: ['low_per_person', 'high_per_person'] } },
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		...estimateColumns,
		...perPersonColumn,
		share_pct: { label: { en: 'Share of its electricity', fr: 'Part de son électricité' }, unit: 'percent' }
	},
	comparableOn: [
		{
			column: 'kind',
			warning: {
				en: 'Meters, models, declarations of some operators and projections are not like for like: do not rank countries by them.',
				fr: 'Compteurs, modèles, déclarations de certains exploitants et projections ne se comparent pas\u00a0: n’en tirez pas de classement des pays.'
			}
		}
	],
	reading: readCountryDemand,
	caveats: [
		{
			en: 'Of each publisher the newest figure of a country, and every year it projects. All other countries have no published figure that we found: that is most of the world.',
			fr: 'De chaque éditeur, le chiffre le plus récent d’un pays et chaque année qu’il projette. Tous les autres pays n’ont pas de chiffre publié que nous ayons trouvé\u00a0: c’est le cas de presque tout le monde.'
		},
		{
			en: 'What operators declared to the European Union covers 36\u00a0% of the sites expected: it is not a country’s total.',
			fr: 'Ce que les exploitants ont déclaré à l’Union européenne couvre 36\u00a0% des sites attendus\u00a0: ce n’est pas le total d’un pays.'
		},
		{
			en: 'Shares are shares of different things (metered, net, delivered electricity). Capacity in gigawatts is not consumption and is not shown.',
			fr: 'Les parts sont celles de grandeurs différentes (électricité mesurée, nette, livrée). La capacité en gigawatts n’est pas une consommation et n’est pas montrée.'
		},
		{
			en: 'Per person: by the inhabitants of the same year (United Nations). Years to come have none in our tables, so a projection has no amount per person. The data centres of a country serve people elsewhere, too.',
			fr: 'Par habitant\u00a0: selon la population de la même année (Nations unies). Nos tables n’en ont pas pour les années à venir\u00a0: une projection n’a donc pas de valeur par habitant. Les centres de données d’un pays servent aussi des gens ailleurs.'
		}
	],
	commitments: ['5.1']
});
