import type { Language } from '$lib/i18n/language';

const en = {
	title: 'There is no such figure',
	figure: 'There is no figure “…”',
	lead: 'The name in the address of this frame is none of a figure of Empreinte.',
	figures: 'All figures, with their addresses'
};

const fr: typeof en = {
	title: 'Cette figure n’existe pas',
	figure: 'Il n’y a pas de figure «\u00a0…\u00a0»',
	lead: 'Le nom dans l’adresse de ce cadre n’est celui d’aucune figure d’Empreinte.',
	figures: 'Toutes les figures, avec leurs adresses'
};

export const TEXTS: Readonly<Record<Language, typeof en>> = { en, fr };
