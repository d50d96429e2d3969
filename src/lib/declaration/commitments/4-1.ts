import { commitment } from '../commitment';
import { shareColumns } from '../../figures/share-sql';

export default commitment({
	id: '4.1',
	name: { en: 'Civic understanding', fr: 'Compréhension civique' },
	asks: {
		en: 'The digital transition strengthens democracy, critical reasoning and citizens’ knowledge of their digital rights.',
		fr: 'La transition numérique renforce la démocratie, le raisonnement critique et la connaissance qu’ont les citoyens de leurs droits numériques.'
	},
	operationalisation: {
		en: 'Open data say little here. We follow one condition of critical reasoning about AI: how many of each year’s notable models have weights that anyone can download and examine. That people do examine them, or know their rights, no table of ours shows.',
		fr: 'Les données ouvertes disent peu ici. Nous suivons une condition du raisonnement critique sur l’IA\u00a0: combien de modèles notables de chaque année ont des poids que chacun peut télécharger et examiner. Que des gens les examinent, ou connaissent leurs droits, aucune de nos tables ne le montre.'
	},
	dissent: {
		en: 'Some would say that open weights without open data are no openness; others, that open weights of strong models endanger the very democracy the promise speaks of.',
		fr: 'Certains diront que des poids ouverts sans données ouvertes ne sont pas une ouverture\u00a0; d’autres, que les poids ouverts de modèles puissants mettent en danger la démocratie dont parle la promesse.'
	},
	rule: {
		tables: ['ai_model'],
		sql: `with counted as (
  select year, count(*) filter (open_weights)::double as k, count(open_weights)::double as n
  from ai_model where year >= 2019 group by year
)
select 'open-weights' as series, year, ${shareColumns('k', 'n')},
  year > (select max(year) - 2 from counted) as provisional, 'publisher' as checked_against
from counted
order by year`,
		series: {
			'open-weights': {
				label: {
					en: 'Notable AI models whose weights can be downloaded',
					fr: 'Modèles d’IA notables dont les poids peuvent être téléchargés'
				},
				unit: 'percent',
				better: 'up',
				why: {
					en: 'What cannot be examined cannot be reasoned about.',
					fr: 'On ne peut raisonner sur ce qu’on ne peut examiner.'
				},
				figure: 'ai-open-weights'
			}
		}
	},
	thresholds: [],
	missing: [
		{
			data: {
				en: 'Citizens’ knowledge of their digital rights, asked the same way every few years',
				fr: 'Connaissance qu’ont les citoyens de leurs droits numériques, demandée de la même façon tous les quelques ans'
			},
			who: {
				en: 'Statistical offices, in surveys of internet use that they already run',
				fr: 'Instituts de statistique, dans les enquêtes sur l’usage d’internet qu’ils mènent déjà'
			}
		}
	]
});
