import type { Language } from '../../i18n/language';
import type { ColumnType, NotATable, Note, NoteCode, Question, Reason, Reject } from './report';

/** The sentences for an import report in one language. Numbers are given as text, already formatted. */
export interface ImportTexts {
	readonly types: Readonly<Record<ColumnType, string>>;
	readonly notATable: Readonly<Record<NotATable, string>>;
	readonly reasons: Readonly<Record<Reason, (detail: string) => string>>;
	readonly notes: Readonly<Record<NoteCode, (detail: string, count: string) => string>>;
	readonly questions: Readonly<Record<Question['code'], string>>;
	readonly answers: Readonly<Record<string, string>>;
}

const en: ImportTexts = {
	types: {
		text: 'text',
		integer: 'whole number',
		number: 'number',
		boolean: 'true or false',
		date: 'day',
		timestamp: 'day and time'
	},
	notATable: {
		empty: 'This file is empty.',
		html: 'This is a web page, not a table. It may be a page of login or error saved in place of the data: download the file again.',
		xml: 'This is XML, not a table. Export it as CSV.',
		json: 'This is JSON, not a table. Convert it to CSV first.',
		zip: 'This is a zip archive. Unpack it and add the files inside.',
		archive: 'This is a packed file of a kind that a browser cannot open. Unpack it and add what is inside.',
		workbook:
			'This workbook cannot be read: it is damaged, protected by a password or larger than 200 MB. Save the sheet as CSV.',
		parquet:
			'This is a Parquet file that cannot be read: it is damaged, or has a kind of column that is unknown here.',
		pdf: 'This is a PDF. Copy its table into a spreadsheet and save that as CSV.',
		document: 'This is a text document (RTF). Save its table as CSV.',
		image: 'This is a picture.',
		database: 'This is a database file. Export a table from it as CSV.',
		'lfs-pointer':
			'This is a pointer of Git LFS: three lines that stand for the file. Run “git lfs pull”, or download the file itself.',
		binary: 'This is not text: no encoding we know makes sense of its bytes.',
		'broken-gzip': 'This file is compressed, and its end is missing or damaged. Download it again.',
		'broken-arrow': 'This is an Arrow file whose content is missing or damaged. Nothing was loaded.',
		'no-lines': 'This file has no line ends: it is one line of text, not rows.',
		'too-large': 'This file is larger than can be held in memory here (1 GB for Arrow).'
	},
	reasons: {
		'too-few-cells': (n) => `The line has fewer cells than the table has columns (${n}).`,
		'too-many-cells': (n) => `The line has more cells than the table has columns (${n}).`,
		'open-quote': () => 'A quotation mark is not closed, or text follows the one that closes.',
		'too-long': () => 'The line is too long to be read.',
		'not-a-number': (cell) => `“${cell}” is not a number, as the other cells of the column are.`,
		'other-marks': (cell) => `“${cell}” has another decimal mark than the rest of the column.`,
		'not-a-date': (cell) => `“${cell}” is not a date.`,
		'other-order': (cell) => `“${cell}” has day and month in another order than the rest of the column.`,
		'other-zone': (cell) => `“${cell}” says its time zone while the column does not, or the other way round.`,
		'not-a-boolean': (cell) => `“${cell}” is neither true nor false.`,
		'too-large': (cell) => `“${cell}” is larger than any number we can hold.`,
		'other-unit': (cell) => `“${cell}” has another unit than the rest of the column.`,
		missing: () => 'A value that is required is empty.',
		'out-of-range': (cell) => `“${cell}” is outside the range that is possible.`,
		notice: () => 'A single cell where rows have several: a note, not a row.',
		comment: () => 'A comment.',
		'repeated-header': () => 'The header once more.',
		total: () => 'A total of the rows above: it would count them twice.',
		'other-table': () => 'Part of another table in the same file.'
	},
	notes: {
		'encoding-guessed': (label) => `The encoding is not said in the file; ${label} fits. Check the accents.`,
		'bytes-repaired': (_, n) => `${n} bytes are not UTF-8 and were read as Windows-1252.`,
		preamble: (first, n) => `${n} lines above the header are not rows: “${first}”.`,
		comments: (_, n) => `${n} lines are comments and were passed over.`,
		'blank-lines': (_, n) => `${n} lines are blank and were passed over.`,
		'units-row': (units) => `A line of units follows the header: ${units}.`,
		'no-header': () => 'No line looks like a header: the columns are numbered.',
		'header-uncertain': () => 'The first line was taken for the header by its look alone.',
		'header-short': () => 'The header has fewer names than the rows have cells.',
		'header-long': (_, n) => `The header has ${n} names more than the rows have cells.`,
		'name-duplicate': (name) => `The name “${name}” stood there already.`,
		'name-empty': () => 'The column has no name.',
		'name-cleaned': () => 'Line ends or unseen characters were taken out of the name.',
		'one-column': () => 'No delimiter was found: each line is one cell.',
		'no-rows': () => 'There is no row below the header.',
		'empty-cells-extra': (_, n) => `${n} rows end in empty cells beyond the last column.`,
		'short-rows-filled': (_, n) => `${n} rows with too few cells were filled with empty ones, as you asked.`,
		'spaces-trimmed': () => 'Every delimiter is followed by a space: spaces around cells were taken away.',
		'other-table': () => 'Another table seems to begin here; its lines were not loaded.',
		mostly: (examples, n) => `Kept as text, for ${n} cells are of another kind: ${examples}.`,
		'empty-tokens': (token, n) => `“${token}” was read as empty, ${n} times.`,
		'all-empty': () => 'All cells are empty.',
		unit: (unit, n) => `The unit ${unit} was taken from ${n} cells.`,
		'leading-zeros': (cell) => `Numbers such as ${cell} begin with 0: a code is best kept as text.`,
		'long-integers': (cell) => `Whole numbers such as ${cell} are kept exactly.`,
		'digits-lost': (cell, n) =>
			`${n} cells such as ${cell} have more digits than a number holds; the last ones are rounded.`,
		grouped: (mark) => `“${mark === ' ' ? 'a space' : mark}” was read as the mark between thousands.`,
		'marks-from-other-columns': (mark) =>
			`Nothing in the column says which mark is decimal; “${mark}” is in other columns.`,
		'order-from-other-columns': (order) =>
			`Nothing in the column says whether day or month comes first; other columns have ${order === 'mdy' ? 'the month' : 'the day'} first.`,
		utc: () => 'Times with a zone were turned into UTC.',
		'fraction-cut': (_, n) => `${n} times have digits beyond microseconds, which were cut.`,
		'two-digit-years': (cell) => `Years have two digits, as in ${cell}: 69 to 99 were read as 1969 to 1999.`,
		epoch: (unit) =>
			`These look like times counted since 1970 (in ${unit}); they were kept as numbers. Choose “day and time” to read them so.`,
		'late-decimals': () => 'The first decimals come late in the file; all of them were kept.',
		cumulative: (by) =>
			`The values nearly always go one way${by ? ` within each “${by}”` : ''}: if this is a counter, its differences are to be summed, not its values.`,
		'total-kept': () => 'A last row looks like a total and was kept, as you asked.',
		'totals-inside': (_, n) =>
			`${n} rows among the first ones are named a total and were kept: leave them out of sums.`,
		'many-rejected': (_, n) => `${n} lines were rejected, more than one in ten: a guess above may be wrong.`,
		'lines-in-cells': (_, n) => `${n} rows have cells of several lines.`,
		'mixed-line-ends': () => 'Lines end in several ways (CR, LF or both): each of them ends a line.',
		'rule-line': () => 'A line of dashes below the names was passed over.',
		'too-many-digits': (cell) => `Kept as text: ${cell} has more digits than any whole number we can hold.`,
		'no-zone': () => 'The times say no zone: they are kept as the clock of the file.',
		sentinel: (value, n) => `${value} stands in ${n} cells and may mean “no value”: leave it out of sums.`,
		'serial-days': (value) =>
			`Numbers such as ${value} may be days as spreadsheets count them; they were kept as numbers. Choose “day and time” to read them so.`,
		'compact-days': (value) =>
			`Numbers such as ${value} may be days written without marks; they were kept as numbers. Choose “day” to read them so.`,
		'counted-days': () => 'Numbers were read as days or times, as you asked.',
		joined: () => 'Numbers parted by their decimal comma were joined, as you asked.',
		formulas: (_, n) => `${n} cells are formulas: the value they had when the workbook was saved was read.`,
		'formulas-empty': (_, n) =>
			`${n} cells are formulas that were never computed: they are empty here. Open the workbook, save it and add it again.`,
		merged: (_, n) => `${n} cells are part of a merged one above them and have its value.`,
		percent: (_, n) =>
			`${n} cells are shown as percent in the workbook and stored as shares: 45% is 0.45 here.`
	},
	questions: {
		'decimal-mark': 'Is the mark in these numbers a decimal mark, or does it set off thousands?',
		'date-order': 'Does the day or the month come first?',
		'mixed-marks': 'Some numbers have a decimal point, others a decimal comma. Which one is right?',
		'mixed-orders': 'Some dates have the day first, others the month. Which order is right?',
		sheet: 'This workbook has several sheets. Which one is the table?',
		'mixed-zones': 'Some times say their zone, others do not. What do those without one mean?',
		'split-decimals': 'Do these commas part numbers from their decimals, or one cell from the next?',
		'mixed-units':
			'The cells have several units. They are kept as text: convert them to one unit in the file.',
		'header-short':
			'The header has fewer names than the rows have cells. Which column has no name, or does a decimal comma split a number?'
	},
	answers: {
		point: 'The point is decimal',
		comma: 'The comma is decimal',
		dmy: 'The day first',
		mdy: 'The month first',
		utc: 'They are UTC too',
		join: 'Join the numbers with their decimals',
		apart: 'They part cells',
		text: 'Keep as text',
		'first-unnamed': 'The first column has no name',
		'no-names': 'Number the columns'
	}
};

const fr: ImportTexts = {
	types: {
		text: 'texte',
		integer: 'nombre entier',
		number: 'nombre',
		boolean: 'vrai ou faux',
		date: 'jour',
		timestamp: 'jour et heure'
	},
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
	notes: {
		'encoding-guessed': (label) =>
			`Le fichier ne dit pas son codage\u00a0; ${label} convient. Vérifiez les accents.`,
		'bytes-repaired': (_, n) => `${n} octets ne sont pas de l’UTF-8 et ont été lus en Windows-1252.`,
		preamble: (first, n) =>
			`${n} lignes au-dessus de l’en-tête ne sont pas des données\u00a0: «\u00a0${first}\u00a0».`,
		comments: (_, n) => `${n} lignes sont des commentaires et ont été passées.`,
		'blank-lines': (_, n) => `${n} lignes sont vides et ont été passées.`,
		'units-row': (units) => `Une ligne d’unités suit l’en-tête\u00a0: ${units}.`,
		'no-header': () => 'Aucune ligne ne ressemble à un en-tête\u00a0: les colonnes sont numérotées.',
		'header-uncertain': () => 'La première ligne a été prise pour l’en-tête sur son seul aspect.',
		'header-short': () => 'L’en-tête a moins de noms que les lignes n’ont de cellules.',
		'header-long': (_, n) => `L’en-tête a ${n} noms de plus que les lignes n’ont de cellules.`,
		'name-duplicate': (name) => `Le nom «\u00a0${name}\u00a0» était déjà pris.`,
		'name-empty': () => 'La colonne n’a pas de nom.',
		'name-cleaned': () => 'Des fins de ligne ou des caractères invisibles ont été ôtés du nom.',
		'one-column': () => 'Aucun délimiteur n’a été trouvé\u00a0: chaque ligne est une cellule.',
		'no-rows': () => 'Il n’y a pas de ligne sous l’en-tête.',
		'empty-cells-extra': (_, n) =>
			`${n} lignes finissent par des cellules vides au-delà de la dernière colonne.`,
		'short-rows-filled': (_, n) =>
			`${n} lignes trop courtes ont été complétées par des cellules vides, comme demandé.`,
		'spaces-trimmed': () =>
			'Chaque délimiteur est suivi d’une espace\u00a0: les espaces autour des cellules ont été ôtées.',
		'other-table': () => 'Un autre tableau semble commencer ici\u00a0; ses lignes n’ont pas été chargées.',
		mostly: (examples, n) => `Gardée en texte, car ${n} cellules sont d’une autre sorte\u00a0: ${examples}.`,
		'empty-tokens': (token, n) => `«\u00a0${token}\u00a0» a été lu comme vide, ${n} fois.`,
		'all-empty': () => 'Toutes les cellules sont vides.',
		unit: (unit, n) => `L’unité ${unit} a été tirée de ${n} cellules.`,
		'leading-zeros': (cell) =>
			`Des nombres comme ${cell} commencent par 0\u00a0: mieux vaut garder un code en texte.`,
		'long-integers': (cell) => `Des entiers comme ${cell} sont gardés exactement.`,
		'digits-lost': (cell, n) =>
			`${n} cellules comme ${cell} ont plus de chiffres qu’un nombre n’en tient\u00a0; les derniers sont arrondis.`,
		grouped: (mark) =>
			`«\u00a0${mark === ' ' ? 'espace' : mark}\u00a0» a été lu comme séparateur de milliers.`,
		'marks-from-other-columns': (mark) =>
			`Rien dans la colonne ne dit quel séparateur est décimal\u00a0; «\u00a0${mark}\u00a0» l’est dans d’autres colonnes.`,
		'order-from-other-columns': (order) =>
			`Rien dans la colonne ne dit si le jour ou le mois vient d’abord\u00a0; d’autres colonnes ont ${order === 'mdy' ? 'le mois' : 'le jour'} d’abord.`,
		utc: () => 'Les heures munies d’un fuseau ont été converties en UTC.',
		'fraction-cut': (_, n) => `${n} heures ont des chiffres au-delà de la microseconde, qui ont été coupés.`,
		'two-digit-years': (cell) =>
			`Les années ont deux chiffres, comme dans ${cell}\u00a0: 69 à 99 ont été lues 1969 à 1999.`,
		epoch: (unit) =>
			`Ces nombres semblent compter le temps depuis 1970 (en ${unit})\u00a0; ils ont été gardés tels quels. Choisissez «\u00a0jour et heure\u00a0» pour les lire ainsi.`,
		'late-decimals': () =>
			'Les premières décimales viennent tard dans le fichier\u00a0; toutes ont été gardées.',
		cumulative: (by) =>
			`Les valeurs vont presque toujours dans un même sens${by ? ` pour chaque «\u00a0${by}\u00a0»` : ''}\u00a0: si c’est un compteur, ce sont ses écarts qu’il faut additionner, non ses valeurs.`,
		'total-kept': () => 'Une dernière ligne ressemble à un total et a été gardée, comme demandé.',
		'totals-inside': (_, n) =>
			`${n} lignes parmi les premières s’intitulent total et ont été gardées\u00a0: laissez-les hors des sommes.`,
		'many-rejected': (_, n) =>
			`${n} lignes ont été rejetées, plus d’une sur dix\u00a0: un choix ci-dessus est peut-être faux.`,
		'lines-in-cells': (_, n) => `${n} lignes ont des cellules de plusieurs lignes.`,
		'mixed-line-ends': () =>
			'Les lignes finissent de plusieurs façons (CR, LF ou les deux)\u00a0: chacune finit une ligne.',
		'rule-line': () => 'Une ligne de tirets sous les noms a été passée.',
		'too-many-digits': (cell) =>
			`Gardée en texte\u00a0: ${cell} a plus de chiffres que tout entier représentable.`,
		'no-zone': () => 'Les heures ne disent pas leur fuseau\u00a0: elles restent à l’heure du fichier.',
		sentinel: (value, n) =>
			`${value} figure dans ${n} cellules et veut peut-être dire «\u00a0pas de valeur\u00a0»\u00a0: laissez-le hors des sommes.`,
		'serial-days': (value) =>
			`Des nombres comme ${value} sont peut-être des jours comptés à la façon des tableurs\u00a0; ils ont été gardés tels quels. Choisissez «\u00a0jour et heure\u00a0» pour les lire ainsi.`,
		'compact-days': (value) =>
			`Des nombres comme ${value} sont peut-être des jours écrits sans séparateur\u00a0; ils ont été gardés tels quels. Choisissez «\u00a0jour\u00a0» pour les lire ainsi.`,
		'counted-days': () => 'Des nombres ont été lus comme des jours ou des heures, comme demandé.',
		joined: () => 'Les nombres coupés par leur virgule décimale ont été réunis, comme demandé.',
		formulas: (_, n) =>
			`${n} cellules sont des formules\u00a0: la valeur qu’elles avaient à l’enregistrement du classeur a été lue.`,
		'formulas-empty': (_, n) =>
			`${n} cellules sont des formules jamais calculées\u00a0: elles sont vides ici. Ouvrez le classeur, enregistrez-le et ajoutez-le de nouveau.`,
		merged: (_, n) =>
			`${n} cellules font partie d’une cellule fusionnée au-dessus d’elles et en ont la valeur.`,
		percent: (_, n) =>
			`${n} cellules sont affichées en pour cent dans le classeur et gardées en fraction\u00a0: 45\u00a0% y est 0,45.`
	},
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

export const importTexts: Readonly<Record<Language, ImportTexts>> = { en, fr };

/** Why a line is not in the table, in plain words. */
export const reasonText = ({ reason, detail }: Reject, language: Language): string =>
	importTexts[language].reasons[reason](detail);

/** A note in plain words. @param count formatted */
export const noteText = ({ code, detail }: Note, count: string, language: Language): string =>
	importTexts[language].notes[code](detail, count);
