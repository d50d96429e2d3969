import type { Language } from '../i18n/language';

/** What a figure says beside its own texts when it leaves the site. */
const en = {
	publisher: 'Empreinte',
	madeWith: 'Made with Empreinte',
	view: 'Choices:',
	sources: 'Sources:',
	terms: 'Terms of the rows:',
	data: (day: string, version: string) => `Data of ${day} (version ${version}).`,
	kept: (day: string) => `Kept as it was on ${day}.`,
	today: 'The figure with the data of today',
	address: 'This view:',
	alternative: 'Text alternative:',
	chartAlone: 'Chart',
	retrieved: (day: string) => `Retrieved ${day}`,
	dataset: 'Figure and data set',
	table: 'Data set',
	version: (version: string) => `data version ${version}`,
	unknownVersion: 'n.d.'
};

const fr: typeof en = {
	publisher: 'Empreinte',
	madeWith: 'Faite avec Empreinte',
	view: 'Choix\u00a0:',
	sources: 'Sources\u00a0:',
	terms: 'Conditions des lignes\u00a0:',
	data: (day, version) => `Données du ${day} (version ${version}).`,
	kept: (day) => `Gardée telle qu’elle était le ${day}.`,
	today: 'La figure avec les données d’aujourd’hui',
	address: 'Cette vue\u00a0:',
	alternative: 'Texte de remplacement\u00a0:',
	chartAlone: 'Graphique',
	retrieved: (day) => `Consulté le ${day}`,
	dataset: 'Figure et jeu de données',
	table: 'Jeu de données',
	version: (version) => `version des données ${version}`,
	unknownVersion: 's.\u00a0d.'
};

export const SHARE_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
