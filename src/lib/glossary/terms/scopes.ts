import { term } from '../term';

export default term({
	id: 'scopes',
	topic: 'basis',
	name: { en: 'scopes 1, 2 and 3', fr: 'scopes 1, 2 et 3' },
	means: {
		en: 'The three parts of a company’s account of greenhouse gases: what it burns itself, the electricity and heat it buys, and everything before and after in its chain.',
		fr: 'Les trois parts du compte de gaz à effet de serre d’une entreprise\u00a0: ce qu’elle brûle, l’électricité et la chaleur qu’elle achète, et tout le reste de sa chaîne, avant et après.'
	},
	finds: { en: ['scope 1', 'scope 2', 'scope 3'], fr: ['scope 1', 'scope 2', 'scope 3'] }
});
