import { figure } from '../../figure/figure';
import { viewSwitch } from '../../figure/parameter';
import { PER_PERSON, perPerson, perPersonColumn } from '../per-person';

export default figure({
	id: 'datacentre-share-ireland',
	title: {
		en: 'In Ireland, meters show data centres growing from a twentieth to more than a fifth of all electricity',
		fr: 'En Irlande, les compteurs montrent les centres de données passer d’un vingtième à plus d’un cinquième de l’électricité'
	},
	question: {
		en: 'What share of the electricity metered in Ireland do data centres use?',
		fr: 'Quelle part de l’électricité mesurée en Irlande les centres de données consomment-ils\u00a0?'
	},
	tables: ['datacentre_demand', 'grid_country_year'],
	params: {},
	display: { measure: perPerson(), view: viewSwitch() },
	sql: `with metered as (
  select year, metric, value, checked_against
  from datacentre_demand
  where iso3 = 'IRL' and kind = 'measured' and not superseded
)
select 'IRL' as place, 'Ireland' as name_en, 'Irlande' as name_fr, year, s.value as share_pct,
  s.value - 0.5 as low, s.value + 0.5 as high, u.value as twh, s.checked_against,
  round(1e9 * u.value / g.population) as kwh_per_person
from metered s join metered u using (year)
left join grid_country_year g on g.iso3 = 'IRL' and g.year = s.year
where s.metric = 'electricity_share' and u.metric = 'electricity_use'
order by s.year`,
	chart: {
		kind: 'trend',
		key: ['place'],
		label: { en: 'name_en', fr: 'name_fr' },
		entity: 'place',
		x: 'year',
		panels: [
			{
				column: 'share_pct',
				unit: 'percent',
				title: { en: 'Share of metered electricity, %', fr: 'Part de l’électricité mesurée, %' },
				interval: ['low', 'high']
			},
			{
				column: 'twh',
				unit: 'twh',
				title: { en: 'Electricity of data centres, TWh', fr: 'Électricité des centres de données, TWh' }
			}
		]
	},
	measures: PER_PERSON,
	columns: {
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		share_pct: { label: { en: 'Share', fr: 'Part' }, unit: 'percent' },
		twh: { label: { en: 'Electricity', fr: 'Électricité' }, unit: 'twh' },
		...perPersonColumn,
		checked_against: {
			label: { en: 'Read in', fr: 'Lu dans' },
			names: {
				publisher: { en: 'the publisher’s page', fr: 'la page de l’éditeur' },
				transcription: { en: 'a transcription', fr: 'une transcription' },
				press: { en: 'the press', fr: 'la presse' }
			}
		}
	},
	comparableOn: [],
	reading: (rows, { view, en, fr }) => {
		const [first, last] = [rows[0], rows.at(-1)];
		const times = Number(last?.['twh']) / Number(first?.['twh']);
		const q = (f: typeof en, row: typeof first, column: string, unit: 'percent' | 'twh') =>
			f.quantity(Number(row?.[column]), unit);
		const each = (f: typeof en, row: typeof first) =>
			f.number(Number(row?.['kwh_per_person']), 'kwh_per_person');
		const person = view['measure'] === 'person';
		return {
			en: `Data centres used ${q(en, first, 'share_pct', 'percent')} of Ireland’s metered electricity in ${first?.['year']} and ${q(en, last, 'share_pct', 'percent')} in ${last?.['year']}. Their consumption was multiplied by ${en.decimals(times, 1)}, to ${q(en, last, 'twh', 'twh')}.${person ? ` For each inhabitant: from ${each(en, first)} to ${each(en, last)}\u00a0kWh.` : ''}`,
			fr: `Les centres de données utilisaient ${q(fr, first, 'share_pct', 'percent')} de l’électricité mesurée en Irlande en ${first?.['year']} et ${q(fr, last, 'share_pct', 'percent')} en ${last?.['year']}. Leur consommation a été multipliée par ${fr.decimals(times, 1)}, pour atteindre ${q(fr, last, 'twh', 'twh')}.${person ? ` Par habitant\u00a0: de ${each(fr, first)} à ${each(fr, last)}\u00a0kWh.` : ''}`
		};
	},
	caveats: [
		{
			en: 'Meters, not a model: the strongest series there is. The statistical office finds the data centres by hand among about 2.6\u00a0million meters and rounds shares to a whole percent; the band is that rounding.',
			fr: 'Des compteurs, non un modèle\u00a0: la série la plus solide qui soit. L’institut statistique repère les centres de données à la main parmi quelque 2,6\u00a0millions de compteurs et arrondit les parts au pour-cent\u00a0; la bande est cet arrondi.'
		},
		{
			en: 'Ireland hosts services for all of Europe: its share says little about other countries. The office revises past years a little with each release; one release is shown.',
			fr: 'L’Irlande héberge des services pour toute l’Europe\u00a0: sa part dit peu des autres pays. L’institut révise un peu les années passées à chaque publication\u00a0; une seule est montrée.'
		},
		{
			en: 'We read the figures in a transcription of the office’s release, not yet on its own page.',
			fr: 'Nous avons lu les chiffres dans une transcription de la publication de l’institut, pas encore sur sa propre page.'
		}
	],
	commitments: ['5.1']
});
