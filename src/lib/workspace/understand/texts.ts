import type { Language } from '../../i18n/language';

const en = {
	title: 'What this table is',
	template: 'Kind of table',
	because: (mapped: string, columns: string) =>
		`${mapped} of its ${columns} columns are of this kind, by their names, and none that it needs is missing.`,
	lacking: (names: string) => `Columns that this kind needs and that none of yours stands for: ${names}.`,
	mapping: 'What each column means',
	meaning: 'Meaning',
	column: 'Your column',
	why: 'Why',
	none: 'none',
	reasons: { name: 'same name', synonym: 'a known other name', hand: 'chosen by you', none: '' },
	required: 'needed',
	wrongType: 'Its type does not fit: change it in the import report.',
	emptyFile: 'An empty file of this kind',
	dictionary: 'Its dictionary',
	undo: 'Undo the last choice',
	errors: (columns: string, rows: string) =>
		`What this kind of table does not allow (columns: ${columns}; rows: ${rows})`,
	errorsHint: (shown: string) => `The first ${shown} are listed here; the file has all of them.`,
	errorsFile: 'Download all of them as CSV',
	rejectErrors: 'Reject these rows',
	allRows: 'all',
	found: 'Found',
	cure: 'What to do',
	row: 'Row of the table',
	line: 'Line of the file',
	places: 'Where it ran',
	everywhere: 'Place of all rows',
	nameless: { several: 'Names that several places have', unknown: 'Places that are not ours' },
	namelessHint: {
		several:
			'Several providers, or several regions of one, have a place of this name. Say which is meant. Until then its energy is counted, and its carbon only by the grid of its country, where one is named.',
		unknown:
			'Where a country is named its grid stands in; elsewhere the energy is counted and the carbon is not, until you say which place is meant.'
	},
	instead: (country: string) => `the grid of ${country} stands in`,
	more: (n: string) => `Show ${n} more`,
	grids: 'Grids used',
	place: 'Place',
	energy: 'Energy',
	gridYear: 'Year',
	gridOf: 'Carbon intensity',
	placeOf: (name: string) => `Which place is “${name}”`,
	choosePlace: 'not known',
	year: 'Year of the grid',
	ownYear: 'that of each row',
	building: 'Cooling and losses of the data centre (PUE)',
	buildings: { none: 'left out', published: 'as published for each region' },
	references: {
		request: 'Beside published figures: one request to a model',
		training: 'Beside published figures: training a model',
		hint: 'They count different things, as said in each line: they can be seen side by side, not averaged or ranked.',
		requestHint:
			'Yours is your tokens times the joules a token took on the machines of ML.ENERGY; the others are of whole services, with other models, lengths of answer and machines. That is why they differ.',
		what: 'What',
		boundary: 'What is counted',
		source: 'Source',
		own: 'Your table',
		asFile: 'as estimated above'
	},
	noTime:
		'No figure can be drawn: no column holds a day or a time. Map one, or change its type in the import report.',
	together: 'Readings of one device at one time',
	togethers: { add: 'several devices: added up', one: 'one device: averaged' },
	runs: 'Rows of the same run',
	runsCounted: { last: 'only the last of each run counts', all: 'all count' },
	noRow: 'No row counts, so there is nothing to draw.',
	noMeasure: 'This kind of table has no energy and no carbon to draw. Ask it in SQL below.',
	noEnergy:
		'Bills say what was paid and used, not the energy: no provider publishes it. Hours times rated power would overstate it, so nothing is drawn here. Ask the table in SQL below, beside the grids of its regions.'
};

type UnderstandTexts = typeof en;

const fr: UnderstandTexts = {
	title: 'Ce qu’est ce tableau',
	template: 'Sorte de tableau',
	because: (mapped, columns) =>
		`${mapped} de ses ${columns} colonnes sont de cette sorte, d’après leurs noms, et aucune de celles qu’il faut ne manque.`,
	lacking: (names) => `Colonnes nécessaires auxquelles aucune des vôtres ne correspond\u00a0: ${names}.`,
	mapping: 'Ce que veut dire chaque colonne',
	meaning: 'Sens',
	column: 'Votre colonne',
	why: 'Pourquoi',
	none: 'aucune',
	reasons: { name: 'même nom', synonym: 'autre nom connu', hand: 'choisie par vous', none: '' },
	required: 'nécessaire',
	wrongType: 'Son type ne convient pas\u00a0: changez-le dans le rapport d’import.',
	emptyFile: 'Un fichier vide de cette sorte',
	dictionary: 'Son dictionnaire',
	undo: 'Annuler le dernier choix',
	errors: (columns: string, rows: string) =>
		`Ce que ce type de table n’admet pas (colonnes\u00a0: ${columns}\u00a0; lignes\u00a0: ${rows})`,
	errorsHint: (shown: string) => `Les ${shown} premières sont ici\u00a0; le fichier les a toutes.`,
	errorsFile: 'Les télécharger toutes en CSV',
	rejectErrors: 'Rejeter ces lignes',
	allRows: 'toutes',
	found: 'Trouvé',
	cure: 'Que faire',
	row: 'Ligne de la table',
	line: 'Ligne du fichier',
	places: 'Où cela a tourné',
	everywhere: 'Lieu de toutes les lignes',
	nameless: {
		several: 'Noms que portent plusieurs lieux',
		unknown: 'Lieux que nous ne connaissons pas'
	},
	namelessHint: {
		several:
			'Plusieurs fournisseurs, ou plusieurs régions d’un seul, ont un lieu de ce nom. Dites duquel il s’agit. D’ici là, son énergie est comptée, et son carbone seulement d’après le réseau de son pays, s’il est nommé.',
		unknown:
			'Si un pays est nommé, son réseau en tient lieu\u00a0; sinon, l’énergie est comptée, pas le carbone, tant que vous ne dites pas de quel lieu il s’agit.'
	},
	instead: (country) => `le réseau du lieu «\u00a0${country}\u00a0» en tient lieu`,
	more: (n) => `En montrer ${n} de plus`,
	grids: 'Réseaux utilisés',
	place: 'Lieu',
	energy: 'Énergie',
	gridYear: 'Année',
	gridOf: 'Intensité carbone',
	placeOf: (name) => `Quel lieu est «\u00a0${name}\u00a0»`,
	choosePlace: 'inconnu',
	year: 'Année du réseau',
	ownYear: 'celle de chaque ligne',
	building: 'Refroidissement et pertes du centre de données (PUE)',
	buildings: { none: 'laissés de côté', published: 'tels que publiés pour chaque région' },
	references: {
		request: 'À côté de chiffres publiés\u00a0: une requête à un modèle',
		training: 'À côté de chiffres publiés\u00a0: l’entraînement d’un modèle',
		hint: 'Ils comptent des choses différentes, dites à chaque ligne\u00a0: on peut les voir côte à côte, non en faire la moyenne ni un classement.',
		requestHint:
			'La vôtre est vos jetons multipliés par les joules par jeton des machines de ML.ENERGY\u00a0; les autres sont de services entiers, avec d’autres modèles, longueurs de réponse et machines. D’où l’écart.',
		what: 'Quoi',
		boundary: 'Ce qui est compté',
		source: 'Source',
		own: 'Votre tableau',
		asFile: 'estimé ci-dessus'
	},
	noTime:
		'Aucune figure possible\u00a0: aucune colonne ne tient un jour ou une heure. Associez-en une, ou changez son type dans le rapport d’import.',
	together: 'Relevés d’un appareil à la même heure',
	togethers: { add: 'plusieurs appareils\u00a0: additionnés', one: 'un seul appareil\u00a0: moyenne' },
	runs: 'Lignes d’une même exécution',
	runsCounted: { last: 'seule la dernière de chacune compte', all: 'toutes comptent' },
	noRow: 'Aucune ligne ne compte\u00a0: il n’y a rien à tracer.',
	noMeasure: 'Cette sorte de tableau n’a ni énergie ni carbone à tracer. Interrogez-la en SQL ci-dessous.',
	noEnergy:
		'Une facture dit ce qui a été payé et consommé, non l’énergie\u00a0: aucun fournisseur ne la publie. Les heures multipliées par la puissance nominale la surestimeraient\u00a0; rien n’est donc tracé ici. Interrogez la table en SQL ci-dessous, à côté des réseaux de ses régions.'
};

export const UNDERSTAND_TEXTS: Readonly<Record<Language, UnderstandTexts>> = { en, fr };
