import type { Language } from '$lib/i18n/language';

const en = {
	title: 'What changed in the commitments',
	lead: 'Whenever a status, or an observation behind one, becomes another, what all rules found is recorded that day. Here is every record, the newest first.',
	kept: 'A status can change because the data changed, or because we changed a rule. Each record says which.',
	data: 'What changed in the data'
};

export const TEXTS: Readonly<Record<Language, typeof en>> = {
	en,
	fr: {
		title: 'Ce qui a changé dans les engagements',
		lead: 'Chaque fois qu’un état, ou une observation qui le fonde, devient autre, ce que toutes les règles ont trouvé est relevé ce jour-là. Voici tous les relevés, du plus récent au plus ancien.',
		kept: 'Un état peut changer parce que les données ont changé, ou parce que nous avons changé une règle. Chaque relevé dit lequel des deux.',
		data: 'Ce qui a changé dans les données'
	}
};
