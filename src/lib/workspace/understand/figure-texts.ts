import type { Language } from '../../i18n/language';

const en = {
	overTime: 'Energy and carbon over time',
	overTimeCarbon: 'Carbon over time',
	overTimeEnergy: 'Energy over time',
	byPlace: 'Carbon by place',
	byPlaceEnergy: 'Energy by place',
	intensity: 'Grid intensity over time',
	energy: 'Energy',
	carbon: 'Carbon, by the grid of the place',
	ownCarbon: 'Carbon, as the file says',
	known: 'Share of the energy whose grid is known',
	unknown: 'grid unknown',
	total: 'all places',
	period: 'Period',
	place: 'Place',
	low: 'Low',
	high: 'High',
	noPlace: 'no place of ours',
	notGiven: 'no place given',
	reading: (energy: string, carbon: string) => `${energy} in all, and ${carbon} by the grids of the places.`,
	readingEnergy: (energy: string) =>
		`${energy} in all. The carbon is missing: no row has a place whose grid is known. Choose above where it ran, or map the column that says so.`,
	readingOwn: (carbon: string) => `${carbon} in all, as the file says.`,
	carbonIntensity: 'Carbon intensity',
	readingIntensity: (mean: string, values: string) => `${mean} on average, of ${values} values.`,
	readingZones: (range: string, values: string, zones: string) =>
		`${range}, of ${values} values in ${zones} zones, which are not averaged.`,
	part: (known: string) =>
		`Only ${known} of the energy has a place whose grid is known: the carbon is of that part alone.`,
	fileSays: (carbon: string) => `The file itself says ${carbon} for the same rows.`,
	fileSaysOf: (n: string, all: string, own: string, grids: string) =>
		`For the ${n} of ${all} rows that have both, the file itself says ${own}, and the grids ${grids}.`,
	otherYear: (grid: string, years: string) =>
		`The grid of ${grid} stands in for ${years}, as the nearest year there is.`,
	chosenYear: (year: string) => `The grid is that of ${year} for all rows, as you chose.`,
	partial: 'hollow: only a part of the period is in the file',
	left: {
		out: (n: string, all: string, why: string) => `Not in it: ${n} of ${all} rows (${why}).`,
		rejected: (n: string) => `Rejected at import, so not in it either: ${n}.`,
		time: (n: string) => `${n} without a time`,
		failed: (n: string) => `${n} that failed`,
		empty: (n: string) => `${n} without a value`,
		emptied: (n: string, emptied: string) =>
			`${n} without a value, of which ${emptied} had a cell that is no number`,
		outside: (n: string) => `${n} with a value that cannot be, such as one below 0`,
		earlier: (n: string) => `${n} that a later row of the same run replaces`
	},
	caveats: {
		grid: (years: string) =>
			`Carbon is the energy times the yearly average of the grid of its place (${years}), location-based: contracts for renewable power do not change it.`,
		limits:
			'Its limits are the least and the greatest figure that is known of each grid: of Electricity Maps and of Ember where both have the whole country, of the zones that a cloud region may stand on, and for a country also of the grids of its cloud regions.',
		oneGrid: 'Only one figure is known of each of these grids, so the carbon has no limits of its own.',
		instead: (names: string) =>
			`These regions are not ours, and the grid of their country stands in: ${names}.`,
		noGrid: (periods: string) => `No place with a known grid, so the carbon is not known, in ${periods}.`,
		partGrid: (periods: string) =>
			`The carbon is that of a part of the energy alone, too low for the whole, in ${periods}.`,
		anyModel: (names: string) =>
			`None of the measured runs is of these models, so the range of any model stands in: ${names}.`,
		measured:
			'The energy is what the file says: of the machine, without the cooling and losses of the data centre. The file gives no limits of it, so none are drawn: those of the carbon are the grid’s alone.',
		measuredBase: 'The energy of the machine is what the file says, which gives no limits of it.',
		building:
			'It is multiplied by the PUE published for the region; where only an average over more regions is, the limits are the least and the greatest that the provider publishes. Places without one keep the energy of the machine. Leave it out if the file already counts it.',
		power:
			'Energy is the power between two readings times the time between them: its limits take the lower and the higher reading all along. Gaps of more than five usual steps are left out.',
		tokens:
			'Energy is the tokens received times the joules a token took in the measured runs of ML.ENERGY version 3: of the same model where it was measured, else of any. The central value is the median of those runs (of any model: of the models’ medians), the limits their least and greatest. Tokens sent are not counted. It says nothing of what a provider’s own machines use.',
		atOnce: (n: string) =>
			`Readings that share device and time with another: ${n}. They are averaged; if they are of several devices, say so above.`,
		added: (n: string) =>
			`One device has ${n} readings at a time: they are taken for ${n} devices and added up. If it is one, say so above.`,
		runs: (rows: string, runs: string) =>
			`${rows} rows share their run with others (${runs} runs), and all are added up. If they are running totals, say so above.`,
		partial: (periods: string, from: string, to: string) =>
			`Not whole: ${periods}. The rows go from ${from} to ${to}.`,
		provinces: (names: string) =>
			`The grid of the country stands in for these provinces or states: ${names}.`,
		own: 'These are the emissions the file states, on its own basis; they are not ours.',
		intensity:
			'The line is the plain mean of each period, not weighted by use; the limits are its least and greatest value. Two sources do not belong in one series.'
	}
};

/** What the figures of a table say, and what is to be kept in mind of them. */
export type FigureTexts = typeof en;

const fr: FigureTexts = {
	overTime: 'Énergie et carbone dans le temps',
	overTimeCarbon: 'Carbone dans le temps',
	overTimeEnergy: 'Énergie dans le temps',
	byPlace: 'Carbone par lieu',
	byPlaceEnergy: 'Énergie par lieu',
	intensity: 'Intensité du réseau dans le temps',
	energy: 'Énergie',
	carbon: 'Carbone, selon le réseau du lieu',
	ownCarbon: 'Carbone, selon le fichier',
	known: 'Part de l’énergie dont le réseau est connu',
	unknown: 'réseau inconnu',
	total: 'tous les lieux',
	period: 'Période',
	place: 'Lieu',
	low: 'Bas',
	high: 'Haut',
	noPlace: 'aucun lieu connu',
	notGiven: 'aucun lieu donné',
	reading: (energy, carbon) => `${energy} en tout, et ${carbon} d’après les réseaux des lieux.`,
	readingEnergy: (energy) =>
		`${energy} en tout. Le carbone manque\u00a0: aucune ligne n’a de lieu dont le réseau soit connu. Choisissez ci-dessus où cela a tourné, ou associez la colonne qui le dit.`,
	readingOwn: (carbon) => `${carbon} en tout, selon le fichier.`,
	carbonIntensity: 'Intensité carbone',
	readingIntensity: (mean, values) => `${mean} en moyenne, pour ${values} valeurs.`,
	readingZones: (range, values, zones) =>
		`${range}, pour ${values} valeurs de ${zones} zones, dont la moyenne n’est pas faite.`,
	part: (known) =>
		`Seuls ${known} de l’énergie ont un lieu dont le réseau est connu\u00a0: le carbone est de cette seule part.`,
	fileSays: (carbon) => `Le fichier lui-même indique ${carbon} pour les mêmes lignes.`,
	fileSaysOf: (n, all, own, grids) =>
		`Pour les ${n} lignes sur ${all} qui ont les deux, le fichier lui-même indique ${own}, et les réseaux ${grids}.`,
	otherYear: (grid, years) =>
		`Le réseau de ${grid} tient lieu de celui de ${years}\u00a0: c’est l’année connue la plus proche.`,
	chosenYear: (year) => `Le réseau est celui de ${year} pour toutes les lignes, selon votre choix.`,
	partial: 'creux\u00a0: seule une partie de la période est dans le fichier',
	left: {
		out: (n, all, why) => `N’y sont pas\u00a0: ${n} lignes sur ${all} (${why}).`,
		rejected: (n) => `Rejetées à l’import, donc absentes aussi\u00a0: ${n}.`,
		time: (n) => `${n} sans heure`,
		failed: (n) => `${n} en échec`,
		empty: (n) => `${n} sans valeur`,
		emptied: (n, emptied) => `${n} sans valeur, dont ${emptied} à la cellule qui n’est pas un nombre`,
		outside: (n) => `${n} à valeur impossible, par exemple inférieure à 0`,
		earlier: (n) => `${n} qu’une ligne suivante de la même exécution remplace`
	},
	caveats: {
		grid: (years) =>
			`Le carbone est l’énergie multipliée par la moyenne annuelle du réseau de son lieu (${years}), fondée sur la localisation\u00a0: les contrats d’énergie renouvelable n’y changent rien.`,
		limits:
			'Ses limites sont le plus petit et le plus grand chiffre connus de chaque réseau\u00a0: ceux d’Electricity Maps et d’Ember quand les deux ont le pays entier, ceux des zones possibles d’une région de cloud et, pour un pays, ceux des réseaux de ses régions de cloud.',
		oneGrid:
			'Un seul chiffre est connu de chacun de ces réseaux\u00a0: le carbone n’a donc pas de limites propres.',
		instead: (names) =>
			`Ces régions nous sont inconnues, et le réseau de leur pays en tient lieu\u00a0: ${names}.`,
		noGrid: (periods) =>
			`Aucun lieu dont le réseau soit connu, le carbone est donc inconnu, pour ${periods}.`,
		partGrid: (periods) =>
			`Le carbone est celui d’une partie seulement de l’énergie, donc trop bas pour le tout, pour ${periods}.`,
		anyModel: (names) =>
			`Aucune exécution mesurée n’est de ces modèles, l’étendue de tous en tient donc lieu\u00a0: ${names}.`,
		measured:
			'L’énergie est celle du fichier\u00a0: celle de la machine, sans le refroidissement ni les pertes du centre de données. Le fichier n’en donne pas les limites, aucune n’est donc tracée\u00a0: celles du carbone viennent du réseau seul.',
		measuredBase: 'L’énergie de la machine est celle du fichier, qui n’en donne pas les limites.',
		building:
			'Elle est multipliée par le PUE publié pour la région\u00a0; s’il n’en existe qu’une moyenne sur plusieurs régions, les limites sont le plus petit et le plus grand que publie le fournisseur. Les lieux sans PUE gardent l’énergie de la machine. Laissez-le de côté si le fichier le compte déjà.',
		power:
			'L’énergie est la puissance entre deux relevés multipliée par le temps qui les sépare\u00a0: ses limites prennent partout le relevé le plus bas ou le plus haut. Les trous de plus de cinq pas usuels sont laissés de côté.',
		tokens:
			'L’énergie est le nombre de jetons reçus multiplié par les joules par jeton des exécutions mesurées de ML.ENERGY version 3\u00a0: celles du même modèle s’il a été mesuré, sinon de tous. La valeur centrale est la médiane de ces exécutions (pour tous\u00a0: celle des médianes des modèles), les limites leur minimum et leur maximum. Les jetons envoyés ne sont pas comptés. Elle ne dit rien de ce que consomment les machines d’un fournisseur.',
		atOnce: (n) =>
			`Relevés du même appareil à la même heure qu’un autre\u00a0: ${n}. Leur moyenne est faite\u00a0; s’ils sont de plusieurs appareils, dites-le ci-dessus.`,
		added: (n) =>
			`Un appareil a ${n} relevés à la fois\u00a0: ils sont pris pour ${n} appareils et additionnés. Si c’est un seul, dites-le ci-dessus.`,
		runs: (rows, runs) =>
			`${rows} lignes partagent leur exécution avec d’autres (${runs} exécutions), et toutes sont additionnées. Si ce sont des totaux courants, dites-le ci-dessus.`,
		partial: (periods, from, to) => `Incomplet\u00a0: ${periods}. Les lignes vont de ${from} à ${to}.`,
		provinces: (names) => `Le réseau du pays tient lieu de celui de ces provinces ou États\u00a0: ${names}.`,
		own: 'Ce sont les émissions que le fichier indique, sur sa propre base\u00a0; elles ne sont pas les nôtres.',
		intensity:
			'La courbe est la moyenne simple de chaque période, non pondérée par l’usage\u00a0; les limites sont ses valeurs extrêmes. Deux sources ne vont pas dans une même série.'
	}
};

export const FIGURE_TEXTS: Readonly<Record<Language, FigureTexts>> = { en, fr };
