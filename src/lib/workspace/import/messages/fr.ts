import type { ImportTexts } from './import-texts';
import { NOTES_FR } from './notes-fr';

/** The sentences for an import report in French. */
export const FR: ImportTexts = {
	notATable: {
		empty: 'Ce fichier est vide.',
		html: 'C’est une page web, pas un tableau. Une page de connexion ou d’erreur a pu être enregistrée à la place des données\u00a0: téléchargez de nouveau le fichier.',
		xml: 'C’est du XML, pas un tableau. Exportez-le en CSV.',
		json: 'C’est du JSON, pas un tableau. Convertissez-le d’abord en CSV.',
		zip: 'C’est une archive zip. Décompressez-la et ajoutez les fichiers qu’elle contient.',
		archive:
			'C’est un fichier compressé d’une sorte qu’un navigateur ne sait pas ouvrir. Décompressez-le et ajoutez son contenu.',
		workbook:
			'Ce classeur est illisible\u00a0: il est abîmé, protégé par un mot de passe ou dépasse 200\u00a0Mo. Enregistrez la feuille en CSV.',
		parquet:
			'C’est un fichier Parquet illisible\u00a0: il est abîmé, ou a une sorte de colonne inconnue ici.',
		pdf: 'C’est un PDF. Copiez son tableau dans un tableur et enregistrez-le en CSV.',
		document: 'C’est un document de texte (RTF). Enregistrez son tableau en CSV.',
		image: 'C’est une image.',
		database: 'C’est un fichier de base de données. Exportez-en une table en CSV.',
		'lfs-pointer':
			'C’est un pointeur Git LFS\u00a0: trois lignes qui tiennent lieu du fichier. Lancez «\u00a0git lfs pull\u00a0» ou téléchargez le fichier lui-même.',
		binary: 'Ce n’est pas du texte\u00a0: aucun codage connu ne donne un sens à ses octets.',
		'broken-gzip': 'Ce fichier est compressé, et sa fin manque ou est abîmée. Téléchargez-le de nouveau.',
		'broken-arrow': 'C’est un fichier Arrow dont le contenu manque ou est abîmé. Rien n’a été chargé.',
		'no-lines':
			'Ce fichier n’a pas de fins de ligne\u00a0: c’est une seule ligne de texte, non des lignes de tableau.',
		'too-large': 'Ce fichier est plus grand que ce que la mémoire peut tenir ici (1\u00a0Go pour Arrow).'
	},
	reasons: {
		'too-few-cells': (n) => `La ligne a moins de cellules que le tableau n’a de colonnes (${n}).`,
		'too-many-cells': (n) => `La ligne a plus de cellules que le tableau n’a de colonnes (${n}).`,
		'open-quote': () => 'Un guillemet n’est pas fermé, ou du texte suit celui qui ferme.',
		'too-long': () => 'La ligne est trop longue pour être lue.',
		'not-a-number': (cell) =>
			`«\u00a0${cell}\u00a0» n’est pas un nombre, contrairement aux autres cellules de la colonne.`,
		'other-marks': (cell) =>
			`«\u00a0${cell}\u00a0» n’a pas le même séparateur décimal que le reste de la colonne.`,
		'not-a-date': (cell) => `«\u00a0${cell}\u00a0» n’est pas une date.`,
		'other-order': (cell) =>
			`«\u00a0${cell}\u00a0» n’a pas le jour et le mois dans le même ordre que le reste de la colonne.`,
		'other-zone': (cell) =>
			`«\u00a0${cell}\u00a0» donne son fuseau horaire alors que la colonne n’en donne pas, ou l’inverse.`,
		'not-a-boolean': (cell) => `«\u00a0${cell}\u00a0» n’est ni vrai ni faux.`,
		'too-large': (cell) => `«\u00a0${cell}\u00a0» dépasse tout nombre représentable.`,
		'other-unit': (cell) => `«\u00a0${cell}\u00a0» n’a pas la même unité que le reste de la colonne.`,
		missing: () => 'Une valeur obligatoire est vide.',
		'out-of-range': (cell) => `«\u00a0${cell}\u00a0» est hors des valeurs possibles.`,
		notice: () =>
			'Une seule cellule là où les lignes en ont plusieurs\u00a0: une note, pas une ligne du tableau.',
		comment: () => 'Un commentaire.',
		'repeated-header': () => 'L’en-tête, une fois de plus.',
		total: () => 'Un total des lignes précédentes\u00a0: il les compterait deux fois.',
		'other-table': () => 'Une partie d’un autre tableau du même fichier.'
	},
	notes: NOTES_FR,
	questions: {
		'decimal-mark': 'Le signe dans ces nombres est-il décimal, ou sépare-t-il les milliers\u00a0?',
		'date-order': 'Est-ce le jour ou le mois qui vient d’abord\u00a0?',
		'mixed-marks': 'Des nombres ont un point décimal, d’autres une virgule. Lequel est juste\u00a0?',
		'mixed-orders': 'Des dates ont le jour d’abord, d’autres le mois. Quel ordre est juste\u00a0?',
		sheet: 'Ce classeur a plusieurs feuilles. Laquelle est le tableau\u00a0?',
		'mixed-zones':
			'Des heures disent leur fuseau, d’autres non. Que veulent dire celles qui n’en ont pas\u00a0?',
		'split-decimals':
			'Ces virgules séparent-elles un nombre de ses décimales, ou une cellule de la suivante\u00a0?',
		'mixed-units':
			'Les cellules ont plusieurs unités. Elles restent du texte\u00a0: convertissez-les en une seule unité dans le fichier.',
		'header-short':
			'L’en-tête a moins de noms que les lignes n’ont de cellules. Quelle colonne n’a pas de nom, ou une virgule décimale coupe-t-elle un nombre\u00a0?'
	},
	clockOf: (column) => `Horloge de ${column}`,
	clocks: { file: 'Horloge du fichier', own: (zone) => `${zone} (cet ordinateur)` },
	answers: {
		point: 'Le point est décimal',
		comma: 'La virgule est décimale',
		dmy: 'Le jour d’abord',
		mdy: 'Le mois d’abord',
		utc: 'Elles sont aussi en UTC',
		join: 'Réunir les nombres et leurs décimales',
		apart: 'Elles séparent des cellules',
		text: 'Garder en texte',
		'first-unnamed': 'La première colonne n’a pas de nom',
		'no-names': 'Numéroter les colonnes'
	}
};
