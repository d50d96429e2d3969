import type { Comparability, FigureColumn } from '../figure/figure';

/** Whether a year of the record of AI models can still fill up. */
export const provisionalColumn: FigureColumn = {
	label: { en: 'State', fr: 'État' },
	names: {
		true: { en: 'can still fill up', fr: 'peut encore se remplir' },
		false: { en: 'settled', fr: 'établi' }
	}
};

/** Years that can still fill up are no match for those that are settled. */
export const provisionalYears: Comparability = {
	column: 'provisional',
	warning: {
		en: 'The two newest years are provisional: those who keep the record are still filling them.',
		fr: 'Les deux dernières années sont provisoires\u00a0: ceux qui tiennent le registre les remplissent encore.'
	}
};
