import type { Language } from '$lib/i18n/language';

const en = {
	title: 'The data',
	lead: 'Every table behind the figures. Each has one licence, names the source of every row, and can be downloaded whole.',
	grain: 'Rows',
	licence: 'Licence',
	terms: 'What the licence asks',
	key: 'Key',
	columns: 'Columns',
	name: 'Name',
	type: 'Type',
	unit: 'Unit',
	meaning: 'Meaning',
	range: 'Allowed',
	empty: 'Empty means',
	sources: 'Sources',
	retrieved: 'read on',
	method: 'How it was made',
	limits: 'Known limits',
	changes: 'How often it changes',
	checked: 'Last compared with its sources on',
	downloads: 'Download',
	preview: 'First rows',
	figures: 'Figures that use it',
	rows: 'rows',
	none: 'none directly',
	types: { text: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', date: 'date' }
};

export const TEXTS: Readonly<Record<Language, typeof en>> = {
	en,
	fr: {
		title: 'Les données',
		lead: 'Toutes les tables qui nourrissent les figures. Chacune a une seule licence, nomme la source de chaque ligne et se télécharge en entier.',
		grain: 'Lignes',
		licence: 'Licence',
		terms: 'Ce que demande la licence',
		key: 'Clé',
		columns: 'Colonnes',
		name: 'Nom',
		type: 'Type',
		unit: 'Unité',
		meaning: 'Sens',
		range: 'Valeurs admises',
		empty: 'Vide signifie',
		sources: 'Sources',
		retrieved: 'lue le',
		method: 'Fabrication',
		limits: 'Limites connues',
		changes: 'Fréquence des changements',
		checked: 'Comparée pour la dernière fois à ses sources le',
		downloads: 'Télécharger',
		preview: 'Premières lignes',
		figures: 'Figures qui l’utilisent',
		rows: 'lignes',
		none: 'aucune directement',
		types: {
			text: 'texte',
			integer: 'nombre entier',
			number: 'nombre',
			boolean: 'vrai ou faux',
			date: 'date'
		}
	}
};
