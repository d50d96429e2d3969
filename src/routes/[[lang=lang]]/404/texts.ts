import type { Language } from '$lib/i18n/language';

const en = {
	title: 'There is no page at this address',
	lead: 'The address may be mistyped, or the page may have moved. What exists:',
	figures: 'All figures',
	data: 'All tables',
	countries: 'All countries: their pages have three-letter codes, as in /countries/IND',
	models: 'All AI models',
	front: 'The front page',
	country: {
		unknown: 'No country or territory goes by “…”',
		without: 'Nothing is published here of this country or territory: …',
		find: 'Find a country or territory by its name or code',
		near: 'Did you mean one of these?',
		none: 'None goes by anything like it.'
	},
	model: {
		unknown: 'No model with a page here goes by “…”',
		without: '',
		find: 'Find a model by its name',
		near: 'Did you mean one of these?',
		none: 'None goes by anything like it: only models with a published figure or a measured run have a page.'
	},
	figure: {
		unknown: 'There is no figure “…”',
		without: '',
		find: 'Find a figure by a word of its question or its address',
		near: 'Did you mean one of these?',
		none: 'None is called anything like it.'
	}
};

const fr: typeof en = {
	title: 'Aucune page à cette adresse',
	lead: 'L’adresse est peut-être mal tapée, ou la page a changé de place. Ce qui existe\u00a0:',
	figures: 'Toutes les figures',
	data: 'Toutes les tables',
	countries: 'Tous les pays\u00a0: leurs pages portent un code à trois lettres, comme /fr/countries/IND',
	models: 'Tous les modèles d’IA',
	front: 'La page d’accueil',
	country: {
		unknown: 'Aucun pays ni territoire ne répond à «\u00a0…\u00a0»',
		without: 'Rien n’est publié ici sur ce pays ou territoire\u00a0: …',
		find: 'Chercher un pays ou un territoire par son nom ou son code',
		near: 'Vouliez-vous dire l’un de ceux-ci\u00a0?',
		none: 'Aucun ne porte un nom ou un code proche.'
	},
	model: {
		unknown: 'Aucun modèle qui ait une page ici ne répond à «\u00a0…\u00a0»',
		without: '',
		find: 'Chercher un modèle par son nom',
		near: 'Vouliez-vous dire l’un de ceux-ci\u00a0?',
		none: 'Aucun ne porte un nom proche\u00a0: seuls les modèles dont un chiffre est publié ou une mesure faite ont une page.'
	},
	figure: {
		unknown: 'Il n’y a pas de figure «\u00a0…\u00a0»',
		without: '',
		find: 'Chercher une figure par un mot de sa question ou de son adresse',
		near: 'Vouliez-vous dire l’une de celles-ci\u00a0?',
		none: 'Aucune ne porte un nom proche.'
	}
};

export const TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
