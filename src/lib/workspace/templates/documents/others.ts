import { integer, number, text, timestamp, type Template } from '../template';

export const aiRequests: Template = {
	id: 'ai-requests',
	title: { en: 'AI request log', fr: 'Journal de requêtes d’IA' },
	summary: {
		en: 'One row per request to a model, with its tokens.',
		fr: 'Une ligne par requête à un modèle, avec ses jetons.'
	},
	columns: [
		timestamp('timestamp', 'Time of the request', 'Heure de la requête', {
			required: true,
			synonyms: [
				'time',
				'date',
				'datetime',
				'created',
				'created_at',
				'start_time',
				'usage_start_time',
				'heure'
			],
			role: 'time'
		}),
		text('model', 'Model', 'Modèle', {
			required: true,
			synonyms: ['model_name', 'model_id', 'modele', 'engine', 'deployment'],
			role: 'model'
		}),
		integer('input_tokens', 'Tokens sent', 'Jetons envoyés', {
			unit: 'token',
			range: [0, 1e9],
			synonyms: [
				'prompt_tokens',
				'n_context_tokens_total',
				'tokens_in',
				'num_prompt_tokens',
				'jetons_entree'
			],
			role: 'input-tokens'
		}),
		integer('output_tokens', 'Tokens received', 'Jetons reçus', {
			required: true,
			unit: 'token',
			range: [0, 1e9],
			synonyms: [
				'completion_tokens',
				'n_generated_tokens_total',
				'tokens_out',
				'generated_tokens',
				'jetons_sortie'
			],
			role: 'output-tokens'
		}),
		number('latency_s', 'Time to the whole answer', 'Temps jusqu’à la réponse entière', {
			unit: 'second',
			range: [0, 1e6],
			synonyms: ['latency', 'duration', 'duration_s', 'request_latency'],
			role: 'duration'
		}),
		text('provider', 'Provider', 'Fournisseur', { synonyms: ['vendor', 'fournisseur'], role: 'provider' }),
		text('region', 'Cloud region', 'Région de cloud', {
			synonyms: ['cloud_region', 'location'],
			role: 'region'
		}),
		text(
			'status',
			'How the request ended: failed ones are not counted',
			'Issue de la requête\u00a0: les échecs ne sont pas comptés',
			{
				synonyms: ['status_code', 'http_status', 'http_status_code', 'response_status', 'outcome', 'statut'],
				role: 'status'
			}
		)
	]
};

export const gridIntensity: Template = {
	id: 'grid-intensity',
	title: { en: 'Grid intensity series', fr: 'Série d’intensité du réseau' },
	summary: {
		en: 'Carbon intensity of electricity over time, such as the exports of Electricity Maps. Two sources must not be put in one series.',
		fr: 'Intensité carbone de l’électricité dans le temps, comme les exports d’Electricity Maps. Deux sources ne vont pas dans une même série.'
	},
	columns: [
		timestamp('datetime', 'Time', 'Heure', {
			required: true,
			synonyms: ['Datetime (UTC)', 'timestamp', 'time', 'date', 'utc_time', 'heure'],
			role: 'time'
		}),
		text('zone', 'Zone of the grid', 'Zone du réseau', {
			synonyms: ['Zone id', 'Zone name', 'country', 'region', 'zone_key'],
			role: 'zone'
		}),
		number('carbon_intensity', 'Carbon intensity', 'Intensité carbone', {
			required: true,
			unit: 'gco2e_per_kwh',
			range: [0, 3000],
			synonyms: [
				'gco2e_per_kwh',
				'Carbon intensity gCO₂eq/kWh (Life cycle)',
				'Carbon Intensity gCO₂eq/kWh (LCA)',
				'Carbon intensity gCO₂eq/kWh',
				'carbon_intensity_lca',
				'intensity',
				'ci',
				'intensite_carbone',
				'Taux de CO2 (g/kWh)',
				'Taux de CO2'
			],
			role: 'intensity'
		}),
		number(
			'carbon_intensity_direct',
			'Carbon intensity, of the plants alone',
			'Intensité carbone, centrales seules',
			{
				unit: 'gco2e_per_kwh',
				range: [0, 3000],
				synonyms: ['Carbon intensity gCO₂eq/kWh (direct)', 'Carbon Intensity gCO₂eq/kWh (direct)']
			}
		)
	]
};

export const freeForm: Template = {
	id: 'free-form',
	title: { en: 'Free form', fr: 'Forme libre' },
	summary: {
		en: 'Any other table: its columns are what you say they are.',
		fr: 'Tout autre tableau\u00a0: ses colonnes sont ce que vous en dites.'
	},
	columns: []
};
