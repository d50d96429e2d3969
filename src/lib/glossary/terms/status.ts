import { term } from '../term';

export default term({
	id: 'status',
	topic: 'knowledge',
	name: { en: 'status of a commitment', fr: 'état d’un engagement' },
	means: {
		en: 'What the rule of a commitment finds in the tables: improving, worsening, mixed, too little evidence, or not observable with open data. It is computed, never typed.',
		fr: 'Ce que la règle d’un engagement trouve dans les tables\u00a0: s’améliore, se dégrade, contrasté, trop peu d’éléments, ou non observable avec des données ouvertes. Il est calculé, jamais saisi.'
	},
	finds: { en: ['status'], fr: ['état de l’engagement', 'aucun état'] }
});
