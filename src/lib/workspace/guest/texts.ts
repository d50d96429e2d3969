import type { Language } from '../../i18n/language';

const en = {
	title: 'From a link',
	lead: 'This link brings the shape of tables, SQL and charts, but no data. Nothing of it has been run. Bring the files it speaks of, here or with “Add data”; each is checked to be the same, byte for byte, and read as the link says.',
	broken: 'This link is incomplete or was changed: nothing can be read from it. Ask for it again.',
	needs: (name: string, file: string, size: string) => `Table ${name}, from the file ${file} (${size})`,
	columns: 'Its columns',
	file: (name: string) => `File for ${name}`,
	here: 'The same file is here.',
	other: (size: string) =>
		`This is another file (${size}): its bytes differ, so it was not added under this name.`,
	unchecked: 'This browser cannot compare files: only the size was checked.',
	otherwise: 'Add it under this name all the same',
	apart: 'Add it as a table of its own',
	calledHere: (name: string) => `It is called ${name} here.`,
	asTheLink: 'Read it as the link says',
	readOtherwise: 'It is read in another way here; that can be undone in its import report.',
	sql: 'SQL of the link',
	sqlHint: 'Read it first. It runs only when you say so.',
	edit: 'Put it into the editor',
	run: 'Run it',
	charts: (n: string) => `Charts of the link (${n})`,
	take: 'Add the charts to mine',
	close: 'Close what the link brought',
	share: 'Copy a link to this work',
	shareHint:
		'The link carries the names and types of your columns, how the files are read, your SQL and your charts; never a cell. Texts in your SQL are in it. Who opens it needs the same files.',
	copied: 'Copied.',
	link: 'Link to this work',
	long: 'The link is very long: some programs will cut it. Save the workspace as a file instead.'
};

const fr: typeof en = {
	title: 'Depuis un lien',
	lead: 'Ce lien apporte la forme de tables, du SQL et des graphiques, mais aucune donnée. Rien n’en a été exécuté. Apportez les fichiers dont il parle, ici ou par «\u00a0Ajouter des données\u00a0»\u00a0; on vérifie que chacun est le même, octet pour octet, et on le lit comme le dit le lien.',
	broken: 'Ce lien est incomplet ou a été modifié\u00a0: rien ne peut en être lu. Demandez-le de nouveau.',
	needs: (name, file, size) => `Table ${name}, du fichier ${file} (${size})`,
	columns: 'Ses colonnes',
	file: (name) => `Fichier pour ${name}`,
	here: 'Le même fichier est là.',
	other: (size) =>
		`C’est un autre fichier (${size})\u00a0: ses octets diffèrent, il n’a donc pas été ajouté sous ce nom.`,
	unchecked: 'Ce navigateur ne sait pas comparer des fichiers\u00a0: seule la taille a été vérifiée.',
	otherwise: 'L’ajouter quand même sous ce nom',
	apart: 'L’ajouter comme table à part',
	calledHere: (name) => `Elle s’appelle ${name} ici.`,
	asTheLink: 'Le lire comme le dit le lien',
	readOtherwise: 'Il est lu autrement ici\u00a0; cela s’annule dans son rapport d’import.',
	sql: 'SQL du lien',
	sqlHint: 'Lisez-le d’abord. Il n’est exécuté que si vous le dites.',
	edit: 'Le mettre dans l’éditeur',
	run: 'Le lancer',
	charts: (n) => `Graphiques du lien (${n})`,
	take: 'Ajouter les graphiques aux miens',
	close: 'Fermer ce que le lien a apporté',
	share: 'Copier un lien vers ce travail',
	shareHint:
		'Le lien porte les noms et types de vos colonnes, la façon de lire les fichiers, votre SQL et vos graphiques\u00a0; jamais une cellule. Les textes de votre SQL y sont. Qui l’ouvre a besoin des mêmes fichiers.',
	copied: 'Copié.',
	link: 'Lien vers ce travail',
	long: 'Le lien est très long\u00a0: certains programmes le couperont. Enregistrez plutôt l’atelier dans un fichier.'
};

/** What is said of links to a workspace. */
export const GUEST_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
