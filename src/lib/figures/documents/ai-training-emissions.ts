import { figure } from '../../figure/figure';
import { BOUNDARIES, DISCLOSURE_KEY, frenchOf, ofOrganisation, organisation, sinceKept } from '../ai-view';
import { readTrainingEmissions } from '../readings/training-emissions';

/** The model and, where another speaks of it, who: without their employer, which the table has. */
const NAME = `model || if(bool_or(third_party), ' (' || split_part(stated_by, ' (', 1) || ')', '')`;

export default figure({
	id: 'ai-training-emissions',
	title: {
		en: 'The training of one and the same model is thousands of tonnes by the grid and zero by the contracts',
		fr: 'L’entraînement d’un même modèle fait des milliers de tonnes selon le réseau et zéro selon les contrats'
	},
	question: {
		en: 'What emissions have been published for the training of AI models, and on which basis?',
		fr: 'Quelles émissions ont été publiées pour l’entraînement de modèles d’IA, et sur quelle base\u00a0?'
	},
	tables: ['ai_disclosure'],
	params: { since: sinceKept(), organisation: organisation() },
	sql: `with said as (
  select *, value / 1e6 as t, ${DISCLOSURE_KEY} as key,
    case when phase <> 'training' then 3 when scope = 'family' then 4 when scope = 'part' then 2 else 1 end as part
  from ai_disclosure
  where metric = 'emissions' and per = 'all' and not superseded
    and ($since is null or year >= $since) and ${ofOrganisation('organisation')}
)
select key, ${NAME} as name_en, ${frenchOf(NAME)} as name_fr, organisation, year, phase, scope, boundary, stated_by as stated_en, ${frenchOf('stated_by')} as stated_fr,
  max(t) filter (basis = 'location') as location_t, max(t) filter (basis = 'market') as market_t,
  max(t) filter (basis = 'assumed_grid') as assumed_t, max(t) filter (basis = 'not_stated') as unstated_t,
  string_agg(distinct method, ' ' order by method) as methods,
  case part when 1 then 'The training of one model' when 2 then 'A part of a training'
    when 3 then 'More than training: development, or use as well' else 'Several models together: holds figures above' end as group_en,
  case part when 1 then 'L’entraînement d’un modèle' when 2 then 'Une partie d’un entraînement'
    when 3 then 'Plus que l’entraînement\u00a0: le développement, ou aussi l’usage' else 'Plusieurs modèles ensemble\u00a0: contient des chiffres ci-dessus' end as group_fr
from said
group by part, key, model, organisation, year, phase, scope, boundary, stated_by
order by part, organisation, year, model, boundary`,
	chart: {
		kind: 'spread',
		key: ['key'],
		label: { en: 'name_en', fr: 'name_fr' },
		title: { en: 'Published emissions, t CO₂e', fr: 'Émissions publiées, t CO₂e' },
		unit: 'tco2e_training',
		scale: 'log',
		sparse: true,
		values: [
			{
				column: 'location_t',
				label: {
					en: 'location-based (the grid of the place)',
					fr: 'fondées sur le lieu (le réseau de l’endroit)'
				},
				shape: 'dot',
				tone: 't-carbon'
			},
			{
				column: 'market_t',
				label: { en: 'market-based (after purchases)', fr: 'fondées sur le marché (après achats)' },
				shape: 'diamond',
				tone: 'c-0'
			},
			{
				column: 'assumed_t',
				label: { en: 'on an imagined grid', fr: 'sur un réseau imaginé' },
				shape: 'triangle',
				tone: 'c-3'
			},
			{
				column: 'unstated_t',
				label: { en: 'basis not stated', fr: 'base non précisée' },
				shape: 'square',
				tone: 'neutral'
			}
		],
		group: { en: 'group_en', fr: 'group_fr' }
	},
	columns: {
		name: { label: { en: 'Model', fr: 'Modèle' }, from: { en: 'name_en', fr: 'name_fr' } },
		organisation: { label: { en: 'Organisation', fr: 'Organisation' } },
		year: { label: { en: 'Year', fr: 'Année' }, unit: 'year' },
		group: { label: { en: 'Is', fr: 'Est' }, from: { en: 'group_en', fr: 'group_fr' } },
		boundary: { label: { en: 'Counts', fr: 'Compte' }, names: BOUNDARIES },
		location_t: { label: { en: 'Location-based', fr: 'Selon le lieu' }, unit: 'tco2e_training' },
		market_t: { label: { en: 'Market-based', fr: 'Selon le marché' }, unit: 'tco2e_training' },
		assumed_t: { label: { en: 'Imagined grid', fr: 'Réseau imaginé' }, unit: 'tco2e_training' },
		unstated_t: { label: { en: 'Basis not stated', fr: 'Base non précisée' }, unit: 'tco2e_training' },
		stated: { label: { en: 'Stated by', fr: 'Selon' }, from: { en: 'stated_en', fr: 'stated_fr' } }
	},
	comparableOn: [
		{
			column: 'boundary',
			warning: {
				en: 'Figures count different things: the chips alone, the building too, or the making of the equipment as well.',
				fr: 'Les chiffres ne comptent pas la même chose\u00a0: les puces seules, le bâtiment aussi, ou encore la fabrication des équipements.'
			}
		},
		{
			column: 'group_en',
			warning: {
				en: 'Families hold models that are shown too, and wholes hold parts: never add the lines up.',
				fr: 'Les familles contiennent des modèles montrés aussi, et les tout des parties\u00a0: n’additionnez jamais les lignes.'
			}
		}
	],
	reading: readTrainingEmissions,
	caveats: [
		{
			en: 'Zero by contracts is not zero emissions: electricity is bought for as much as was used, and the grid emitted all the same. On the logarithmic scale zero stands apart, at the left.',
			fr: 'Zéro selon les contrats n’est pas zéro émission\u00a0: on achète autant d’électricité qu’on en a utilisé, et le réseau a tout de même émis. Sur l’échelle logarithmique, zéro est à part, à gauche.'
		},
		{
			en: 'Most are hours times rated power times a factor: arithmetic, not a meter. Figures of others about a model carry their author’s name; those on an imagined grid move a model to a place where it was not trained.',
			fr: 'La plupart sont des heures fois une puissance nominale fois un facteur\u00a0: de l’arithmétique, non un compteur. Les chiffres de tiers portent le nom de leur auteur\u00a0; ceux sur un réseau imaginé placent un modèle là où il n’a pas été entraîné.'
		},
		{
			en: 'One company published about two thirds of these figures. Who publishes most looks worst here: this is no ranking, and who is absent was not found, which does not prove silence.',
			fr: 'Une seule entreprise a publié environ les deux tiers de ces chiffres. Qui publie le plus paraît ici le pire\u00a0: ce n’est pas un classement, et qui manque n’a pas été trouvé, ce qui ne prouve pas son silence.'
		},
		{
			en: 'Mistral Large 2 is training and 18 months of use, often quoted as training. A superseded figure of 2019 is left out.',
			fr: 'Mistral Large 2 compte l’entraînement et 18 mois d’usage, souvent cités comme entraînement. Un chiffre de 2019, remplacé depuis, est laissé de côté.'
		}
	],
	commitments: ['2.2', '5.1']
});
