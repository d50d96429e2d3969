import type { DeskTexts } from './en';

export const fr: DeskTexts = {
	title: 'Atelier',
	lead: 'Apportez vos propres tableaux et voyez, ligne par ligne, ce qui en a été compris. Interrogez-les en SQL à côté de nos tables et mettez la réponse en graphique.',
	private:
		'Vos fichiers ne quittent jamais ce navigateur\u00a0: ils sont lus, gardés et calculés sur cet appareil seulement.',
	add: 'Ajouter des données',
	addHint:
		'CSV, TSV ou tout texte en colonnes, même compressé en .gz\u00a0; classeurs Excel\u00a0; Arrow\u00a0; Parquet. Plusieurs fichiers à la fois. Ou déposez des fichiers n’importe où sur cette page, ou collez des cellules.',
	drop: 'Déposez les fichiers pour les ajouter',
	paste: 'Coller un tableau',
	pasteLabel: 'Cellules copiées d’un tableur ou d’un texte, les noms des colonnes d’abord',
	pasteAdd: 'Ajouter ce qui est collé',
	pasted: 'colle.csv',
	sample: 'Essayer avec un exemple',
	sampleHint: 'Un fichier comme ceux de CodeCarbon, avec des exécutions inventées et quelques défauts.',
	script:
		'L’atelier demande JavaScript\u00a0: il lit vos fichiers dans le navigateur, pour n’en envoyer aucun nulle part.',
	failed: 'L’atelier n’a pas pu être chargé. Vérifiez la connexion et réessayez.',
	reading: 'En cours de lecture',
	waiting: 'attend son tour\u00a0; la base de données démarre avec le premier fichier',
	progress: (bytes, size, rows) => `${bytes} sur ${size}, ${rows}`,
	pass: (n) => `lecture ${n}\u00a0: des lignes plus loin ont changé ce que les premières laissaient croire`,
	cancel: 'Arrêter',
	cancelName: (file) => `Arrêter la lecture de ${file}`,
	refused: 'Non ajoutés',
	dismiss: 'Fermer',
	dismissName: (file) => `Fermer la note sur ${file}`,
	why: {
		'no-memory':
			'La mémoire de ce navigateur ne suffit pas pour ce fichier. Les tables déjà ajoutées sont gardées\u00a0: elles seront relues à l’usage. Divisez le fichier ou ôtez des colonnes.',
		encoding: 'Ce codage est inconnu.',
		unreadable:
			'Le navigateur n’a pas pu lire ce fichier. Il a peut-être été déplacé ou modifié\u00a0: ajoutez-le de nouveau.',
		'reader-gone':
			'Ce qui lisait ce fichier s’est arrêté avant la fin, peut-être faute de mémoire. Rien de ce fichier n’est là\u00a0; les tables ajoutées avant sont intactes. Ajoutez-le de nouveau ou divisez-le.',
		twice: 'Le même fichier est déjà là\u00a0: il n’a pas été ajouté de nouveau. C’est\u00a0:',
		'cut-short':
			'Sa lecture était en cours quand la page a été fermée\u00a0: il n’est pas là. Tout ce qui était gardé avant est intact. Ajoutez le fichier de nouveau.',
		'no-engine':
			'DuckDB n’a pas pu être chargé\u00a0: rien ne peut être ajouté. Vérifiez la connexion et réessayez.'
	},
	tables: 'Vos tables',
	jump: 'Parties de l’espace de travail',
	jumpCharts: 'Graphiques et vues liées',
	report: 'Rapport d’import',
	name: 'Nom de la table',
	rename: 'Renommer',
	remove: 'Retirer cette table',
	removed: (name) => `La table ${name} a été retirée.`,
	bringBack: 'La remettre',
	undo: 'Annuler le dernier changement',
	file: 'Fichier',
	account: {
		read: ['ligne lue', 'lignes lues'],
		loaded: ['ligne chargée', 'lignes chargées'],
		rejected: ['ligne rejetée', 'lignes rejetées']
	},
	questions: 'Ce que le fichier ne dit pas',
	questionsHint: 'Tant que vous n’avez pas répondu, la colonne reste du texte, pour que rien ne soit mal lu.',
	inColumn: (name) => `Colonne «\u00a0${name}\u00a0»\u00a0:`,
	examples: 'Dans le fichier\u00a0:',
	guesses: 'Comment le fichier a été lu',
	guessesHint: 'Corrigez ce qui est faux\u00a0: le fichier est relu aussitôt.',
	sheet: 'Feuille',
	encoding: 'Codage',
	delimiter: 'Délimiteur',
	delimiters: {
		',': 'virgule',
		';': 'point-virgule',
		'\t': 'tabulation',
		'|': 'barre |',
		' ': 'espace',
		':': 'deux-points',
		'': 'aucun\u00a0: une colonne'
	},
	decimal: 'Séparateur décimal',
	decimals: { '.': 'point', ',': 'virgule', several: 'selon la colonne', none: 'aucun nombre' },
	quote: 'Guillemet',
	quotes: { '"': 'double "', "'": "simple '", '': 'aucun' },
	header: 'Ligne des noms (0\u00a0: aucune)',
	units: 'Ligne des unités (0\u00a0: aucune)',
	badCells: 'Une cellule qui ne convient pas à sa colonne',
	badCellsChoices: { reject: 'fait rejeter sa ligne', empty: 'est laissée vide' },
	shortRows: 'Une ligne trop courte',
	shortRowsChoices: { reject: 'est rejetée', fill: 'est complétée' },
	totals: 'Une dernière ligne nommée total',
	totalsChoices: { reject: 'est rejetée', keep: 'est gardée' },
	columns: (n) => `Colonnes (${n})`,
	column: 'Colonne',
	type: 'Type',
	range: 'Étendue',
	nulls: 'Vides',
	remarks: 'Remarques',
	nameOf: (column) => `Nom de la colonne ${column}`,
	typeOf: (column) => `Type de ${column}`,
	decimalOf: (column) => `Séparateur décimal de ${column}`,
	orderOf: (column) => `Ordre des dates de ${column}`,
	orders: { ymd: 'année d’abord', dmy: 'jour d’abord', mdy: 'mois d’abord' },
	writtenAs: (name) => `dans le fichier\u00a0: ${name}`,
	noName: 'sans nom',
	to: 'à',
	notes: 'Ce qui a été remarqué',
	lines: (list) => `Ligne ${list}.`,
	warning: 'À vérifier\u00a0:',
	rejects: (n) => `Lignes rejetées (${n})`,
	noRejects: 'Aucune ligne n’a été rejetée.',
	rejectsHint: (shown, all) => `${shown} défauts sur ${all} sont listés ici\u00a0; le fichier les a tous.`,
	emptied: (n) => `Cellules laissées vides dans des lignes chargées (${n})`,
	download: 'Télécharger toutes les lignes rejetées en CSV',
	downloadBoth: 'Télécharger toutes les lignes rejetées et les cellules vidées en CSV',
	line: 'Ligne',
	reason: 'Raison',
	raw: 'Telle que dans le fichier',
	wholeLine: 'la ligne entière',
	cut: 'Seul le début est affiché.',
	preview: 'Aperçu',
	firstRows: 'Premières lignes',
	foundRows: 'Lignes trouvées',
	previewRows: (shown, all) => `${shown} sur ${all}, les premières.`,
	previous: 'Précédentes',
	next: 'Suivantes',
	page: (from, to, all) => `${from} à ${to} sur ${all}`,
	chart: 'Graphique',
	charts: {
		title: 'Vos graphiques',
		keep: 'Garder ce graphique',
		kept: 'Gardé.',
		draw: 'Tracer',
		drawName: (name) => `Tracer ${name}`,
		edit: 'Son SQL dans l’éditeur',
		editName: (name) => `Mettre le SQL de ${name} dans l’éditeur`,
		remove: 'Retirer',
		removeName: (name) => `Retirer ${name}`
	},
	keep: 'Gardé dans ce navigateur',
	keptHere:
		'Vos tables avec leurs fichiers, vos requêtes et vos graphiques sont gardés dans ce navigateur\u00a0: ils y sont après un rechargement et dans chaque onglet, sur cet appareil seul.',
	keptLimits:
		'Un navigateur peut les effacer quand le disque est plein ou que le site n’a pas été visité depuis quelques semaines. Dans une fenêtre privée, la place est moindre et tout disparaît à la fermeture. Ce qu’il vous faut longtemps, enregistrez-le en fichier.',
	room: {
		amount: (used: string, most: string) =>
			`Ce site occupe ${used}, DuckDB et nos tables compris, sur les ${most} que le navigateur lui accorde.`,
		lasting: 'Le navigateur a promis de n’en rien effacer de lui-même.',
		ask: 'Demander au navigateur de tout garder',
		askHint:
			'Il ne fait alors pas de place en effaçant ce site. Certains navigateurs vous demandent d’abord.',
		refused:
			'Le navigateur ne l’a pas promis. Il peut le faire après d’autres visites, ou une fois le site en favori.'
	},
	unkept: {
		full: (names: string) =>
			`Il n’y a plus de place dans ce navigateur. Tout ce qui était gardé est comme avant, mais ceci n’est là que jusqu’à la fermeture de la page${names ? `\u00a0: ${names}` : ''}. Enregistrez l’atelier en fichier, ou ôtez une table.`,
		closed: () =>
			'Ce navigateur ne garde rien, comme dans certaines fenêtres privées\u00a0: tout disparaît quand vous fermez la page. Enregistrez l’atelier en fichier.'
	},
	saveWorkspace: 'Enregistrer l’atelier dans un fichier',
	forget: 'Tout effacer',
	sure: 'Toutes les tables, requêtes et graphiques d’ici disparaîtront, dans chaque onglet. Vos propres fichiers restent où ils sont.',
	forGood: 'Effacer pour de bon',
	notNow: 'Les garder',
	ask: 'Interroger',
	askHint: (tables) =>
		`SQL de DuckDB sur vos tables et les nôtres. Ctrl+Entrée lance, Ctrl+Espace complète les noms, Échap puis Tab quitte l’éditeur. Ici\u00a0: ${tables}.`,
	proposed:
		'Cette requête vient du lien que vous avez suivi. Rien n’a encore été lancé\u00a0: lisez-la, modifiez-la, puis appuyez sur «\u00a0Lancer\u00a0».',
	askOnly: 'Interroger nos tables en SQL',
	sql: 'SQL',
	run: 'Lancer',
	stopRun: 'Arrêter',
	running: 'DuckDB travaille …',
	ended: {
		stopped: 'Arrêté avant qu’il y ait une réponse.',
		done: 'Fait. L’instruction ne donne pas de lignes. Ce qu’elle a créé reste là tant que vous ne quittez pas la page\u00a0; des lignes sélectionnées peuvent être gardées comme table.'
	},
	restarted: {
		nothing:
			'DuckDB s’est arrêté, sans doute faute de mémoire, et a été relancé. Vos tables sont toutes là\u00a0: elles sont relues de leurs fichiers.',
		made: 'DuckDB s’est arrêté, sans doute faute de mémoire, et a été relancé. Vos tables sont relues de leurs fichiers, telles qu’importées\u00a0: ce que des instructions comme CREATE ou UPDATE avaient fait est perdu. Relancez-les depuis les requêtes précédentes.'
	},
	history: 'Requêtes précédentes',
	reuse: (sql) => `Reprendre\u00a0: ${sql}`,
	saveSql: 'Enregistrer le SQL',
	ourTables: (n) => `Nos tables (${n})`,
	ours: (n) => `${n} de nos tables`,
	problem: 'Ceci n’a pas pu être exécuté.',
	place: (line, column) => `Ligne ${line}, colonne ${column}.`,
	hints: {
		outside:
			'Ici, le SQL ne lit que les tables de cette page\u00a0: ni fichier, ni adresse. Apportez un fichier par «\u00a0Ajouter des données\u00a0».',
		extension: 'Les extensions de DuckDB ne sont pas chargées ici\u00a0: rien n’est pris ailleurs.',
		'no-table': 'Vérifiez le nom\u00a0: un nom avec espaces ou capitales se met entre guillemets doubles.',
		'no-column':
			'Vérifiez le nom de la colonne\u00a0; un texte se met entre apostrophes, un nom entre guillemets doubles.',
		syntax: 'Regardez juste avant l’endroit marqué.',
		types:
			'Une cellule n’est peut-être pas ce que la requête croit\u00a0: try_cast donne NULL là où elle ne convient pas.',
		kept: 'Une table reste telle que son fichier l’a donnée, ou telle qu’elle est publiée\u00a0: les figures et les méthodes s’y fient. Changez une table à vous\u00a0: CREATE TABLE la_mienne AS SELECT …',
		memory:
			'La réponse ne tient pas dans la mémoire de ce navigateur\u00a0: demandez moins de lignes ou regroupez-les.'
	},
	problems: {
		sql: '',
		table: 'Une table n’a pas pu être chargée. Vérifiez la connexion et relancez.',
		engine: 'DuckDB n’a pas pu être chargé. Vérifiez la connexion et relancez.',
		lost: 'DuckDB s’est arrêté deux fois, sans doute faute de mémoire. Vos tables sont gardées et seront relues à la prochaine requête.'
	},
	result: 'Résultat',
	row: ['ligne', 'lignes'],
	columnCount: ['colonne', 'colonnes'],
	goTo: 'Aller à la ligne',
	busy: 'Relecture en cours …'
};
