/** What the page says, besides its numbers. */
export const TEXTS = {
	en: {
		title: 'Our own footprint',
		lead: 'What a visit of this site sends over the network, and what that may cost.',
		pages: 'What the pages weigh',
		pagesText:
			'A page counts with its styles, fonts and every script it comes to load, compressed, as for a first visit. Data and the engine come on top when you touch a figure; both are then kept by your browser.',
		saving:
			'A page fetches what a figure needs a moment early, when a pointer or the keyboard reaches its controls. If you have asked your browser to save data, it does not: nothing comes before you choose or touch something.',
		table: 'Weight of the pages by kind',
		model: 'How the cost is estimated',
		modelText:
			'With the Sustainable Web Design model, version 4, as the library CO2.js computes it. The model shares the electricity of data centres, networks and devices, and of making them, among all bytes sent, at the world’s mean grid intensity.',
		doubt:
			'Take it as an order of magnitude: a network does not use twice the power for twice the bytes, your grid is not the world’s, and the work that your device does for a chart is not in it. We show one digit for that reason. It helps to compare one version of a page with the next.',
		budgets: 'What we allow ourselves',
		budgetsText: 'A test fails when a page exceeds its budget.',
		page: 'A page with up to five figures, without fonts',
		further: 'Each further figure on it',
		embed: 'An embedded figure before it is touched, without fonts',
		fonts: 'Fonts',
		tables: 'All tables together, as the engine reads them',
		history: 'How it went',
		date: 'Date',
		count: 'Pages',
		median: 'Median page',
		heaviest: 'Heaviest page',
		engine: 'Engine',
		none: 'Not yet recorded.'
	},
	fr: {
		title: 'Notre propre empreinte',
		lead: 'Ce qu’une visite de ce site envoie par le réseau, et ce que cela peut coûter.',
		pages: 'Le poids des pages',
		pagesText:
			'Une page compte avec ses styles, ses polices et chaque script qu’elle vient à charger, compressés, comme pour une première visite. Les données et le moteur s’y ajoutent quand vous touchez une figure\u00a0; votre navigateur les garde ensuite.',
		saving:
			'Une page charge un peu à l’avance ce qu’il faut à une figure, quand le pointeur ou le clavier atteint ses commandes. Si vous avez demandé à votre navigateur d’économiser les données, elle ne le fait pas\u00a0: rien ne vient avant que vous choisissiez ou touchiez quelque chose.',
		table: 'Poids des pages par sorte',
		model: 'Comment le coût est estimé',
		modelText:
			'Avec le modèle Sustainable Web Design, version 4, tel que le calcule la bibliothèque CO2.js. Il répartit l’électricité des centres de données, des réseaux et des appareils, et de leur fabrication, entre tous les octets envoyés, à l’intensité moyenne des réseaux électriques du monde.',
		doubt:
			'C’est un ordre de grandeur\u00a0: un réseau ne consomme pas deux fois plus pour deux fois plus d’octets, votre électricité n’est pas celle du monde, et le travail de votre appareil pour une figure n’y est pas. Nous ne montrons donc qu’un chiffre. Il sert à comparer une version d’une page à la suivante.',
		budgets: 'Ce que nous nous permettons',
		budgetsText: 'Un test échoue quand une page dépasse son budget.',
		page: 'Une page de cinq figures au plus, sans les polices',
		further: 'Chaque figure de plus',
		embed: 'Une figure intégrée, avant qu’on y touche, sans les polices',
		fonts: 'Polices',
		tables: 'Toutes les tables ensemble, telles que le moteur les lit',
		history: 'Au fil du temps',
		date: 'Date',
		count: 'Pages',
		median: 'Page médiane',
		heaviest: 'Page la plus lourde',
		engine: 'Moteur',
		none: 'Pas encore relevé.'
	}
};
