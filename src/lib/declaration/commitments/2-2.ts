import { commitment } from '../commitment';
import { shareColumns } from '../../figures/share-sql';

export default commitment({
	id: '2.2',
	name: { en: 'Oversight of algorithms', fr: 'Contrôle des algorithmes' },
	asks: {
		en: 'Algorithmic intelligence stands under public oversight and standards of social responsibility.',
		fr: 'L’intelligence algorithmique est soumise au regard du public et à des normes de responsabilité sociale.'
	},
	operationalisation: {
		en: 'Oversight begins with what can be known. We follow for how many of each year’s notable AI models the training compute and the chips are on record. Recorded is not disclosed: some values were inferred by those who keep the record, and an empty one may only mean that nobody has looked yet. Beside them stands the number of models whose own developer has stated energy, emissions or water, as far as we found it: a count, not a share, and no measure of those who were not found. The two newest years can still fill up and count for nothing here.',
		fr: 'Le regard du public commence par ce qu’on peut savoir. Nous suivons pour combien de modèles d’IA notables de chaque année le calcul d’entraînement et les puces sont consignés. Consigné n’est pas divulgué\u00a0: certaines valeurs ont été déduites par ceux qui tiennent le registre, et une case vide peut vouloir dire que personne n’a encore cherché. À côté, le nombre de modèles dont le développeur a lui-même donné une énergie, des émissions ou de l’eau, pour autant que nous l’ayons trouvé\u00a0: un nombre, non une part, qui ne dit rien de ceux que nous n’avons pas trouvés. Les deux années les plus récentes peuvent encore se remplir et ne comptent pas ici.'
	},
	dissent: {
		en: 'A developer would say that safety reports, not chips, are what oversight needs. An auditor, that being on record is not being overseen. Both would be right: this shows the least that oversight requires, not that it happens.',
		fr: 'Un développeur dira que le contrôle demande des rapports de sûreté, non des puces. Une auditrice, qu’être consigné n’est pas être contrôlé. Les deux auraient raison\u00a0: on montre ici le minimum qu’exige un contrôle, non qu’il a lieu.'
	},
	rule: {
		tables: ['ai_disclosure', 'ai_model'],
		sql: `with counted as (
  select year, count(*)::double as n,
    count(*) filter (has_training_compute)::double as compute,
    count(*) filter (has_hardware)::double as hardware
  from ai_model where year >= 2019 group by year
), latest as (select max(year) - 2 as settled from counted)
select 'compute-on-record' as series, year, ${shareColumns('compute', 'n')},
  year > settled as provisional, 'publisher' as checked_against
from counted, latest
union all
select 'chips-on-record', year, ${shareColumns('hardware', 'n')}, year > settled, 'publisher'
from counted, latest
union all
select 'stated-footprints', year, count(distinct model)::double, null, null, year > settled, 'press'
from ai_disclosure, latest
where not third_party and not superseded and metric in ('energy', 'emissions', 'water')
group by year, settled
order by series, year`,
		series: {
			'compute-on-record': {
				label: {
					en: 'Notable AI models whose training compute is on record',
					fr: 'Modèles d’IA notables dont le calcul d’entraînement est consigné'
				},
				unit: 'percent',
				better: 'up',
				why: {
					en: 'Compute is what the laws that exist measure a model by.',
					fr: 'Le calcul est ce à quoi les lois existantes mesurent un modèle.'
				},
				figure: 'ai-disclosure-share'
			},
			'chips-on-record': {
				label: {
					en: 'Notable AI models whose training chips are on record',
					fr: 'Modèles d’IA notables dont les puces d’entraînement sont consignées'
				},
				unit: 'percent',
				better: 'up',
				why: {
					en: 'Without the chips, no one outside can estimate the energy.',
					fr: 'Sans les puces, personne au-dehors ne peut estimer l’énergie.'
				},
				figure: 'ai-disclosure-share'
			},
			'stated-footprints': {
				label: {
					en: 'AI models whose developer states energy, emissions or water, as found',
					fr: 'Modèles d’IA dont le développeur donne énergie, émissions ou eau, tels que trouvés'
				},
				unit: 'count',
				better: null,
				why: {
					en: 'A footprint that its maker states can be held against the maker.',
					fr: 'Une empreinte que son auteur déclare peut lui être opposée.'
				},
				figure: 'ai-training-emissions'
			}
		}
	},
	thresholds: [
		{
			author: {
				en: 'European Union, Regulation 2024/1689 (AI Act)',
				fr: 'Union européenne, règlement 2024/1689 (sur l’IA)'
			},
			date: '2024-06-13',
			reference: {
				en: 'Article 53(1)(a) and Annex XI, section 1, points 2(d) and 2(e)',
				fr: 'article 53, paragraphe 1, point a), et annexe XI, section 1, points 2 d) et 2 e)'
			},
			url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
			says: {
				en: 'Providers of general-purpose models document the compute and duration of training, and the known or estimated energy consumption; the documents go to the authority on request, not to the public.',
				fr: 'Les fournisseurs de modèles à usage général documentent le calcul et la durée d’entraînement, et la consommation d’énergie connue ou estimée\u00a0; les documents vont à l’autorité sur demande, non au public.'
			},
			why: {
				en: 'The first law that asks for these three things.',
				fr: 'La première loi qui demande ces trois choses.'
			}
		}
	],
	missing: [
		{
			data: {
				en: 'What the European authority receives under Annex XI, published',
				fr: 'Ce que l’autorité européenne reçoit au titre de l’annexe XI, publié'
			},
			who: { en: 'The European Commission’s AI Office', fr: 'Le Bureau de l’IA de la Commission européenne' }
		}
	]
});
