import type { Messages } from './en';

export const messages: Messages = {
	site: {
		name: 'Empreinte',
		tagline: 'Ce que le cloud public et l’IA coûtent à la planète, et ce qui a été promis.',
		skip: 'Aller au contenu',
		language: 'Langue',
		nav: 'Principale',
		footer: 'Textes et faits compilés CC BY 4.0, code MIT. Chaque table garde sa propre licence.',
		private: 'Ni cookies, ni traceurs, rien d’un tiers.'
	},
	nav: {
		cloud: 'Cloud',
		figures: 'Figures',
		data: 'Données',
		methods: 'Méthodes',
		about: 'À propos'
	},
	chart: {
		keys: 'Les flèches passent d’un repère à l’autre, Entrée choisit, Échap quitte.',
		hint: 'Pointez ou touchez un repère, ou passez de l’un à l’autre avec les flèches.',
		shape: 'Fournisseur',
		whisker: 'trait : étendue plausible',
		hollow: 'creux : une moyenne, en tout ou partie',
		solid: 'plein : valeur propre à la région'
	},
	controls: {
		any: 'tout',
		clear: 'Réinitialiser',
		script:
			'Les choix demandent JavaScript. Sans lui, vous voyez la dernière année, tous les fournisseurs et tous les pays.'
	},
	figure: {
		reading: 'Lecture',
		warning: 'Comparaison délicate',
		description: 'Décrire ce graphique',
		table: (n) => `Tableau (${n} lignes)`,
		cut: (shown, n) => `Les ${shown} premières lignes sur ${n}.`,
		whole: 'La vue par défaut en CSV',
		download: (n) => `Télécharger ces ${n} lignes en CSV`,
		caveats: 'À garder à l’esprit',
		sources: 'Sources',
		terms: 'Conditions des lignes\u00a0:',
		newest: (year, checked) =>
			`Donnée la plus récente\u00a0: ${year}\u00a0; dernière vérification le ${checked}.`,
		sql: 'La requête',
		sqlNote: 'SQL de DuckDB sur les tables publiées. Les noms précédés d’un dollar sont les choix ci-dessus.',
		report: 'Signaler une erreur',
		reportNote: 'Dites quel nombre est faux et où un meilleur est publié. Citez cette ligne :',
		how: 'Comment signaler',
		record: 'Fiche complète de cette figure',
		commitments: 'Éclaire les engagements',
		answers: 'Réponse tirée des résultats joints à cette page.',
		engine: 'Réponse de DuckDB, dans votre navigateur.',
		busy: 'Question posée à DuckDB dans votre navigateur ; la première demande quelques secondes.',
		empty:
			'Aucune ligne pour ce choix : soit aucune région n’y est, soit rien n’est publié. Élargissez-le pour en revoir.',
		fixed: (names) => `Cette figure ne suit pas : ${names}.`,
		selected: 'Sélection\u00a0:',
		unselect: 'Effacer la sélection',
		errors: {
			sql: 'La requête n’a pas pu être exécutée. La figure montre la dernière réponse.',
			'table-unavailable':
				'Une table n’a pas pu être chargée. La figure montre la dernière réponse ; réessayez une fois en ligne.',
			'engine-unavailable':
				'DuckDB n’a pas pu être chargé : seuls les choix joints à cette page ont une réponse. La figure montre la dernière réponse.',
			'engine-lost':
				'DuckDB s’est arrêté deux fois en répondant. La figure montre la dernière réponse ; rechargez la page pour réessayer.'
		}
	},
	address: {
		title: 'Une partie de cette adresse n’a pas pu être comprise.',
		'unknown-parameter': (name) => `« ${name} » n’est pas un choix de cette page ; il a été ignoré.`,
		'unknown-value': (name, value) =>
			`« ${value} » n’est pas une valeur de « ${name} » ; la valeur par défaut est affichée.`,
		'out-of-range': (name, value) =>
			`« ${value} » est hors limites pour « ${name} » ; la valeur par défaut est affichée.`
	}
};
