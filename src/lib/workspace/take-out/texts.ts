import type { Language } from '../../i18n/language';

const en = {
	methods: 'Methods text',
	methodsHint: 'SQL, versions, hashes of the files and how they were read: to paste into a methods section.',
	resultRows: (rows: string, columns: string, ms: string) => `${rows}, ${columns}, in ${ms}\u00a0ms.`,
	noRows: 'No row answers this.',
	unshown: (n: string) =>
		`These are the rows of the last statement. Statements before it that gave rows too: ${n}; run them one at a time to see theirs.`,
	takeOut: 'Take out',
	making: 'The file is being made …',
	notMade: 'The file could not be made.',
	keepResult: 'Keep as a table',
	keptName: 'result',
	notHere:
		'The part of this page that writes it is not on this device yet, and there is no connection. Connect once and try again.',
	guarded: (n: string) =>
		`Cells that begin as a formula does, with ' put before them so that no spreadsheet runs them: ${n}. Arrow and Parquet have them as they are.`,
	inWords: (names: string) => `Written as text, such as [1, 2]: ${names}.`
};

const fr: typeof en = {
	methods: 'Texte de méthodes',
	methodsHint:
		'SQL, versions, empreintes des fichiers et lecture qui en a été faite\u00a0: à coller dans une section de méthodes.',
	resultRows: (rows, columns, ms) => `${rows}, ${columns}, en ${ms}\u00a0ms.`,
	noRows: 'Aucune ligne ne répond.',
	unshown: (n) =>
		`Ce sont les lignes de la dernière instruction. Instructions précédentes qui en donnaient aussi\u00a0: ${n}\u00a0; exécutez-les une à une pour les voir.`,
	takeOut: 'Emporter',
	making: 'Le fichier se prépare …',
	notMade: 'Le fichier n’a pas pu être fait.',
	keepResult: 'Garder comme table',
	keptName: 'resultat',
	notHere:
		'La partie de la page qui l’écrit n’est pas encore sur cet appareil, et il n’y a pas de connexion. Connectez-vous une fois et réessayez.',
	guarded: (n) =>
		`Cellules qui commencent comme une formule, précédées de ' pour qu’aucun tableur ne les exécute\u00a0: ${n}. Arrow et Parquet les ont telles quelles.`,
	inWords: (names) => `Écrites en texte, comme [1, 2]\u00a0: ${names}.`
};

/** What is said of files that are taken out. */
export const TAKE_OUT_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
