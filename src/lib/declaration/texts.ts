import type { Language } from '../i18n/language';
import type { Direction, Status, Verification } from './status';

interface Texts {
	readonly title: string;
	readonly findings: string;
	readonly promises: string;
	readonly lead: string;
	readonly quotation: string;
	readonly own: string;
	readonly preamble: string;
	readonly sign: string;
	readonly status: Readonly<Record<Status, string>>;
	/** The same where there is little room. */
	readonly short: Readonly<Record<Status, string>>;
	/** What a status means, in a sentence. */
	readonly means: Readonly<Record<Status, string>>;
	readonly direction: Readonly<Record<Direction, string>>;
	readonly verification: Readonly<Record<Verification, string>>;
	readonly legend: string;
	readonly text: string;
	readonly asks: string;
	readonly observed: string;
	readonly evidence: string;
	readonly rule: string;
	readonly ruleNote: string;
	readonly thresholds: string;
	readonly thresholdNote: string;
	readonly noThreshold: string;
	readonly dissent: string;
	readonly missing: string;
	readonly who: string;
	readonly figures: string;
	readonly noFigure: string;
	readonly history: string;
	readonly allHistory: string;
	readonly rerun: string;
	readonly openRule: string;
	readonly rerunning: string;
	readonly same: (rows: string, status: string) => string;
	readonly different: (status: string) => string;
	readonly failed: string;
	readonly provisional: string;
	readonly see: string;
	/** How rows become a direction, before the link to the whole method. */
	readonly how: string;
	readonly howLink: string;
	readonly since: (from: string, fromYear: string, to: string, toYear: string, direction: string) => string;
	readonly turned: (value: string, year: string) => string;
	readonly basis: (newest: string, weakest: string) => string;
	readonly change: (from: string, fromYear: string, to: string, toYear: string, doubt: string) => string;
	readonly at: (value: string, year: string) => string;
	readonly exact: string;
	readonly few: (years: string, least: string) => string;
	readonly commitment: (id: string) => string;
	readonly series: string;
	readonly unit: string;
	readonly asked: string;
	readonly better: Readonly<Record<'up' | 'down', string>>;
	readonly silent: string;
	readonly checkedLegend: string;
	readonly years: string;
	readonly value: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'What was promised, and what can be seen of it',
		findings: 'Four findings, with their doubt',
		promises: 'Twelve commitments, with their status',
		lead: 'On 2 December 2023, a declaration was made in Thiruvananthapuram: five points, twelve commitments. Beside each we set what open data can show. A status is computed from a query, never typed; where nothing can be shown, the gap is the finding.',
		quotation: 'The text, in French',
		own: 'Our own translation of the French text below.',
		preamble: 'How it begins',
		sign: 'How to sign',
		status: {
			improving: 'improving',
			worsening: 'worsening',
			mixed: 'mixed',
			'too-little-evidence': 'too little evidence',
			'not-observable': 'not observable with open data'
		},
		short: {
			improving: 'improving',
			worsening: 'worsening',
			mixed: 'mixed',
			'too-little-evidence': 'too little evidence',
			'not-observable': 'not observable'
		},
		means: {
			improving: 'Every series that has a direction goes the way the commitment asks.',
			worsening: 'Every series that has a direction goes the other way.',
			mixed: 'Some series go the way the commitment asks, others the other way.',
			'too-little-evidence':
				'No series has four comparable years and a change beyond its doubt. That is no verdict on anyone.',
			'not-observable':
				'No open table shows it. What would be needed, and who could publish it, is listed below.'
		},
		direction: {
			improving: 'goes the way it asks',
			worsening: 'goes the other way',
			steady: 'no change beyond the doubt',
			silent: 'too few years',
			beside: 'shown beside: feeds no status'
		},
		verification: {
			publisher: 'the publisher’s own page or file',
			abstract: 'an abstract',
			author: 'an author’s page',
			transcription: 'a third party’s transcription',
			machine_reading: 'a table read by a program',
			press: 'the press'
		},
		legend: 'What the words mean',
		text: 'The text',
		asks: 'What it asks for',
		observed: 'How we look at it',
		evidence: 'What the data show',
		rule: 'The rule, as a query',
		ruleNote: 'It runs on the published tables. Its rows are the observations above.',
		thresholds: 'Numbers that others have set',
		thresholdNote: 'The declaration sets no numbers. Others have, by law or by a pact:',
		noThreshold: 'No public body or industry pact has set a number that we could set beside it.',
		dissent: 'Who would disagree',
		missing: 'What is missing, and who could publish it',
		who: 'Who could publish it',
		figures: 'Figures that bear on it',
		noFigure: 'None yet.',
		history: 'How it changed',
		allHistory: 'The history of all commitments',
		openRule: 'Open it in the workspace',
		rerun: 'Run it again in your browser',
		rerunning: 'DuckDB and the tables are being fetched; this takes a few seconds.',
		same: (rows, status) =>
			`DuckDB in your browser found the same ${rows} observations and the same status: ${status}.`,
		different: (status) =>
			`DuckDB in your browser found something else than this page shows: ${status}. The tables may be newer than the page; reload it.`,
		failed:
			'The query could not be run here: DuckDB or a table could not be loaded. The page shows what was found when the site was built.',
		provisional: 'provisional: feeds no status',
		see: 'See the figure',
		how: 'A series has a direction when at least four years compare, when the intervals of its first and last year do not meet, and when it changed by more than it ever moved the other way.',
		howLink: 'How a status is computed',
		since: (from, fromYear, to, toYear, direction) =>
			`Since the declaration: ${from} in ${fromYear}, ${to} in ${toYear} (${direction}).`,
		turned: (value, year) => `It turned: ${value} in ${year}.`,
		basis: (newest, weakest) =>
			`Newest year that counts: ${newest}. Every figure was read a second time; the weakest place one was read in is ${weakest}.`,
		change: (from, fromYear, to, toYear, doubt) => `${from} in ${fromYear}, ${to} in ${toYear}${doubt}`,
		at: (value, year) => `${value} in ${year}`,
		exact: 'no interval is published',
		few: (years, least) => `years that compare: ${years}, and a direction needs ${least}`,
		commitment: (id) => `Commitment ${id}`,
		series: 'What is followed',
		unit: 'Unit',
		asked: 'The commitment asks it to',
		better: { up: 'rise', down: 'fall' },
		silent: 'Without a rule, because no open table shows them:',
		checkedLegend: 'What a figure was read in again, the strongest first:',
		years: 'Year',
		value: 'Value (interval)'
	},
	fr: {
		title: 'Ce qui a été promis, et ce qu’on peut en voir',
		findings: 'Quatre constats, avec leur incertitude',
		promises: 'Douze engagements, avec leur état',
		lead: 'Le 2 décembre 2023, une déclaration a été faite à Thiruvananthapuram\u00a0: cinq points, douze engagements. À côté de chacun, nous mettons ce que des données ouvertes peuvent montrer. Un état est calculé par une requête, jamais saisi\u00a0; là où rien ne peut être montré, c’est le manque qui est le constat.',
		quotation: 'Le texte',
		own: '',
		preamble: 'Comment elle commence',
		sign: 'Pour signer',
		status: {
			improving: 's’améliore',
			worsening: 'se dégrade',
			mixed: 'contrasté',
			'too-little-evidence': 'trop peu d’éléments',
			'not-observable': 'non observable avec des données ouvertes'
		},
		short: {
			improving: 's’améliore',
			worsening: 'se dégrade',
			mixed: 'contrasté',
			'too-little-evidence': 'trop peu d’éléments',
			'not-observable': 'non observable'
		},
		means: {
			improving: 'Chaque série qui a une direction va dans le sens de l’engagement.',
			worsening: 'Chaque série qui a une direction va dans l’autre sens.',
			mixed: 'Des séries vont dans le sens de l’engagement, d’autres dans l’autre.',
			'too-little-evidence':
				'Aucune série n’a quatre années comparables et un changement au-delà de son incertitude. Ce n’est un verdict sur personne.',
			'not-observable':
				'Aucune table ouverte ne le montre. Ce qu’il faudrait, et qui pourrait le publier, est dit plus bas.'
		},
		direction: {
			improving: 'va dans le sens demandé',
			worsening: 'va dans l’autre sens',
			steady: 'pas de changement au-delà de l’incertitude',
			silent: 'trop peu d’années',
			beside: 'montré à côté\u00a0: ne compte pas dans l’état'
		},
		verification: {
			publisher: 'la page ou le fichier de l’éditeur',
			abstract: 'un résumé',
			author: 'la page d’un auteur',
			transcription: 'la transcription d’un tiers',
			machine_reading: 'un tableau lu par un programme',
			press: 'la presse'
		},
		legend: 'Ce que veulent dire les mots',
		text: 'Le texte',
		asks: 'Ce qu’il demande',
		observed: 'Comment nous le regardons',
		evidence: 'Ce que montrent les données',
		rule: 'La règle, en requête',
		ruleNote: 'Elle s’exécute sur les tables publiées. Ses lignes sont les observations ci-dessus.',
		thresholds: 'Des nombres fixés par d’autres',
		thresholdNote:
			'La déclaration ne fixe aucun nombre. D’autres l’ont fait, par la loi ou par un pacte\u00a0:',
		noThreshold: 'Aucun organisme public ni pacte de l’industrie n’a fixé de nombre à mettre en regard.',
		dissent: 'Qui serait en désaccord',
		missing: 'Ce qui manque, et qui pourrait le publier',
		who: 'Qui pourrait le publier',
		figures: 'Les figures qui s’y rapportent',
		noFigure: 'Aucune pour l’instant.',
		history: 'Comment cela a changé',
		allHistory: 'L’histoire de tous les engagements',
		openRule: 'L’ouvrir dans l’atelier',
		rerun: 'La relancer dans votre navigateur',
		rerunning: 'DuckDB et les tables se chargent\u00a0; cela prend quelques secondes.',
		same: (rows, status) =>
			`DuckDB a trouvé dans votre navigateur les mêmes ${rows} observations et le même état\u00a0: ${status}.`,
		different: (status) =>
			`DuckDB a trouvé dans votre navigateur autre chose que cette page\u00a0: ${status}. Les tables sont peut-être plus récentes que la page\u00a0; rechargez-la.`,
		failed:
			'La requête n’a pas pu être exécutée ici\u00a0: DuckDB ou une table n’a pas pu être chargé. La page montre ce qui a été trouvé à la construction du site.',
		provisional: 'provisoire\u00a0: ne compte pas dans l’état',
		see: 'Voir la figure',
		how: 'Une série a une direction quand au moins quatre années se comparent, que les intervalles de la première et de la dernière ne se touchent pas, et qu’elle a changé de plus qu’elle n’a jamais bougé dans l’autre sens.',
		howLink: 'Comment un état est calculé',
		since: (from, fromYear, to, toYear, direction) =>
			`Depuis la déclaration\u00a0: ${from} en ${fromYear}, ${to} en ${toYear} (${direction}).`,
		turned: (value, year) => `Elle s’est retournée\u00a0: ${value} en ${year}.`,
		basis: (newest, weakest) =>
			`Dernière année qui compte\u00a0: ${newest}. Chaque chiffre a été relu\u00a0; la source de relecture la plus faible est ${weakest}.`,
		change: (from, fromYear, to, toYear, doubt) => `${from} en ${fromYear}, ${to} en ${toYear}${doubt}`,
		at: (value, year) => `${value} en ${year}`,
		exact: 'aucun intervalle n’est publié',
		few: (years, least) => `années comparables\u00a0: ${years}, quand une direction en demande ${least}`,
		commitment: (id) => `Engagement ${id}`,
		series: 'Ce qui est suivi',
		unit: 'Unité',
		asked: 'L’engagement lui demande de',
		better: { up: 'monter', down: 'baisser' },
		silent: 'Sans règle, parce qu’aucune table ouverte ne les montre\u00a0:',
		checkedLegend: 'Là où un chiffre a été relu, du plus fort au plus faible\u00a0:',
		years: 'Année',
		value: 'Valeur (intervalle)'
	}
};
