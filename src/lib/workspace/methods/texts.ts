import type { Language } from '../../i18n/language';

const en = {
	label: 'Methods text, as Markdown',
	copy: 'Copy',
	copied: 'Copied.',
	notCopied: 'The browser does not copy: the text is selected.',
	save: 'Save as a file',
	failed: 'The text could not be made: the list of our tables did not arrive. Check the connection.',
	title: 'Methods',
	lead: (day: string, page: string, engine: string) =>
		`Computed on ${day} in the workspace of Empreinte (${page}), inside the browser, with DuckDB ${engine} (DuckDB-WASM). No file was sent anywhere.`,
	files: 'Files',
	bytes: (n: string) => `${n} bytes`,
	pieces: (hash: string) => `SHA-256 ${hash} of the SHA-256 of each piece of 8 MiB, one after the other`,
	noHash: 'no hash: this browser has none',
	read: (encoding: string, delimiter: string) => `Read as ${encoding}, delimiter ${delimiter}`,
	header: (line: string) => `names in line ${line}`,
	noHeader: 'without a line of names',
	decimals: (marks: string) => `decimal mark: ${marks}`,
	formats: { workbook: 'Excel workbook', arrow: 'Arrow or Parquet' },
	account: (read: string, loaded: string, rejected: string) =>
		`${read} rows read = ${loaded} loaded + ${rejected} rejected.`,
	rejected: (n: string, column: string, why: string, line: string) =>
		`Rejected${column ? `, for ${column}` : ''}: ${n}. ${why} First in line ${line}.`,
	emptied: (n: string, column: string, why: string, line: string) =>
		`Cells of ${column} left empty: ${n}. ${why} First in line ${line}.`,
	moreFaults: (listed: string, all: string) => `These are the first ${listed} of ${all} faults.`,
	demands: 'Rows were rejected unless',
	demand: (column: string, required: boolean, range: readonly string[]) =>
		[
			...(required ? [`${column} is not empty`] : []),
			...(range.length ? [`${column} is from ${range.join(' to ')}`] : [])
		].join(' and '),
	columns: 'Columns',
	tables: (version: string) => `Tables of Empreinte, version ${version}`,
	sources: 'Sources',
	licence: 'Licence',
	kind: 'Kind of table',
	mapping: 'Columns',
	place: (said: string, place: string) => `“${said}” was taken for ${place}.`,
	everywhere: (place: string) => `All rows were taken to have run in ${place}.`,
	year: (year: string) => `The grid is that of ${year} for all rows.`,
	ownYear: 'The grid is that of the year of each row, or the nearest year there is.',
	part: (rows: string) => `Only a part of the rows is in the figures: ${rows}.`,
	colon: ':',
	semicolon: ';'
};

const fr: typeof en = {
	label: 'Texte de méthodes, en Markdown',
	copy: 'Copier',
	copied: 'Copié.',
	notCopied: 'Le navigateur ne copie pas\u00a0: le texte est sélectionné.',
	save: 'Enregistrer en fichier',
	failed:
		'Le texte n’a pu être établi\u00a0: la liste de nos tables n’est pas arrivée. Vérifiez la connexion.',
	title: 'Méthodes',
	lead: (day, page, engine) =>
		`Calculé le ${day} dans l’atelier d’Empreinte (${page}), dans le navigateur, avec DuckDB ${engine} (DuckDB-WASM). Aucun fichier n’a été envoyé.`,
	files: 'Fichiers',
	bytes: (n) => `${n}\u00a0octets`,
	pieces: (hash) => `SHA-256 ${hash} des SHA-256 de chaque morceau de 8\u00a0Mio, l’un après l’autre`,
	noHash: 'sans empreinte\u00a0: ce navigateur n’en calcule pas',
	read: (encoding, delimiter) => `Lu en ${encoding}, séparateur ${delimiter}`,
	header: (line) => `noms en ligne ${line}`,
	noHeader: 'sans ligne de noms',
	decimals: (marks) => `signe décimal\u00a0: ${marks}`,
	formats: { workbook: 'Classeur Excel', arrow: 'Arrow ou Parquet' },
	account: (read, loaded, rejected) => `${read} lignes lues = ${loaded} chargées + ${rejected} rejetées.`,
	rejected: (n, column, why, line) =>
		`Rejetées${column ? `, à cause de ${column}` : ''}\u00a0: ${n}. ${why} D’abord en ligne ${line}.`,
	emptied: (n, column, why, line) =>
		`Cellules de ${column} laissées vides\u00a0: ${n}. ${why} D’abord en ligne ${line}.`,
	moreFaults: (listed, all) => `Ce sont les ${listed} premiers défauts sur ${all}.`,
	demands: 'Des lignes ont été rejetées à moins que',
	demand: (column, required, range) =>
		[
			...(required ? [`${column} ne soit pas vide`] : []),
			...(range.length ? [`${column} aille de ${range.join(' à ')}`] : [])
		].join(' et que '),
	columns: 'Colonnes',
	tables: (version) => `Tables d’Empreinte, version ${version}`,
	sources: 'Sources',
	licence: 'Licence',
	kind: 'Type de table',
	mapping: 'Colonnes',
	place: (said, place) => `«\u00a0${said}\u00a0» a été pris pour ${place}.`,
	everywhere: (place) => `Toutes les lignes sont supposées avoir tourné à cet endroit\u00a0: ${place}.`,
	year: (year) => `Le réseau est celui de ${year} pour toutes les lignes.`,
	ownYear: 'Le réseau est celui de l’année de chaque ligne, ou de l’année la plus proche qu’il y ait.',
	part: (rows) => `Seule une partie des lignes est dans les figures\u00a0: ${rows}.`,
	colon: '\u00a0:',
	semicolon: '\u00a0;'
};

export const METHODS_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
