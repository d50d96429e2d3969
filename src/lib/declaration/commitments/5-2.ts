import { commitment } from '../commitment';
import { shareColumns } from '../../figures/share-sql';

export default commitment({
	id: '5.2',
	name: { en: 'Local AI economy', fr: 'Économie locale de l’IA' },
	asks: {
		en: 'An AI economy of local, regenerative knowledge, on which people can live and which leaves room for the rest of nature.',
		fr: 'Une économie de l’IA faite de savoirs locaux et régénérateurs, dont on puisse vivre et qui laisse place au reste de la nature.'
	},
	operationalisation: {
		en: 'We follow one thing that the record of notable AI models shows by year: how many have an organisation outside the two countries that publish most of them. It says where knowledge is made, not whether it is local, regenerative or good to live on. Beside it stand the known AI sites that draw power, in the United States and elsewhere: counts and never shares, because the list is no census, and no status follows from them. It shows where the impact falls, not who gains. On which grids the sites stand, and what the makers of models state, are shown in figures.',
		fr: 'Nous suivons une chose que le registre des modèles d’IA notables montre par année\u00a0: combien ont une organisation hors des deux pays qui en publient le plus. Cela dit où se fait le savoir, non s’il est local, régénérateur ou s’il fait vivre. À côté, les sites d’IA connus qui consomment, aux États-Unis et ailleurs\u00a0: des nombres et jamais des parts, car la liste n’est pas un recensement, et aucun état n’en découle. Cela montre où tombe l’impact, non qui y gagne. Sur quels réseaux sont les sites, et ce que déclarent les auteurs de modèles, se voit dans des figures.'
	},
	dissent: {
		en: 'A developer would say that open weights serve everyone wherever they were made. A linguist, that what counts is the languages a model speaks. And Epoch AI’s list sees what is published in English and Chinese first.',
		fr: 'Un développeur dira que des poids ouverts servent à tous, où qu’ils soient faits. Une linguiste, que ce qui compte est la langue que parle un modèle. Et la liste d’Epoch AI voit d’abord ce qui paraît en anglais et en chinois.'
	},
	rule: {
		tables: ['ai_model', 'ai_model_country', 'ai_site_timeline'],
		sql: `with model as (
  select m.year, bool_or(c.iso3 not in ('USA', 'CHN')) as elsewhere
  from ai_model m join ai_model_country c using (slug)
  where m.year >= 2019
  group by m.slug, m.year
), counted as (
  select year, count(*) filter (elsewhere)::double as k, count(*)::double as n from model group by year
), site as (
  select site, iso3, min(year(date)) as since
  from ai_site_timeline where not is_planned and power_mw > 0 group by site, iso3
), site_year as (
  select year, count(*) filter (iso3 = 'USA')::double as usa, count(*) filter (iso3 <> 'USA')::double as elsewhere
  from (select distinct since as year from site) join site on since <= year
  group by year
)
select 'models-elsewhere' as series, year, ${shareColumns('k', 'n')},
  year > (select max(year) - 2 from counted) as provisional, 'publisher' as checked_against
from counted
union all
select 'sites-usa', year, usa, null, null, year = (select max(year) from site_year), 'publisher' from site_year
union all
select 'sites-elsewhere', year, elsewhere, null, null, year = (select max(year) from site_year), 'publisher' from site_year
order by series, year`,
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
			},
			'sites-usa': {
				label: {
					en: 'Known AI sites drawing power, in the United States',
					fr: 'Sites d’IA connus qui consomment, aux États-Unis'
				},
				unit: 'count',
				better: null,
				why: {
					en: 'By the year a site first drew power, as Epoch AI found it; the current year is not over.',
					fr: 'Selon l’année où un site a d’abord consommé, telle que trouvée par Epoch AI\u00a0; l’année en cours n’est pas finie.'
				},
				figure: 'ai-sites'
			},
			'sites-elsewhere': {
				label: {
					en: 'Known AI sites drawing power, elsewhere',
					fr: 'Sites d’IA connus qui consomment, ailleurs'
				},
				unit: 'count',
				better: null,
				why: {
					en: 'The list looks where satellites and permits show most, which is the United States first.',
					fr: 'La liste regarde là où satellites et permis montrent le plus, donc d’abord aux États-Unis.'
				},
				figure: 'ai-sites'
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
