import { commitment } from '../commitment';
import { shareColumns } from '../../figures/share-sql';

export default commitment({
	id: '1.3',
	name: { en: 'Rights over data', fr: 'Droits sur les données' },
	asks: {
		en: 'Communities keep a collective right to the knowledge made from their data, and a say in how those data are governed.',
		fr: 'Les communautés gardent un droit collectif sur la connaissance tirée de leurs données, et un regard sur leur gouvernance.'
	},
	operationalisation: {
		en: 'Which communities’ data trained a model, and whether anyone asked them, no table of ours shows. What can be seen is whether the knowledge comes back: we follow how many of each year’s notable AI models have weights that anyone may take and use without restriction. The two newest years can still change and count for nothing here.',
		fr: 'De quelles communautés viennent les données qui ont entraîné un modèle, et si on le leur a demandé, aucune de nos tables ne le dit. Ce qu’on peut voir, c’est si la connaissance revient\u00a0: nous suivons combien de modèles d’IA notables de chaque année ont des poids que chacun peut prendre et utiliser sans restriction. Les deux années les plus récentes peuvent encore changer et ne comptent pas ici.'
	},
	dissent: {
		en: 'A community would say that a model free for all is one more taking if nobody asked it first. A lawyer would count the countries with a law on data protection. Such laws protect persons; the promise is about communities, and a law is not yet a right that is exercised.',
		fr: 'Une communauté dira qu’un modèle libre pour tous est une prise de plus si personne ne l’a consultée. Un juriste compterait les pays dotés d’une loi sur la protection des données. Ces lois protègent des personnes\u00a0; la promesse porte sur des communautés, et une loi n’est pas encore un droit exercé.'
	},
	rule: {
		tables: ['ai_model'],
		sql: `with counted as (
  select year, count(*) filter (access = 'open-unrestricted')::double as k, count(access)::double as n
  from ai_model where year >= 2019 group by year
)
select 'unrestricted-weights' as series, year, ${shareColumns('k', 'n')},
  year > (select max(year) - 2 from counted) as provisional, 'publisher' as checked_against
from counted
order by year`,
		series: {
			'unrestricted-weights': {
				label: {
					en: 'Notable AI models whose weights anyone may use without restriction',
					fr: 'Modèles d’IA notables dont chacun peut utiliser les poids sans restriction'
				},
				unit: 'percent',
				better: 'up',
				why: {
					en: 'Knowledge that stays with the maker returns to no community. Of the models whose access is on record.',
					fr: 'Un savoir qui reste chez son auteur ne revient à aucune communauté. Parmi les modèles dont l’accès est consigné.'
				},
				figure: 'ai-open-weights'
			}
		}
	},
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Where the training data of each published model come from, and under what agreement',
				fr: 'D’où viennent les données d’entraînement de chaque modèle publié, et selon quel accord'
			},
			who: {
				en: 'The developers of the models, in their documentation',
				fr: 'Les développeurs des modèles, dans leur documentation'
			}
		},
		{
			data: {
				en: 'Cases in which a community was asked, agreed, refused or was paid',
				fr: 'Les cas où une communauté a été consultée, a accepté, refusé ou été payée'
			},
			who: {
				en: 'Data protection authorities and indigenous data councils',
				fr: 'Les autorités de protection des données et les conseils autochtones des données'
			}
		}
	]
});
