import { term } from '../term';

export default term({
	id: 'boundary',
	topic: 'boundary',
	name: { en: 'boundary', fr: 'périmètre' },
	means: {
		en: 'What a figure counts and what it leaves out: the chips, the whole site, the company, its chain. Figures with different boundaries are not averaged or ranked.',
		fr: 'Ce qu’un chiffre compte et ce qu’il laisse de côté\u00a0: les puces, le site entier, l’entreprise, sa chaîne. Des chiffres de périmètres différents ne sont ni moyennés ni classés.'
	},
	finds: { en: ['boundary', 'boundaries'], fr: ['périmètre', 'périmètres'] }
});
