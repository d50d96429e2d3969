import type { Language } from '$lib/i18n/language';

const en = {
	title: 'What changed in the data',
	lead: 'Each version of the data has a day and a hash of all its tables. Here is what every version added, changed and removed, and why.',
	kept: 'This site serves the files of the newest version only. The repository that this copy was built from holds the tables of earlier versions in its history, and they can be made again from there. Keep a copy of what you cite.',
	draft: 'The tables served here have changed since the newest version and are not recorded yet.',
	tables: (n: string) => `${n} tables in all`,
	table: 'Table',
	what: 'What happened',
	before: 'Rows before',
	after: 'Rows after',
	kinds: { added: 'added', changed: 'changed', removed: 'removed' }
};

export const TEXTS: Readonly<Record<Language, typeof en>> = {
	en,
	fr: {
		title: 'Ce qui a changé dans les données',
		lead: 'Chaque version des données a un jour et une empreinte de toutes ses tables. Voici ce que chacune a ajouté, modifié et retiré, et pourquoi.',
		kept: 'Ce site ne sert que les fichiers de la version la plus récente. Le dépôt à partir duquel cette copie a été construite garde dans son historique les tables des versions précédentes, et l’on peut les refaire à partir de là. Gardez une copie de ce que vous citez.',
		draft:
			'Les tables servies ici ont changé depuis la version la plus récente et ne sont pas encore enregistrées.',
		tables: (n) => `${n} tables en tout`,
		table: 'Table',
		what: 'Événement',
		before: 'Lignes avant',
		after: 'Lignes après',
		kinds: { added: 'ajoutée', changed: 'modifiée', removed: 'retirée' }
	}
};
