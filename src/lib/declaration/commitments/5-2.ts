import { commitment } from '../commitment';
import { shareColumns } from '../share-sql';

export default commitment({
	id: '5.2',
	asks: {
		en: 'An AI economy of local, regenerative knowledge, on which people can live and which leaves room for the rest of nature.',
		fr: 'Une économie de l’IA faite de savoirs locaux et régénérateurs, dont on puisse vivre et qui laisse place au reste de la nature.'
	},
	operationalisation: {
		en: 'We follow one thing that the record of notable AI models shows by year: how many have an organisation outside the two countries that publish most of them. It says where knowledge is made, not whether it is local, regenerative or good to live on. Where AI is trained, what the sites use and who gains are shown in figures, as counts and never as shares: the list of known sites is no census.',
		fr: 'Nous suivons une chose que le registre des modèles d’IA notables montre par année : combien ont une organisation hors des deux pays qui en publient le plus. Cela dit où se fait le savoir, non s’il est local, régénérateur ou s’il fait vivre. Où l’IA est entraînée, ce que consomment les sites et qui y gagne sont montrés en figures, en nombres et jamais en parts : la liste des sites connus n’est pas un recensement.'
	},
	dissent: {
		en: 'A developer would say that open weights serve everyone wherever they were made. A linguist, that what counts is the languages a model speaks. And Epoch AI’s list sees what is published in English and Chinese first.',
		fr: 'Un développeur dira que des poids ouverts servent à tous, où qu’ils soient faits. Une linguiste, que ce qui compte est la langue que parle un modèle. Et la liste d’Epoch AI voit d’abord ce qui paraît en anglais et en chinois.'
	},
	rule: {
		tables: ['ai_model', 'ai_model_country'],
		sql: `with model as (
  select m.year, bool_or(c.iso3 not in ('USA', 'CHN')) as elsewhere
  from ai_model m join ai_model_country c using (slug)
  where m.year >= 2019
  group by m.slug, m.year
), counted as (
  select year, count(*) filter (elsewhere)::double as k, count(*)::double as n from model group by year
)
select 'models-elsewhere' as series, year, ${shareColumns('k', 'n')},
  year > (select max(year) - 2 from counted) as provisional, 'publisher' as checked_against
from counted
order by year`,
		series: {
			'models-elsewhere': {
				label: {
					en: 'Notable AI models with an organisation outside the United States and China',
					fr: 'Modèles d’IA notables ayant une organisation hors des États-Unis et de la Chine'
				},
				unit: 'percent',
				better: 'up',
				why: {
					en: 'Knowledge that two countries publish is hardly local to the others.',
					fr: 'Un savoir que publient deux pays n’est guère local pour les autres.'
				},
				figure: 'ai-models-by-country'
			}
		}
	},
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Where each large model was trained and is run, with the electricity and water of the place',
				fr: 'Où chaque grand modèle est entraîné et exploité, avec l’électricité et l’eau du lieu'
			},
			who: {
				en: 'The developers, as the European AI Act already asks them to estimate the energy',
				fr: 'Les développeurs, à qui le règlement européen sur l’IA demande déjà d’estimer l’énergie'
			}
		},
		{
			data: {
				en: 'Languages and communities that a model serves, measured rather than listed',
				fr: 'Langues et communautés qu’un modèle sert, mesurées plutôt que listées'
			},
			who: { en: 'Developers and public evaluators', fr: 'Développeurs et évaluateurs publics' }
		}
	]
});
