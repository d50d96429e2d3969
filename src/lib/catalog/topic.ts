import type { Localised } from '../i18n/language';

/** The groups of the catalogue, in the order of the site's pages. */
export const TOPICS = {
	cloud: { en: 'Cloud', fr: 'Cloud' },
	ai: { en: 'AI', fr: 'IA' },
	electricity: { en: 'Electricity', fr: 'Électricité' },
	'data-centres': { en: 'Data centres', fr: 'Centres de données' },
	companies: { en: 'Companies', fr: 'Entreprises' },
	reference: { en: 'Reference', fr: 'Référence' }
} as const satisfies Record<string, Localised>;

export type Topic = keyof typeof TOPICS;
export const TOPIC_IDS = Object.keys(TOPICS) as [Topic, ...Topic[]];
