import type { Language, Localised } from '../i18n/language';

/** What the ids in a model's record are called. */
export const NAMES: Readonly<Record<string, Localised>> = {
	training: { en: 'training', fr: 'entraînement' },
	development: { en: 'all development', fr: 'tout le développement' },
	training_and_use: { en: 'training and use', fr: 'entraînement et usage' },
	inference: { en: 'use', fr: 'usage' },
	energy: { en: 'electricity', fr: 'électricité' },
	emissions: { en: 'emissions', fr: 'émissions' },
	water: { en: 'water', fr: 'eau' },
	gpu_hours: { en: 'hours of one chip', fr: 'heures d’une puce' },
	location: { en: 'location-based', fr: 'fondées sur le lieu' },
	market: { en: 'market-based', fr: 'fondées sur le marché' },
	assumed_grid: { en: 'on an imagined grid', fr: 'sur un réseau imaginé' },
	not_stated: { en: 'basis not stated', fr: 'base non précisée' },
	prompt: { en: 'energy of one prompt', fr: 'énergie d’une requête' },
	'per-prompt': { en: 'per prompt', fr: 'par requête' },
	'per-query': { en: 'per query', fr: 'par demande' },
	'per-response_400_tokens': { en: 'per answer of 400 tokens', fr: 'par réponse de 400 jetons' },
	publisher: { en: 'the publisher’s page', fr: 'la page de l’éditeur' },
	abstract: { en: 'an abstract', fr: 'un résumé' },
	transcription: { en: 'a transcription', fr: 'une transcription' },
	press: { en: 'a page that quotes it', fr: 'une page qui le cite' },
	text: { en: 'one answer', fr: 'une réponse' },
	picture: { en: 'one picture', fr: 'une image' },
	film: { en: 'one film', fr: 'un film' },
	'text-to-image': { en: 'making a picture', fr: 'création d’une image' },
	'text-to-video': { en: 'making a film', fr: 'création d’un film' },
	'image-to-video': { en: 'a film from a picture', fr: 'un film à partir d’une image' },
	confident: { en: 'Epoch AI is confident', fr: 'Epoch AI en est sûr' },
	likely: { en: 'likely', fr: 'probable' },
	speculative: { en: 'speculative', fr: 'conjecture' },
	unknown: { en: 'confidence unknown', fr: 'confiance inconnue' },
	'training-energy': { en: 'electricity of the training', fr: 'électricité de l’entraînement' },
	'training-location': {
		en: 'location-based emissions of the training',
		fr: 'émissions de l’entraînement fondées sur le lieu'
	},
	'training-market': {
		en: 'market-based emissions of the training',
		fr: 'émissions de l’entraînement fondées sur le marché'
	},
	'training-water': { en: 'water of the training', fr: 'eau de l’entraînement' },
	'gpu-hours': { en: 'hours of chips that the training took', fr: 'heures de puces de l’entraînement' },
	compute: { en: 'training compute', fr: 'calcul d’entraînement' },
	chips: { en: 'chips it was trained on', fr: 'puces de l’entraînement' },
	'chip-count': { en: 'number of those chips', fr: 'nombre de ces puces' },
	hours: { en: 'duration of the training', fr: 'durée de l’entraînement' },
	runs: { en: 'a measured run', fr: 'une mesure en usage' }
};

const en = {
	model: 'Model',
	models: 'AI models',
	groups: {
		training: 'A figure published of the training',
		prompt: 'A figure published for a prompt only',
		runs: 'Measured in use, nothing published of the training'
	},
	lead: 'All that our tables hold of it, with the sources, and what they do not.',
	published: (date: string) => `Published on ${date}`,
	figures: 'Published figures',
	figuresLead:
		'Side by side as they were published. They may count different things, and parts may be in wholes: they are not added up.',
	noFigures: 'Our tables hold no published figure for it.',
	what: 'What',
	value: 'Value',
	counts: 'Counts',
	method: 'Method',
	statedBy: 'Stated by',
	source: 'Source',
	note: 'Remark',
	part: 'a part',
	superseded: 'superseded',
	read: 'read in',
	runs: 'Measured in use',
	runsLead:
		'Energy of the GPUs alone on the ML.ENERGY benchmark, from the run that took least to the one that took most. Versions are never compared. A name opens these runs in the calculator, for a place and a number of requests.',
	noRuns: 'Our tables hold no measured run of it.',
	measured: 'Measured as',
	task: 'Task',
	version: 'Benchmark',
	count: 'Runs',
	least: 'Least',
	most: 'Most',
	at: (batch: string) => `${batch} at once`,
	tasks: 'Electricity for 1,000 inferences',
	tasksLead:
		'On a whole machine of 2023, idle GPUs counted, memory and processor assumed: mean, lowest and highest run.',
	training: 'What is on record of its training',
	trainingLead:
		'By Epoch AI. Recorded is not disclosed: values may be estimates. Compute cannot be turned into energy.',
	notNotable: 'It is not among the notable models that Epoch AI keeps a record of.',
	parameters: 'Parameters',
	compute: 'Training compute',
	chips: 'Chips',
	chipCount: 'Number of chips',
	hours: 'Duration',
	lacks: 'What is not recorded',
	lacksLead: 'Not in our tables. That does not prove that it was never published.',
	also: (names: string) => `Also written: ${names}`,
	table: (name: string) => `The table ${name}, with its method and limits`,
	onPage: 'Show it in the figures about AI'
};

export const MODEL_TEXTS: Readonly<Record<Language, typeof en>> = {
	en,
	fr: {
		model: 'Modèle',
		models: 'Modèles d’IA',
		groups: {
			training: 'Un chiffre publié de l’entraînement',
			prompt: 'Un chiffre publié pour une requête seulement',
			runs: 'Mesurés en usage, sans chiffre publié de l’entraînement'
		},
		lead: 'Tout ce que nos tables en savent, avec les sources, et ce qu’elles n’en savent pas.',
		published: (date: string) => `Publié le ${date}`,
		figures: 'Chiffres publiés',
		figuresLead:
			'Côte à côte, tels que publiés. Ils peuvent ne pas compter la même chose, et des parties peuvent être dans des tout\u00a0: ils ne sont pas additionnés.',
		noFigures: 'Nos tables n’en contiennent aucun chiffre publié.',
		what: 'Quoi',
		value: 'Valeur',
		counts: 'Compte',
		method: 'Méthode',
		statedBy: 'Selon',
		source: 'Source',
		note: 'Remarque',
		part: 'une partie',
		superseded: 'remplacé depuis',
		read: 'lu dans',
		runs: 'Mesuré en usage',
		runsLead:
			'Énergie des seuls GPU au banc d’essai ML.ENERGY, de la mesure la plus basse à la plus haute. Les versions ne sont jamais comparées. Un nom ouvre ces mesures dans le calculateur, pour un lieu et un nombre de requêtes.',
		noRuns: 'Nos tables n’en contiennent aucune mesure en usage.',
		measured: 'Mesuré sous le nom',
		task: 'Tâche',
		version: 'Banc d’essai',
		count: 'Mesures',
		least: 'Le moins',
		most: 'Le plus',
		at: (batch: string) => `${batch} à la fois`,
		tasks: 'Électricité pour 1\u202f000 inférences',
		tasksLead:
			'Sur une machine entière de 2023, GPU en attente compris, mémoire et processeur supposés\u00a0: moyenne, mesure la plus basse et la plus haute.',
		training: 'Ce qui est consigné de son entraînement',
		trainingLead:
			'Par Epoch AI. Consigné n’est pas divulgué\u00a0: des valeurs peuvent être des estimations. On ne peut tirer une énergie du calcul.',
		notNotable: 'Il n’est pas parmi les modèles notables dont Epoch AI tient registre.',
		parameters: 'Paramètres',
		compute: 'Calcul d’entraînement',
		chips: 'Puces',
		chipCount: 'Nombre de puces',
		hours: 'Durée',
		lacks: 'Ce qui n’est pas consigné',
		lacksLead: 'Absent de nos tables. Cela ne prouve pas que rien n’a jamais été publié.',
		also: (names: string) => `Aussi écrit\u00a0: ${names}`,
		table: (name: string) => `La table ${name}, avec sa méthode et ses limites`,
		onPage: 'Le montrer dans les figures sur l’IA'
	}
};
