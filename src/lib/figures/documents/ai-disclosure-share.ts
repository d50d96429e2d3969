import { figure } from '../../figure/figure';
import { ofOrganisation, organisation, sinceKept } from '../ai-view';
import { provisionalColumn, provisionalYears } from '../provisional';

/** What the year that is read is. */
const STATES = {
	settled: { en: 'the last settled year shown', fr: 'dernière année établie affichée' },
	open: { en: 'a year that can still fill up', fr: 'une année qui peut encore se remplir' }
};

export default figure({
	id: 'ai-disclosure-share',
	title: {
		en: 'Less of how notable AI models were trained is on record for those of 2024 than for those of 2021',
		fr: 'L’entraînement des modèles d’IA notables de 2024 est moins bien consigné que celui des modèles de 2021'
	},
	question: {
		en: 'For how many of each year’s notable AI models are compute, chips, their number and the hours of training recorded?',
		fr: 'Pour combien de modèles d’IA notables de chaque année le calcul, les puces, leur nombre et les heures d’entraînement sont-ils consignés\u00a0?'
	},
	tables: ['ai_model'],
	params: { since: sinceKept(), organisation: organisation() },
	sql: `with counted as (
  select year, count(*)::integer as models, count(*) filter (has_training_compute)::integer as compute,
    count(*) filter (has_hardware)::integer as chips, count(*) filter (has_chip_count)::integer as number,
    count(*) filter (has_training_hours)::integer as hours
  from ai_model
  where year is not null and ($since is null or year >= $since) and ${ofOrganisation('organisations')}
  group by year
), told as (unpivot counted on compute, chips, number, hours into name field value recorded)
select field, year, recorded::integer as recorded, models, round(100 * recorded / models, 1) as share_pct,
  year > (select max(year) - 2 from ai_model) as provisional,
  case field when 'compute' then 'Compute' when 'chips' then 'Chips' when 'number' then 'Number of chips' else 'Hours' end as field_en,
  case field when 'compute' then 'Calcul' when 'chips' then 'Puces' when 'number' then 'Nombre de puces' else 'Heures' end as field_fr
from told
order by field, year`,
	chart: {
		kind: 'trend',
		key: ['field'],
		label: { en: 'field_en', fr: 'field_fr' },
		entity: 'field',
		x: 'year',
		panels: [
			{
				column: 'share_pct',
				unit: 'percent',
				title: {
					en: 'Share of the year’s notable models, %',
					fr: 'Part des modèles notables de l’année, %'
				},
				domain: [0, 100]
			}
		],
		thin: { column: 'provisional', label: { en: 'can still fill up', fr: 'peut encore se remplir' } }
	},
	columns: {
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		field: {
			label: { en: 'What is recorded', fr: 'Ce qui est consigné' },
			from: { en: 'field_en', fr: 'field_fr' }
		},
		recorded: { label: { en: 'Models', fr: 'Modèles' }, unit: 'count' },
		models: { label: { en: 'Of notable models', fr: 'Sur modèles notables' }, unit: 'count' },
		share_pct: { label: { en: 'Share', fr: 'Part' }, unit: 'percent' },
		provisional: provisionalColumn
	},
	comparableOn: [
		provisionalYears,
		{
			warning: {
				en: 'Recorded is not disclosed: a value on record may be inferred, and one that is missing may be published where nobody has looked.',
				fr: 'Consigné n’est pas divulgué\u00a0: une valeur consignée peut être déduite, et une valeur absente peut être publiée là où personne n’a regardé.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const settled = rows.filter((row) => row['provisional'] === false);
		const years = (settled.length ? settled : rows).map((row) => Number(row['year']));
		const [first, last] = [Math.min(...years), Math.max(...years)];
		const of = rows.filter((row) => row['year'] === last);
		const best = settled.filter((row) => row['field'] === 'chips' && Number(row['share_pct']) > 0);
		const peak = best.toSorted((a, b) => Number(b['share_pct']) - Number(a['share_pct']))[0];
		const say = (f: typeof en, lang: 'en' | 'fr') =>
			f.list(
				of.map(
					(row) =>
						`${String(row[`field_${lang}`]).toLowerCase()} ${f.quantity(Number(row['share_pct']), 'percent')}`
				)
			);
		const models = Number(of[0]?.['models']);
		const state = settled.length ? 'settled' : 'open';
		return {
			en: `Of ${en.count(models, 'notable model', 'notable models')} of ${last}, ${STATES[state].en}, on record are: ${say(en, 'en')}.${peak && first !== last ? ` The chips were best known in ${peak['year']}: for ${en.quantity(Number(peak['share_pct']), 'percent')}.` : ''}`,
			fr: `Sur ${fr.count(models, 'modèle notable', 'modèles notables')} de ${last}, ${STATES[state].fr}, sont consignés\u00a0: ${say(fr, 'fr')}.${peak && first !== last ? ` Les puces étaient le mieux connues en ${peak['year']}\u00a0: pour ${fr.quantity(Number(peak['share_pct']), 'percent')}.` : ''}`
		};
	},
	caveats: [
		{
			en: 'This is what Epoch AI has on record, a proxy for disclosure. It sometimes infers a value, and sometimes has not looked yet; much of the recorded compute is an estimate.',
			fr: 'C’est ce qu’Epoch AI a consigné, un indice de la divulgation. Il déduit parfois une valeur, et parfois n’a pas encore cherché\u00a0; bien des calculs consignés sont des estimations.'
		},
		{
			en: 'Early years have few models and move in large steps: 2010 has ten. 2026 ends in mid-July.',
			fr: 'Les années à peu de modèles varient par grands pas\u00a0: 2010 en a dix. 2026 s’arrête à la mi-juillet.'
		},
		{
			en: 'No ranking of developers follows: those who publish fewer or smaller models are easier to record.',
			fr: 'Aucun classement des développeurs n’en découle\u00a0: qui publie des modèles moins nombreux ou plus petits est plus facile à consigner.'
		}
	],
	commitments: ['2.2', '4.1', '5.1']
});
