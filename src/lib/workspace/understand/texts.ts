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
	row: 'Row',
	places: 'Where it ran',
	everywhere: 'Place of all rows',
	unknownPlaces: 'Places that are not ours',
	unknownHint:
		'Where a country is named its grid stands in; elsewhere the energy is counted and the carbon is not, until you say which place is meant.',
	instead: (country: string) => `the grid of ${country} stands in`,
	more: (n: string) => `Show ${n} more`,
	grids: 'Grids used',
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
		what: 'What',
		boundary: 'What is counted',
		source: 'Source',
		own: 'Your table',
		asFile: 'as estimated above'
	},
	overTime: 'Energy and carbon over time',
	overTimeCarbon: 'Carbon over time',
	byPlace: 'Carbon by place',
	byPlaceEnergy: 'Energy by place',
	intensity: 'Grid intensity over time',
	energy: 'Energy',
	carbon: 'Carbon, by the grid of the place',
	ownCarbon: 'Carbon, as the file says',
	total: 'all places',
	period: 'Period',
	place: 'Place',
	low: 'Low',
	high: 'High',
	noPlace: 'no place of ours',
	noTime:
		'No figure can be drawn: no column holds a day or a time. Map one, or change its type in the import report.',
	noMeasure: 'This kind of table has no energy and no carbon to draw. Ask it in SQL below.',
	noEnergy:
		'Bills say what was paid and used, not the energy: no provider publishes it. Hours times rated power would overstate it, so nothing is drawn here. Ask the table in SQL below, beside the grids of its regions.',
	reading: (energy: string, carbon: string) => `${energy} in all, and ${carbon} by the grids of the places.`,
	readingEnergy: (energy: string) => `${energy} in all.`,
	readingOwn: (carbon: string) => `${carbon} in all, as the file says.`,
	readingIntensity: (low: string, high: string) => `From ${low} to ${high}.`,
	part: (known: string) =>
		`Only ${known} of the energy has a place whose grid is known: the carbon is of that part alone.`,
	fileSays: (carbon: string) => `The file itself says ${carbon}.`,
	caveats: {
		grid: (years: string) =>
			`Carbon is the energy times the yearly average of the grid of its place (${years}), location-based: contracts for renewable power do not change it.`,
		limits:
			'Its limits are the least and the greatest figure that is known of each grid: of Electricity Maps and of Ember where both have the whole country, of the zones that a cloud region may stand on, and for a country also of the grids of its cloud regions.',
		oneGrid: 'Only one figure is known of each of these grids, so the carbon has no limits of its own.',
		instead: (names: string) =>
			`These regions are not ours, and the grid of their country stands in: ${names}.`,
		measured:
			'The energy is what the file says: of the machine, without the cooling and losses of the data centre. The file gives no limits of it, so none are drawn: those of the carbon are the grid’s alone.',
		measuredBase: 'The energy of the machine is what the file says, which gives no limits of it.',
		building:
			'It is multiplied by the PUE published for the region; where only an average over more regions is, the limits are the least and the greatest that the provider publishes. Places without one keep the energy of the machine. Leave it out if the file already counts it.',
		power:
			'Energy is the power between two readings times the time between them: its limits take the lower and the higher reading all along. Gaps of more than five usual steps are left out.',
		tokens:
			'Energy is the tokens received times the joules a token took in the measured runs of ML.ENERGY version 3: of the same model where it was measured, else of any. It says nothing of what a provider’s own machines use.',
		own: 'These are the emissions the file states, on its own basis; they are not ours.',
		intensity:
			'The limits are the least and the greatest value of each period. Two sources do not belong in one series.'
	}
};

export type UnderstandTexts = typeof en;

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
	row: 'Ligne',
	places: 'Où cela a tourné',
	everywhere: 'Lieu de toutes les lignes',
	unknownPlaces: 'Lieux que nous ne connaissons pas',
	unknownHint:
		'Si un pays est nommé, son réseau en tient lieu\u00a0; sinon, l’énergie est comptée, pas le carbone, tant que vous ne dites pas de quel lieu il s’agit.',
	instead: (country) => `le réseau du lieu «\u00a0${country}\u00a0» en tient lieu`,
	more: (n) => `En montrer ${n} de plus`,
	grids: 'Réseaux utilisés',
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
		what: 'Quoi',
		boundary: 'Ce qui est compté',
		source: 'Source',
		own: 'Votre tableau',
		asFile: 'estimé ci-dessus'
	},
	overTime: 'Énergie et carbone dans le temps',
	overTimeCarbon: 'Carbone dans le temps',
	byPlace: 'Carbone par lieu',
	byPlaceEnergy: 'Énergie par lieu',
	intensity: 'Intensité du réseau dans le temps',
	energy: 'Énergie',
	carbon: 'Carbone, selon le réseau du lieu',
	ownCarbon: 'Carbone, selon le fichier',
	total: 'tous les lieux',
	period: 'Période',
	place: 'Lieu',
	low: 'Bas',
	high: 'Haut',
	noPlace: 'aucun lieu connu',
	noTime:
		'Aucune figure possible\u00a0: aucune colonne ne tient un jour ou une heure. Associez-en une, ou changez son type dans le rapport d’import.',
	noMeasure: 'Cette sorte de tableau n’a ni énergie ni carbone à tracer. Interrogez-la en SQL ci-dessous.',
	noEnergy:
		'Une facture dit ce qui a été payé et consommé, non l’énergie\u00a0: aucun fournisseur ne la publie. Les heures multipliées par la puissance nominale la surestimeraient\u00a0; rien n’est donc tracé ici. Interrogez la table en SQL ci-dessous, à côté des réseaux de ses régions.',
	reading: (energy, carbon) => `${energy} en tout, et ${carbon} d’après les réseaux des lieux.`,
	readingEnergy: (energy) => `${energy} en tout.`,
	readingOwn: (carbon) => `${carbon} en tout, selon le fichier.`,
	readingIntensity: (low, high) => `De ${low} à ${high}.`,
	part: (known) =>
		`Seuls ${known} de l’énergie ont un lieu dont le réseau est connu\u00a0: le carbone est de cette seule part.`,
	fileSays: (carbon) => `Le fichier lui-même indique ${carbon}.`,
	caveats: {
		grid: (years) =>
			`Le carbone est l’énergie multipliée par la moyenne annuelle du réseau de son lieu (${years}), fondée sur la localisation\u00a0: les contrats d’énergie renouvelable n’y changent rien.`,
		limits:
			'Ses limites sont le plus petit et le plus grand chiffre connus de chaque réseau\u00a0: ceux d’Electricity Maps et d’Ember quand les deux ont le pays entier, ceux des zones possibles d’une région de cloud et, pour un pays, ceux des réseaux de ses régions de cloud.',
		oneGrid:
			'Un seul chiffre est connu de chacun de ces réseaux\u00a0: le carbone n’a donc pas de limites propres.',
		instead: (names) =>
			`Ces régions nous sont inconnues, et le réseau de leur pays en tient lieu\u00a0: ${names}.`,
		measured:
			'L’énergie est celle du fichier\u00a0: celle de la machine, sans le refroidissement ni les pertes du centre de données. Le fichier n’en donne pas les limites, aucune n’est donc tracée\u00a0: celles du carbone viennent du réseau seul.',
		measuredBase: 'L’énergie de la machine est celle du fichier, qui n’en donne pas les limites.',
		building:
			'Elle est multipliée par le PUE publié pour la région\u00a0; s’il n’en existe qu’une moyenne sur plusieurs régions, les limites sont le plus petit et le plus grand que publie le fournisseur. Les lieux sans PUE gardent l’énergie de la machine. Laissez-le de côté si le fichier le compte déjà.',
		power:
			'L’énergie est la puissance entre deux relevés multipliée par le temps qui les sépare\u00a0: ses limites prennent partout le relevé le plus bas ou le plus haut. Les trous de plus de cinq pas usuels sont laissés de côté.',
		tokens:
			'L’énergie est le nombre de jetons reçus multiplié par les joules par jeton des exécutions mesurées de ML.ENERGY version 3\u00a0: celles du même modèle s’il a été mesuré, sinon de tous. Elle ne dit rien de ce que consomment les machines d’un fournisseur.',
		own: 'Ce sont les émissions que le fichier indique, sur sa propre base\u00a0; elles ne sont pas les nôtres.',
		intensity:
			'Les limites sont la plus petite et la plus grande valeur de chaque période. Deux sources ne vont pas dans une même série.'
	}
};

export const UNDERSTAND_TEXTS: Readonly<Record<Language, UnderstandTexts>> = { en, fr };
