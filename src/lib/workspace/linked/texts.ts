import type { Language } from '../../i18n/language';

const en = {
	title: 'Linked views',
	hint: 'Each column in bins. Choose a part of one, by drawing over it or with its two sliders, and all others show only the rows of that part; so do the charts of this page that read the same table.',
	source: 'Rows of',
	result: 'the result above',
	amount: 'Bars count',
	rowsAmount: 'rows',
	sum: (column: string) => `the sum of ${column}`,
	columns: 'Columns',
	draw: 'Draw the views',
	waiting: 'DuckDB is working …',
	chosen: (some: string, all: string) => `${some} of ${all} rows are chosen.`,
	chosenSum: (some: string, all: string) => `${some} of ${all} in all.`,
	every: (all: string) => `All ${all} rows are shown.`,
	clear: 'Show all rows again',
	take: 'Put the chosen rows into the editor',
	from: (column: string) => `${column}, from`,
	to: (column: string) => `${column}, below`,
	range: (low: string, high: string) => `from ${low} to below ${high}`,
	whole: (low: string, high: string) => `${low} to ${high}`,
	always: (value: string) => `always ${value}`,
	none: (n: string) => `${n} without a value`,
	others: 'others',
	chart: (column: string) => `Bars of ${column}`,
	failed: 'The views could not be drawn.',
	nothing: 'No column here has values to draw.',
	follows: 'This chart shows the rows that are chosen in the linked views.',
	followAll: 'These figures show the rows that are chosen in the linked views.'
};

const fr: typeof en = {
	title: 'Vues liées',
	hint: 'Chaque colonne en classes. Choisissez une partie de l’une, en dessinant dessus ou avec ses deux curseurs, et toutes les autres ne montrent que les lignes de cette partie\u00a0; de même les graphiques de cette page qui lisent la même table.',
	source: 'Lignes de',
	result: 'le résultat ci-dessus',
	amount: 'Les barres comptent',
	rowsAmount: 'les lignes',
	sum: (column) => `la somme de ${column}`,
	columns: 'Colonnes',
	draw: 'Tracer les vues',
	waiting: 'DuckDB travaille …',
	chosen: (some, all) => `${some} lignes choisies sur ${all}.`,
	chosenSum: (some, all) => `${some} sur ${all} en tout.`,
	every: (all) => `Les ${all} lignes sont toutes montrées.`,
	clear: 'Montrer de nouveau toutes les lignes',
	take: 'Mettre les lignes choisies dans l’éditeur',
	from: (column) => `${column}, à partir de`,
	to: (column) => `${column}, en dessous de`,
	range: (low, high) => `de ${low} à moins de ${high}`,
	whole: (low, high) => `${low} à ${high}`,
	always: (value) => `toujours ${value}`,
	none: (n) => `${n} sans valeur`,
	others: 'autres',
	chart: (column) => `Barres de ${column}`,
	failed: 'Les vues n’ont pas pu être tracées.',
	nothing: 'Aucune colonne n’a ici de valeurs à tracer.',
	follows: 'Ce graphique montre les lignes choisies dans les vues liées.',
	followAll: 'Ces figures montrent les lignes choisies dans les vues liées.'
};

/** What linked views say. */
export const LINKED_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
