import { figure } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { BENCHMARK_RUNS, BENCHMARK_YEAR, benchmarkParams, RUN_CHIP, RUN_KEY, TASK_NAMES } from '../ai-view';

/** The machine and the bits of its numbers, as SQL. */
const bits = (language: Language): string =>
	`gpus || case format when 'bfloat16' then ', 16' when 'fp8' then ', 8' when 'mxfp4' then ', 4' else '' end || if(format = 'not stated', '', '${language === 'en' ? '-bit' : '\u00a0bits'}')`;

/** How a model is split among GPUs: by the parts of its layers (tp) or its experts (ep), with copies of the rest (dp), by layers (pp). */
const SPLITS: Readonly<Record<string, Localised>> = {
	none: { en: 'not split', fr: 'non réparti' },
	...Object.fromEntries(
		[2, 4, 8].flatMap((n) => [
			[`tp${n}`, { en: `tensors, ${n} parts (tp${n})`, fr: `tenseurs, en ${n} parts (tp${n})` }],
			[`ep${n}`, { en: `experts, ${n} parts (ep${n})`, fr: `experts, en ${n} parts (ep${n})` }],
			[
				`ep${n} dp${n}`,
				{
					en: `experts, ${n} parts, the rest copied (ep${n} dp${n})`,
					fr: `experts, en ${n} parts, le reste recopié (ep${n} dp${n})`
				}
			]
		])
	),
	'tp8 pp2': {
		en: 'tensors, 8 parts, and layers, 2 parts (tp8 pp2)',
		fr: 'tenseurs, en 8 parts, et couches, en 2 parts (tp8 pp2)'
	}
};

export default figure({
	id: 'ai-batch-spread',
	title: {
		en: 'How many requests a machine serves at once alone changes the energy of an answer up to 32-fold',
		fr: 'Le seul nombre de requêtes servies à la fois fait varier l’énergie d’une réponse d’un facteur qui atteint 32'
	},
	question: {
		en: 'For the same model, machine and task: how far apart are the answers that took most and least energy?',
		fr: 'Pour un même modèle, une même machine et une même tâche\u00a0: de combien diffèrent les réponses les plus et les moins gourmandes\u00a0?'
	},
	tables: ['ai_inference_run'],
	params: benchmarkParams(),
	sql: `with runs as (
  select *, ${RUN_KEY} as key, coalesce(precision, 'not stated') as format
  from ai_inference_run where ${BENCHMARK_RUNS} and repeat = 1
), spread as (
  select key, model, gpu, num_gpus, parallelism, format, count(*)::integer as runs,
    round(min(j_per_response), 2) as low, round(max(j_per_response), 2) as high,
    arg_min(batch, j_per_response) as low_batch, arg_max(batch, j_per_response) as high_batch,
    round(max(j_per_response) / min(j_per_response), 2) as fold
  from runs group by key, model, model_id, gpu, num_gpus, parallelism, format having count(*) > 1
)
select key, model, num_gpus || ' × ' || gpu as gpus, ${bits('en')} as machine_en, ${bits('fr')} as machine_fr,
  gpu, ${RUN_CHIP} as chip, format, parallelism, ${BENCHMARK_YEAR} as year, runs, low, low_batch, high, high_batch, fold
from spread
order by max(fold) over (partition by model) desc, model, fold desc, machine_en`,
	chart: {
		kind: 'spread',
		key: ['key'],
		alike: 'chip',
		label: { en: 'machine_en', fr: 'machine_fr' },
		title: { en: 'Energy of the GPUs for one answer, J', fr: 'Énergie des GPU pour une réponse, J' },
		unit: 'j_per_response',
		scale: 'log',
		values: [
			{ column: 'high', label: { en: 'most', fr: 'le plus' }, shape: 'triangle', tone: 'c-1' },
			{ column: 'low', label: { en: 'least', fr: 'le moins' }, shape: 'dot', tone: 't-energy' }
		],
		group: 'model'
	},
	columns: {
		model: { label: { en: 'Model', fr: 'Modèle' } },
		machine: { label: { en: 'Machine', fr: 'Machine' }, from: { en: 'machine_en', fr: 'machine_fr' } },
		parallelism: { label: { en: 'Model split by', fr: 'Modèle réparti par' }, names: SPLITS },
		runs: { label: { en: 'Runs', fr: 'Mesures' }, unit: 'count' },
		high: { label: { en: 'Most', fr: 'Le plus' }, unit: 'j_per_response' },
		high_batch: {
			label: { en: 'Requests at once for the most', fr: 'Requêtes à la fois pour le plus' },
			unit: 'count'
		},
		low: { label: { en: 'Least', fr: 'Le moins' }, unit: 'j_per_response' },
		low_batch: {
			label: { en: 'Requests at once for the least', fr: 'Requêtes à la fois pour le moins' },
			unit: 'count'
		},
		fold: { label: { en: 'Apart', fr: 'Rapport' }, unit: 'fold' }
	},
	comparableOn: [
		{
			column: 'format',
			warning: {
				en: 'Compare the two ends of one line, not lines: models, number formats and the numbers of requests that were tried differ.',
				fr: 'Comparez les deux bouts d’une ligne, non une ligne à l’autre\u00a0: modèles, formats de nombres et nombres de requêtes essayés diffèrent.'
			}
		}
	],
	reading: (rows, { view, en, fr }) => {
		const sorted = rows.toSorted((a, b) => Number(a['fold']) - Number(b['fold']));
		const [low, middle, high] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
		const task = TASK_NAMES[String(view['task'])];
		const fold = (f: typeof en, row: typeof low) => f.number(Number(row?.['fold']), 'fold');
		const at = (f: typeof en, row: typeof low, end: 'low' | 'high') =>
			f.quantity(Number(row?.[end]), 'j_per_response');
		return {
			en: `In ${en.count(rows.length, 'configuration', 'configurations')} (${task?.en}), the number of requests served at once alone changes the energy of an answer by a factor of ${rows.length > 1 ? `${fold(en, low)} to ` : ''}${fold(en, high)}${rows.length > 2 ? `, in half of them of ${fold(en, middle)} or more` : ''}. Widest is ${high?.['model']} on ${high?.['machine_en']}: ${at(en, high, 'high')} with ${en.number(Number(high?.['high_batch']))} at once, ${at(en, high, 'low')} with ${en.number(Number(high?.['low_batch']))}.`,
			fr: `Dans ${fr.count(rows.length, 'configuration', 'configurations')} (${task?.fr}), le seul nombre de requêtes servies à la fois fait varier l’énergie d’une réponse d’un facteur ${rows.length > 1 ? `${fold(fr, low)} à ` : ''}${fold(fr, high)}${rows.length > 2 ? `, d’au moins ${fold(fr, middle)} dans la moitié des cas` : ''}. Le plus grand écart est celui de ${high?.['model']} sur ${high?.['machine_fr']}\u00a0: ${at(fr, high, 'high')} avec ${fr.number(Number(high?.['high_batch']))} requêtes à la fois, ${at(fr, high, 'low')} avec ${fr.number(Number(high?.['low_batch']))}.`
		};
	},
	caveats: [
		{
			en: 'The spread is computed for every configuration measured with more than one number of requests at once (a batch). Over all tasks of version 3 it runs from 1.3 to 32 times; the batches tried differ, so a small spread may only mean that few were tried.',
			fr: 'L’écart est calculé pour chaque configuration mesurée avec plus d’un nombre de requêtes à la fois (un lot). Sur toutes les tâches de la version 3, il va de 1,3 à 32 fois\u00a0; les lots essayés diffèrent, un petit écart peut donc seulement vouloir dire qu’on en a essayé peu.'
		},
		{
			en: 'Serving many requests at once saves energy for each but makes everyone wait longer, and a service does not choose how many people ask. “Least” is a machine at full load, not a typical request.',
			fr: 'Servir beaucoup de requêtes à la fois économise de l’énergie sur chacune mais fait attendre tout le monde, et un service ne choisit pas combien de gens l’interrogent. «\u00a0Le moins\u00a0» est une machine à pleine charge, non une requête ordinaire.'
		},
		{
			en: 'The GPUs only, and open models only. “4 × B200, 16-bit” is a model on four GPUs whose numbers have 16 bits; how it is split among them is in the table.',
			fr: 'Les GPU seulement, et des modèles ouverts seulement. «\u00a04 × B200, 16 bits\u00a0» est un modèle sur quatre GPU dont les nombres ont 16 bits\u00a0; comment il y est réparti se lit dans le tableau.'
		}
	],
	commitments: ['5.1', '5.2']
});
