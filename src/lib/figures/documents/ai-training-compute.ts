import { figure } from '../../figure/figure';
import { ofOrganisation, organisation, sinceKept } from '../ai-view';
import { readTrainingCompute } from '../readings/training-compute';

const CONFIDENCE = {
	confident: { en: 'Epoch AI is confident', fr: 'Epoch AI en est sûr' },
	likely: { en: 'Likely', fr: 'Probable' },
	speculative: { en: 'Speculative', fr: 'Conjecture' }
};

export default figure({
	id: 'ai-training-compute',
	title: {
		en: 'The largest recorded training run took over a thousand times the computing of 2020; for nearly half of the notable models none is recorded',
		fr: 'Le plus grand entraînement consigné a demandé plus de mille fois le calcul de 2020\u00a0; pour près de la moitié des modèles notables, rien n’est consigné'
	},
	question: {
		en: 'How much computing did the training of notable AI models take, as far as it is recorded?',
		fr: 'Combien de calcul a demandé l’entraînement des modèles d’IA notables, pour autant que ce soit consigné\u00a0?'
	},
	tables: ['ai_accelerator', 'ai_model'],
	params: { since: sinceKept(), organisation: organisation() },
	sql: `with chips as (
  select m.slug, string_agg(distinct a.slug, ' ' order by a.slug) as chips
  from (select slug, unnest(string_split(hardware, ';')) as chip from ai_model) m
  join ai_accelerator a on a.name = trim(m.chip)
  group by m.slug
)
select model, organisations, published, year, training_compute_flop,
  case when training_compute_flop is not null then confidence end as confidence,
  training_compute_flop is not null and confidence <> 'confident' as unsure,
  concat_ws(' ', slug, chips) as members
from ai_model left join chips using (slug)
where published is not null
  and ($since is null or year >= $since)
  and ${ofOrganisation('organisations')}
order by published desc, slug`,
	chart: {
		kind: 'scatter',
		key: ['members'],
		label: 'model',
		entity: 'confidence',
		entities: CONFIDENCE,
		x: { column: 'published', unit: 'year', scale: 'time', title: { en: 'Published', fr: 'Publication' } },
		y: {
			column: 'training_compute_flop',
			unit: 'flop',
			scale: 'log',
			title: {
				en: 'Training compute, FLOP',
				fr: 'Calcul d’entraînement, FLOP'
			}
		},
		hollow: { column: 'unsure', label: { en: 'less than confident', fr: 'moins que sûr' } },
		members: 'members',
		unknownY: { en: 'No training compute recorded', fr: 'Aucun calcul d’entraînement consigné' }
	},
	columns: {
		model: { label: { en: 'Model', fr: 'Modèle' } },
		organisations: { label: { en: 'Organisations', fr: 'Organisations' } },
		published: { label: { en: 'Published', fr: 'Publication' } },
		training_compute_flop: { label: { en: 'Training compute', fr: 'Calcul d’entraînement' }, unit: 'flop' },
		confidence: { label: { en: 'Confidence', fr: 'Confiance' }, names: CONFIDENCE }
	},
	comparableOn: [
		{
			column: 'confidence',
			warning: {
				en: 'Many values are Epoch AI’s estimates, not the developers’ figures; hollow ones are those that it is not confident of.',
				fr: 'Beaucoup de valeurs sont des estimations d’Epoch AI, non des chiffres des développeurs\u00a0; les creuses sont celles dont il n’est pas sûr.'
			}
		}
	],
	reading: readTrainingCompute,
	caveats: [
		{
			en: 'Recorded is not disclosed: a value may be inferred by Epoch AI, and an empty one may only mean that nobody has looked yet. The two newest years can still fill up; 2026 ends in mid-July. One digit is shown, as many values are estimates; the files hold those of the record.',
			fr: 'Consigné n’est pas divulgué\u00a0: une valeur peut être déduite par Epoch AI, et une case vide peut vouloir dire que personne n’a encore cherché. Les deux dernières années peuvent encore se remplir\u00a0; 2026 s’arrête à la mi-juillet. Un seul chiffre est montré, bien des valeurs étant des estimations\u00a0; les fichiers gardent celles du registre.'
		},
		{
			en: 'Compute is not energy. Epoch’s hours times its estimate of power give 1.4 to 2.2 times the energy that developers published, so no energy is computed here.',
			fr: 'Le calcul n’est pas l’énergie. Les heures d’Epoch multipliées par la puissance qu’il estime donnent de 1,4 à 2,2 fois l’énergie publiée par les développeurs\u00a0: aucune énergie n’est donc calculée ici.'
		},
		{
			en: 'Notable is Epoch AI’s choice, and what is published in English and Chinese is found first. Five models without a date are left out.',
			fr: 'Notable est un choix d’Epoch AI, et ce qui paraît en anglais et en chinois est trouvé d’abord. Cinq modèles sans date sont laissés de côté.'
		}
	],
	commitments: ['2.2', '5.1']
});
