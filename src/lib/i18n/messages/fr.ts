import type { Messages } from './en';

export const messages: Messages = {
	site: {
		name: 'Empreinte',
		tagline: 'Ce que le cloud public et l’IA coûtent à la planète, et ce qui a été promis.',
		skip: 'Aller au contenu',
		search: 'Chercher',
		language: 'Langue',
		nav: 'Principale',
		footer: 'Textes et faits compilés CC BY 4.0, code MIT. Chaque table garde sa propre licence.',
		private: 'Ni cookies, ni traceurs, rien d’un tiers.',
		more: 'Aussi',
		everything: 'Tout ce qui est sur ce site',
		weight: 'Cette page',
		offline: 'Sans réseau',
		newer: 'Une nouvelle version de ce site est là.',
		reload: 'La charger',
		accessibility: 'Accessibilité',
		licences: 'Licences et crédits',
		changes: 'Ce qui a changé dans les données',
		history: 'Ce qui a changé dans les engagements'
	},
	nav: {
		ai: 'IA',
		cloud: 'Cloud',
		electricity: 'Électricité',
		'data-centres': 'Centres de données',
		countries: 'Pays',
		commitments: 'Engagements',
		figures: 'Figures',
		data: 'Données',
		workspace: 'Atelier',
		methods: 'Méthodes',
		about: 'À propos'
	},
	chart: {
		keys: 'Les flèches passent d’un repère à l’autre, Entrée choisit, Échap quitte.',
		hint: 'Pointez ou touchez un repère, ou passez de l’un à l’autre avec les flèches.',
		zoomKeys:
			'Zoom\u00a0: tirez un cadre, Ctrl et la molette, ou + (− et 0 reviennent, Maj et flèches déplacent).',
		zoomIn: 'Agrandir',
		zoomOut: 'Réduire',
		zoomWhole: 'Tout montrer',
		inView: (shown, all) => `${shown} repères sur ${all} sont visibles.`,
		shape: 'Fournisseur',
		whisker: 'trait\u00a0: étendue plausible',
		hollow: 'creux\u00a0: une moyenne, en tout ou partie',
		solid: 'plein\u00a0: valeur propre à la région',
		known: 'plein\u00a0: mesuré, publié pour le lieu ou calculé d’après de telles valeurs',
		stretched: 'creux\u00a0: supposé, moyenné, incertain, rapporté ou extrapolé',
		rest: 'non attribué'
	},
	describe: {
		kinds: {
			rank: 'Barres par ordre de valeur',
			map: 'Points sur une carte du monde, colorés selon la valeur',
			trend: 'Courbes au fil du temps',
			scatter: 'Points sur deux axes',
			spread: 'Un symbole par valeur sur chaque ligne',
			ledger:
				'Une ligne par grandeur, avec son intervalle autour de la valeur centrale, sur une échelle logarithmique',
			mix: 'Parts d’un tout au fil des années, empilées',
			status: 'Une grille d’années, un symbole pour ce qu’on sait de chacune'
		},
		intervals: ', avec leurs intervalles',
		rows: ['ligne affichée', 'lignes affichées'],
		range: (title, low, lowName, high, highName) =>
			`${title}\u00a0: de ${low} (${lowName}) à ${high} (${highName}).`,
		unknown: ['ligne n’a pas de valeur publiée', 'lignes n’ont pas de valeur publiée']
	},
	controls: {
		play: 'Animer',
		pause: 'Pause',
		years: 'Années',
		any: 'tout',
		clear: 'Réinitialiser',
		script:
			'Les choix demandent JavaScript. Sans lui, chaque figure montre sa vue par défaut, quoi que demande l’adresse.',
		most: (n) => `${n} au plus`,
		full: (n) => `${n} sont affichés, le maximum. Retirez-en un pour en ajouter un autre.`,
		add: 'Tapez un nom à ajouter',
		remove: (name) => `Retirer ${name}`,
		found: (n) => `${n} trouvés`,
		nothing: 'Rien de ce nom n’a de données ici.',
		near: 'Les plus proches\u00a0:'
	},
	table: {
		previous: 'Lignes précédentes',
		next: 'Lignes suivantes',
		shown: (from, to, n) => `Lignes ${from} à ${to} sur ${n}`
	},
	figure: {
		reading: 'Lecture',
		warning: 'Comparaison délicate',
		description: 'Décrire ce graphique',
		table: (n) => `Tableau (${n} ${n === '1' ? 'ligne' : 'lignes'})`,
		cut: (shown, n) => `Les ${shown} premières lignes sur ${n}.`,
		whole: 'La vue par défaut en CSV',
		download: (n) => (n === '1' ? 'Télécharger cette ligne en CSV' : `Télécharger ces ${n} lignes en CSV`),
		caveats: 'À garder à l’esprit',
		sources: 'Sources',
		terms: 'Conditions des lignes\u00a0:',
		newest: (year, checked, version) =>
			`Donnée la plus récente\u00a0: ${year}\u00a0; sources lues le ${checked}\u00a0; version ${version}.`,
		give: 'Partager ou citer',
		files: 'Vue par défaut\u00a0:',
		giving: 'En préparation …',
		notGiven:
			'Ce qu’il faut pour partager n’a pas pu être chargé\u00a0: le réseau manque, ou le site a changé. Rechargez la page.',
		sql: 'La requête',
		openSql: 'Ouvrir dans l’atelier avec ces choix',
		sqlNote: 'SQL de DuckDB sur les tables publiées. Les noms précédés d’un dollar sont les choix ci-dessus.',
		report: 'Signaler une erreur',
		reportNote: 'Dites quel nombre est faux et où est le bon. Citez cette ligne\u00a0:',
		how: 'Comment signaler',
		commitments: 'Éclaire les engagements',
		words: 'Mots expliqués',
		record: 'Fiche complète de cette figure',
		working: 'Comment chaque résultat est calculé',
		workingHint: 'Ouvrez un résultat pour voir sa formule, ses valeurs et ce qui élargit son intervalle.',
		low: 'Bas',
		centralValue: 'Central',
		high: 'Haut',
		knowledge: 'Nature',
		origin: 'Source',
		widthPart: 'Part dans la largeur',
		answers: 'Réponse tirée des résultats joints à cette page.',
		engine: 'Réponse de DuckDB, dans votre navigateur.',
		busy: 'Question posée à DuckDB dans votre navigateur\u00a0; la première demande quelques secondes.',
		empty:
			'Aucune ligne pour ce choix\u00a0: soit il n’y a rien, soit rien n’est publié. Élargissez-le pour en revoir.',
		fixed: (names) => `Cette figure ne suit pas\u00a0: ${names}.`,
		selected: 'Sélection\u00a0:',
		unselect: 'Effacer la sélection',
		errors: {
			sql: 'La requête n’a pas pu être exécutée. La figure montre la dernière réponse.',
			'table-unavailable':
				'Une table n’a pas pu être chargée. La figure montre la dernière réponse\u00a0; réessayez une fois en ligne.',
			'code-unavailable':
				'Une partie de cette page n’a pas pu être chargée\u00a0: le réseau manque, ou le site a changé depuis que la page est ouverte. La figure montre la dernière réponse\u00a0; rechargez la page.',
			'engine-unavailable':
				'DuckDB n’a pas pu être chargé\u00a0: seuls les choix joints à cette page ont une réponse. La figure montre la dernière réponse.',
			'engine-lost':
				'DuckDB s’est arrêté deux fois en répondant. La figure montre la dernière réponse\u00a0; rechargez la page pour réessayer.'
		}
	}
};
