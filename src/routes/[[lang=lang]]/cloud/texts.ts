import type { Language } from '$lib/i18n/language';

interface Texts {
	readonly title: string;
	readonly lead: string;
	readonly absent: string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		title: 'Where the cloud stands',
		lead: 'Amazon, Microsoft and Google list 157 public cloud regions, some of them for governments only; 148 are in service. Each draws on the grid, the water and the climate of its place. Choose a year, a provider or countries, and every figure on this page follows.',
		absent:
			'What is missing: nobody publishes the energy, the emissions or the size of a cloud region. What can be shown is the grid it stands on, how efficient its sites are said to be, and how much water they use per unit of energy.'
	},
	fr: {
		title: 'Où se trouve le cloud',
		lead: 'Amazon, Microsoft et Google annoncent 157 régions de cloud public, dont certaines réservées à des gouvernements ; 148 sont en service. Chacune dépend du réseau, de l’eau et du climat de son lieu. Choisissez une année, un fournisseur ou des pays : toutes les figures de la page suivent.',
		absent:
			'Ce qui manque : personne ne publie l’énergie, les émissions ou la taille d’une région. On peut montrer le réseau dont elle dépend, l’efficacité annoncée de ses sites et l’eau qu’ils utilisent par unité d’énergie.'
	}
};
