import type { Language } from '../../i18n/language';

const en = {
	found: 'Places found',
	models: 'Models',
	measured: 'Models that were measured',
	unmeasured: 'Models that were not measured',
	unmeasuredHint:
		'No measured run is of a model of this name, so the range of any model stands in: from the least to the greatest that a token took.',
	noModel: 'no model given',
	name: 'In your table',
	as: 'Here',
	rows: 'Rows',
	byName: (name: string) => `by its name, “${name}”: the code is not known`,
	more: (n: string) => `and ${n} more`
};

const fr: typeof en = {
	found: 'Lieux trouvés',
	models: 'Modèles',
	measured: 'Modèles mesurés',
	unmeasured: 'Modèles non mesurés',
	unmeasuredHint:
		'Aucune exécution mesurée n’est d’un modèle de ce nom\u00a0: l’étendue de tous les modèles en tient lieu, du moins au plus qu’un jeton a pris.',
	noModel: 'aucun modèle donné',
	name: 'Dans votre tableau',
	as: 'Ici',
	rows: 'Lignes',
	byName: (name) => `d’après son nom, «\u00a0${name}\u00a0»\u00a0: le code est inconnu`,
	more: (n) => `et ${n} de plus`
};

/** What is said of names in a table that are known here, and of models. */
export const FOUND_TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
