import type { Language } from '$lib/i18n/language';

const en = {
	title: 'Licences and credits',
	lead: 'Whose work this is, under which terms each table may be reused, and the credit each publisher asks for.',
	ours: 'Ours',
	oursText:
		'Our text and the facts we compiled are CC BY 4.0: credit “Empreinte” and link to the page. Our code is MIT.',
	join: 'Tables that are joined',
	joinText:
		'Each table has one licence. Rows that join tables take the share-alike licence among them, if there is one, and then it binds all of them; otherwise they take the licence the tables share, or CC BY 4.0 with every credit kept. Two different share-alike licences cannot be joined: the build of this site refuses such a figure.',
	data: 'Data',
	tables: 'Tables under it',
	noTables: 'no table as a whole',
	credits: 'Credit lines, as the publishers word them',
	usedBy: 'in',
	software: 'Software and letters that reach your browser',
	name: 'Name',
	version: 'Version',
	licence: 'Licence',
	copyright: 'Copyright line',
	softwareText: 'The whole text of every licence:',
	file: 'all licences as one file',
	duckdb: 'DuckDB holds libraries of others in turn; its repository lists them.'
};

export const TEXTS: Readonly<Record<Language, typeof en>> = {
	en,
	fr: {
		title: 'Licences et crédits',
		lead: 'De qui est ce travail, à quelles conditions chaque table peut être réutilisée, et le crédit que demande chaque éditeur.',
		ours: 'Le nôtre',
		oursText:
			'Nos textes et les faits que nous avons compilés sont sous CC BY 4.0\u00a0: citez «\u00a0Empreinte\u00a0» et renvoyez à la page. Notre code est sous MIT.',
		join: 'Tables jointes',
		joinText:
			'Chaque table a une seule licence. Des lignes qui joignent plusieurs tables prennent la licence à partage identique qui s’y trouve, s’il y en a une, et elle les lie alors toutes\u00a0; sinon elles prennent la licence commune des tables, ou CC BY 4.0 en gardant chaque crédit. Deux licences à partage identique différentes ne peuvent être jointes\u00a0: la construction de ce site refuse une telle figure.',
		data: 'Données',
		tables: 'Tables concernées',
		noTables: 'aucune table entière',
		credits: 'Crédits que demandent les éditeurs, et leurs termes en anglais',
		usedBy: 'dans',
		software: 'Logiciels et caractères qui arrivent dans votre navigateur',
		name: 'Nom',
		version: 'Version',
		licence: 'Licence',
		copyright: 'Mention de droits d’auteur',
		softwareText: 'Le texte entier de chaque licence\u00a0:',
		file: 'toutes les licences en un fichier',
		duckdb: 'DuckDB contient à son tour des bibliothèques d’autrui\u00a0; son dépôt en donne la liste.'
	}
};
