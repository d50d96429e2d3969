import { figure } from '../../figure/figure';
import { since } from '../ai-view';

export default figure({
	id: 'ai-models-by-country',
	title: {
		en: 'Organisations of two countries have a part in more than eight of ten notable AI models',
		fr: 'Des organisations de deux pays ont part à plus de huit modèles d’IA notables sur dix'
	},
	question: {
		en: 'In which countries are the organisations behind notable AI models?',
		fr: 'Dans quels pays se trouvent les organisations à l’origine des modèles d’IA notables\u00a0?'
	},
	tables: ['ai_model', 'ai_model_country', 'country'],
	params: { since: since() },
	sql: `with model as (
  select slug from ai_model
  where year is not null and ($since is null or year >= $since)
), placed as (select distinct slug, iso3 from ai_model_country join model using (slug))
select iso3, name_en, name_fr, count(*)::integer as models,
  count(*) filter (slug not in (select slug from placed group by slug having count(*) > 1))::integer as alone,
  (select count(distinct slug) from placed)::integer as placed_models, (select count(*) from model)::integer as all_models,
  (select count(distinct slug) from placed where iso3 in ('USA', 'CHN'))::integer as of_two
from placed join country using (iso3)
group by iso3, name_en, name_fr
order by models desc, iso3`,
	chart: {
		kind: 'rank',
		key: ['iso3'],
		label: { en: 'name_en', fr: 'name_fr' },
		value: { column: 'models', unit: 'count', title: { en: 'Notable models', fr: 'Modèles notables' } },
		interval: ['models', 'models'],
		named: 'all'
	},
	columns: {
		name: { label: { en: 'Country', fr: 'Pays' }, from: { en: 'name_en', fr: 'name_fr' } },
		models: { label: { en: 'Notable models', fr: 'Modèles notables' }, unit: 'count' },
		alone: { label: { en: 'Of this country alone', fr: 'De ce seul pays' }, unit: 'count' }
	},
	comparableOn: [],
	reading: (rows, { en, fr }) => {
		const [first, second] = rows;
		const [placed, all, two] = ['placed_models', 'all_models', 'of_two'].map((c) => Number(first?.[c]));
		const unplaced = (all ?? 0) - (placed ?? 0);
		const india = rows.find((row) => row['iso3'] === 'IND');
		const share = (100 * (two ?? 0)) / (placed || 1);
		const name = (row: typeof first, language: 'en' | 'fr') => String(row?.[`name_${language}`]);
		return {
			en: `Of ${en.count(placed ?? 0, 'notable model', 'notable models')} whose organisations have a known country, ${en.count(two ?? 0, 'has', 'have')} one in the United States or China (${en.quantity(share, 'percent')}).${second ? ` Most by country: ${name(first, 'en')} ${en.number(Number(first?.['models']))}, then ${name(second, 'en')} ${en.number(Number(second['models']))}.` : ''}${india && rows.length > 2 ? ` India has ${en.number(Number(india['models']))}.` : ''}${unplaced ? ` ${en.count(unplaced, 'model has', 'models have')} no known country.` : ''}`,
			fr: `Sur ${fr.count(placed ?? 0, 'modèle notable', 'modèles notables')} dont les organisations ont un pays connu, ${fr.number(two ?? 0)} en ont une aux États-Unis ou en Chine (${fr.quantity(share, 'percent')}).${second ? ` En tête\u00a0: ${name(first, 'fr')}, ${fr.number(Number(first?.['models']))}, puis ${name(second, 'fr')}, ${fr.number(Number(second['models']))}.` : ''}${india && rows.length > 2 ? ` L’Inde en a ${fr.number(Number(india['models']))}.` : ''}${unplaced ? ` ${fr.count(unplaced, 'modèle n’a', 'modèles n’ont')} pas de pays connu.` : ''}`
		};
	},
	caveats: [
		{
			en: 'This is where the organisations are, not where a model was trained or is run: that is hardly ever published.',
			fr: 'C’est là où se trouvent les organisations, non là où un modèle a été entraîné ou tourne\u00a0: cela n’est presque jamais publié.'
		},
		{
			en: 'A model counts once for each country of its organisations, so the bars add up to more than all models. Several organisations of one country count once.',
			fr: 'Un modèle compte une fois pour chaque pays de ses organisations\u00a0: la somme des barres dépasse donc le total. Plusieurs organisations d’un même pays comptent une fois.'
		},
		{
			en: 'Notable is Epoch AI’s choice; English and Chinese publications are easier to find. Countries are re-edited: 42 models lost or gained one within five months.',
			fr: 'Notable est un choix d’Epoch AI\u00a0; les publications en anglais et en chinois sont plus faciles à trouver. Les pays sont révisés\u00a0: 42 modèles en ont perdu ou gagné un en cinq mois.'
		}
	],
	commitments: ['2.2', '5.2']
});
