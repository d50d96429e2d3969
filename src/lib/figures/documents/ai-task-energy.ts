import { figure } from '../../figure/figure';
import { named, slugOf } from '../ai-view';

const TASKS = {
	'fill-mask': { en: 'filling in a hidden word', fr: 'deviner un mot caché' },
	'image-captioning': { en: 'captioning an image', fr: 'légender une image' },
	'image-classification': { en: 'sorting an image', fr: 'classer une image' },
	'image-generation': { en: 'making an image', fr: 'créer une image' },
	'object-detection': { en: 'finding objects in an image', fr: 'trouver des objets dans une image' },
	'question-answering': {
		en: 'answering a question from a text',
		fr: 'répondre à une question d’après un texte'
	},
	summarization: { en: 'summarising a text', fr: 'résumer un texte' },
	'text-classification': { en: 'sorting a text', fr: 'classer un texte' },
	'text-generation': { en: 'writing a text', fr: 'écrire un texte' },
	'token-classification': { en: 'sorting the words of a text', fr: 'classer les mots d’un texte' }
};

export default figure({
	id: 'ai-task-energy',
	title: {
		en: 'Making an image took some 300 times the electricity of sorting a text, on a machine of 2023',
		fr: 'Créer une image a demandé environ 300 fois l’électricité du classement d’un texte, sur une machine de 2023'
	},
	question: {
		en: 'How much electricity did 1,000 inferences of different tasks take?',
		fr: 'Combien d’électricité ont demandé 1\u202f000 inférences de différentes tâches\u00a0?'
	},
	tables: ['ai_task_energy'],
	params: {
		activity: {
			kind: 'choice',
			label: { en: 'Models for', fr: 'Modèles pour' },
			default: null,
			all: { en: 'All tasks', fr: 'Toutes les tâches' },
			options: Object.entries(TASKS).map(([value, label]) => ({ value, label })),
			tables: []
		}
	},
	sql: `with chosen as (
  select *, if($activity is null, null, model_id) as model, if($activity is null, null, dataset) as data,
    if(zero_shot, ', untrained', '') as untrained_en, if(zero_shot, ', sans entraînement', '') as untrained_fr
  from ai_task_energy where $activity is null or task = $activity
)
select task, zero_shot, 2023 as year, coalesce(any_value(model_slug) filter (model is not null), ${slugOf('model')}, task || if(zero_shot, '-zero-shot', '')) as key,
  coalesce(model || ', ' || data, ${named('task', TASKS, 'en')}) || untrained_en as name_en,
  coalesce(model || ', ' || data, ${named('task', TASKS, 'fr')}) || untrained_fr as name_fr,
  count(distinct model_id)::integer as models, count(distinct dataset)::integer as datasets,
  if(models = 1, '1 model', models || ' models') as note_en, if(models = 1, '1 modèle', models || ' modèles') as note_fr,
  median(kwh_per_1000_mean) as kwh, min(kwh_per_1000_min) as low, max(kwh_per_1000_max) as high,
  round(100 * sum(gpu_kwh_per_1000) / sum(kwh_per_1000_mean)) as gpu_pct,
  round(100 * sum(ram_kwh_per_1000) / sum(kwh_per_1000_mean)) as ram_pct
from chosen
group by task, zero_shot, model, data, untrained_en, untrained_fr
order by kwh, key`,
	chart: {
		kind: 'spread',
		key: ['key'],
		label: { en: 'name_en', fr: 'name_fr' },
		title: { en: 'Electricity for 1,000 inferences, kWh', fr: 'Électricité pour 1\u202f000 inférences, kWh' },
		unit: 'kwh_per_1000',
		scale: 'log',
		note: { en: 'note_en', fr: 'note_fr' },
		whisker: {
			en: 'whisker: lowest to highest run',
			fr: 'trait\u00a0: de la mesure la plus basse à la plus haute'
		},
		values: [
			{
				column: 'kwh',
				label: { en: 'middle of the models', fr: 'milieu des modèles' },
				shape: 'dot',
				tone: 't-energy',
				interval: ['low', 'high']
			}
		]
	},
	columns: {
		name: { label: { en: 'Task or model', fr: 'Tâche ou modèle' }, from: { en: 'name_en', fr: 'name_fr' } },
		models: { label: { en: 'Models', fr: 'Modèles' }, unit: 'count' },
		kwh: { label: { en: 'Middle of the models', fr: 'Milieu des modèles' }, unit: 'kwh_per_1000' },
		low: { label: { en: 'Lowest run', fr: 'Mesure la plus basse' }, unit: 'kwh_per_1000' },
		high: { label: { en: 'Highest run', fr: 'Mesure la plus haute' }, unit: 'kwh_per_1000' },
		gpu_pct: { label: { en: 'Of it, GPUs', fr: 'Dont GPU' }, unit: 'percent' },
		ram_pct: { label: { en: 'Of it, memory (assumed)', fr: 'Dont mémoire (supposée)' }, unit: 'percent' }
	},
	comparableOn: [
		{
			column: 'task',
			warning: {
				en: 'An inference is one input of a data set: a caption is not an answer, nor an image a text. Compare kinds of task, not services.',
				fr: 'Une inférence est une entrée d’un jeu de données\u00a0: une légende n’est pas une réponse, ni une image un texte. Comparez des genres de tâche, non des services.'
			}
		}
	],
	reading: (rows, { en, fr }) => {
		const [low, high] = [rows[0], rows.at(-1)];
		const q = (f: typeof en, row: typeof low) =>
			f.interval(
				{ low: Number(row?.['low']), central: Number(row?.['kwh']), high: Number(row?.['high']) },
				'kwh_per_1000'
			);
		return {
			en: `For 1,000 inferences, least was ${low?.['name_en']}: ${q(en, low)}${rows.length > 1 ? `; most was ${high?.['name_en']}: ${q(en, high)}` : ''}. The limits are the lowest and the highest run.`,
			fr: `Pour 1\u202f000 inférences, le moins\u00a0: ${low?.['name_fr']}, ${q(fr, low)}${rows.length > 1 ? `\u00a0; le plus\u00a0: ${high?.['name_fr']}, ${q(fr, high)}` : ''}. Les limites sont la mesure la plus basse et la plus haute.`
		};
	},
	caveats: [
		{
			en: 'One machine with eight GPUs of 2023, of which one works: the idle ones are counted. Memory and processor are constants, not measurements; memory alone is a third of the energy. On a machine that is shared an inference takes less.',
			fr: 'Une machine de 2023 à huit GPU, dont un seul travaille\u00a0: ceux qui attendent sont comptés. Mémoire et processeur sont des constantes, non des mesures\u00a0; la mémoire seule est un tiers de l’énergie. Sur une machine partagée, une inférence demande moins.'
		},
		{
			en: 'Untrained: a general model is asked in words to do a task that it was not trained for, which takes many times more.',
			fr: 'Sans entraînement\u00a0: on demande en mots à un modèle général une tâche pour laquelle il n’a pas été entraîné, ce qui demande bien davantage.'
		},
		{
			en: 'Computed from the published runs; the means differ from those of the paper about them. The models are those of 2023, and the building of the data centre is not counted.',
			fr: 'Calculé d’après les mesures publiées\u00a0; les moyennes diffèrent de celles de l’article qui en traite. Les modèles sont ceux de 2023, et le bâtiment du centre de données n’est pas compté.'
		}
	],
	commitments: ['5.1', '5.2']
});
