import type { Language } from '$lib/i18n/language';

export const TEXTS: Readonly<Record<Language, { title: string; lead: string; absent: string }>> = {
	en: {
		title: 'The grids behind the machines',
		lead: 'Every computation runs on some grid. How clean it is depends on the country, on the year, and on who counts. Choose countries and a year, and the figures that can follow do.',
		absent:
			'What is missing: a yearly mean hides hours and seasons, and no open source tells which power plant answers one more server. Two sources count differently and are never mixed in one line.'
	},
	fr: {
		title: 'Les réseaux derrière les machines',
		lead: 'Tout calcul tourne sur un réseau. Sa propreté dépend du pays, de l’année, et de qui compte. Choisissez des pays et une année\u00a0: les figures qui le peuvent suivent.',
		absent:
			'Ce qui manque\u00a0: une moyenne annuelle masque heures et saisons, et aucune source ouverte ne dit quelle centrale répond à un serveur de plus. Deux sources comptent différemment et ne sont jamais mêlées sur une courbe.'
	}
};
