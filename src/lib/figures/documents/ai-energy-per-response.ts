import { figure } from '../../figure/figure';
import { BENCHMARK_RUNS, BENCHMARK_YEAR, benchmarkParams, RUN_MEMBERS, TASK_NAMES } from '../ai-view';

export default figure({
	id: 'ai-energy-per-response',
	title: {
		en: 'Measured on the chips, one chat answer takes from under 20 to nearly 10,000 joules; size explains only part of it',
		fr: 'Mesurée sur les puces, une réponse de conversation demande de moins de 20 à près de 10\u202f000 joules\u00a0; la taille n’en explique qu’une partie'
	},
	question: {
		en: 'How much energy did the GPUs use for one answer of open models of different sizes?',
		fr: 'Combien d’énergie les GPU ont-ils utilisé pour une réponse de modèles ouverts de différentes tailles\u00a0?'
	},
	tables: ['ai_inference_run'],
	params: benchmarkParams(),
	display: {
		measure: {
			kind: 'choice',
			label: { en: 'Energy of', fr: 'Énergie d’' },
			default: null,
			all: { en: 'an answer', fr: 'une réponse' },
			options: [{ value: 'token', label: { en: 'an output token', fr: 'un jeton produit' } }],
			tables: []
		}
	},
	sql: `select model, task, gpu, num_gpus, batch, coalesce(precision, 'not stated') as precision, version,
  coalesce(parameters_active_billion, parameters_total_billion) as parameters_billion,
  round(j_per_response, 2) as j_per_response, round(j_per_output_token, 4) as j_per_output_token,
  round(output_tokens) as output_tokens, num_gpus || chr(160) || '×' || chr(160) || gpu as machine,
  machine || ', ' || format('{:,}', batch) || ' requests at once' as run_en,
  machine || ', ' || replace(format('{:,}', batch), ',', chr(8239)) || ' requêtes à la fois' as run_fr,
  ${BENCHMARK_YEAR} as year, ${RUN_MEMBERS} as members
from ai_inference_run
where ${BENCHMARK_RUNS}
order by parameters_billion, model, gpu, num_gpus, parallelism, precision, batch`,
	chart: {
		kind: 'scatter',
		key: ['members'],
		label: 'model',
		entity: 'gpu',
		x: {
			column: 'parameters_billion',
			unit: 'billion_parameters',
			scale: 'log',
			title: {
				en: 'Parameters used for each token, billions',
				fr: 'Paramètres utilisés pour chaque jeton, milliards'
			}
		},
		y: {
			column: 'j_per_response',
			unit: 'j_per_response',
			scale: 'log',
			title: { en: 'Energy of the GPUs for one answer, J', fr: 'Énergie des GPU pour une réponse, J' }
		},
		note: { en: 'run_en', fr: 'run_fr' },
		members: 'members'
	},
	measures: {
		token: {
			column: 'j_per_output_token',
			unit: 'j_per_token',
			title: {
				en: 'Energy of the GPUs for one output token, J',
				fr: 'Énergie des GPU pour un jeton produit, J'
			}
		}
	},
	columns: {
		model: { label: { en: 'Model', fr: 'Modèle' } },
		task: { label: { en: 'Task', fr: 'Tâche' }, names: TASK_NAMES },
		parameters_billion: {
			label: { en: 'Parameters used', fr: 'Paramètres utilisés' },
			unit: 'billion_parameters'
		},
		gpu: { label: { en: 'GPU', fr: 'GPU' } },
		num_gpus: { label: { en: 'GPUs', fr: 'Nombre de GPU' }, unit: 'count' },
		batch: { label: { en: 'Requests at once', fr: 'Requêtes à la fois' }, unit: 'count' },
		precision: {
			label: { en: 'Number format', fr: 'Format des nombres' },
			names: { 'not stated': { en: 'not stated', fr: 'non précisé' } }
		},
		j_per_response: { label: { en: 'Per answer', fr: 'Par réponse' }, unit: 'j_per_response' },
		j_per_output_token: { label: { en: 'Per output token', fr: 'Par jeton produit' }, unit: 'j_per_token' },
		output_tokens: { label: { en: 'Length', fr: 'Longueur' }, unit: 'token' }
	},
	comparableOn: [
		{
			column: 'output_tokens',
			warning: {
				en: 'Answers differ in length: energy per answer also measures how much a model says. Compare per output token too.',
				fr: 'Les réponses n’ont pas la même longueur\u00a0: l’énergie par réponse mesure aussi combien un modèle en dit. Comparez aussi par jeton produit.'
			}
		},
		{
			column: 'batch',
			warning: {
				en: 'The number of requests served at once differs from dot to dot, and moves the energy of one and the same model several-fold.',
				fr: 'Le nombre de requêtes servies à la fois diffère d’un point à l’autre, et l’énergie d’un même modèle en dépend fortement.'
			}
		}
	],
	reading: (rows, { view, en, fr }) => {
		const sorted = rows.toSorted((a, b) => Number(a['j_per_response']) - Number(b['j_per_response']));
		const [low, high] = [sorted[0], sorted.at(-1)];
		const models = new Set(rows.map((row) => row['model'])).size;
		const task = TASK_NAMES[String(view['task'])];
		const q = (f: typeof en, row: typeof low) =>
			f.quantity(Number(row?.['j_per_response']), 'j_per_response');
		const token = (f: typeof en, row: typeof low) =>
			f.quantity(Number(row?.['j_per_output_token']), 'j_per_token');
		const times = Number(high?.['j_per_response']) / Number(low?.['j_per_response']);
		return {
			en: `${en.count(rows.length, 'run', 'runs')} of ${en.count(models, 'open model', 'open models')} (${task?.en}): from ${q(en, low)} for an answer (${low?.['model']}, ${low?.['run_en']}; ${token(en, low)} per token) to ${q(en, high)} (${high?.['model']}, ${high?.['run_en']}; ${token(en, high)} per token), ${en.number(times, 'fold')} times as much.`,
			fr: `${fr.count(rows.length, 'mesure', 'mesures')} de ${fr.count(models, 'modèle ouvert', 'modèles ouverts')} (${task?.fr})\u00a0: de ${q(fr, low)} par réponse (${low?.['model']}, ${low?.['run_fr']}\u00a0; ${token(fr, low)} par jeton) à ${q(fr, high)} (${high?.['model']}, ${high?.['run_fr']}\u00a0; ${token(fr, high)} par jeton), soit ${fr.number(times, 'fold')} fois autant.`
		};
	},
	caveats: [
		{
			en: 'The GPUs only: no processor, memory, idle machine, cooling or other loss of the data centre. The benchmark keeps its machines busy, which a real service cannot always do.',
			fr: 'Les GPU seulement\u00a0: ni processeur, ni mémoire, ni machine en attente, ni refroidissement, ni autre perte du centre de données. Le banc d’essai occupe ses machines en continu, ce qu’un service réel ne peut pas toujours faire.'
		},
		{
			en: 'Open models only. Nothing here says what ChatGPT, Gemini or Claude take.',
			fr: 'Modèles ouverts seulement. Rien ici ne dit ce que demandent ChatGPT, Gemini ou Claude.'
		},
		{
			en: 'Versions 2 and 3 of the benchmark differ in software, prompts and models and are never shown together. Version 2 has only the total of parameters, and an A100 of 40\u00a0GB.',
			fr: 'Les versions 2 et 3 du banc d’essai diffèrent par les logiciels, les requêtes et les modèles et ne sont jamais montrées ensemble. La version 2 n’a que le total des paramètres, et un A100 de 40\u00a0Go.'
		}
	],
	commitments: ['5.1', '5.2']
});
