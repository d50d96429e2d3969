import { term } from '../term';

export default term({
	id: 'vintage',
	topic: 'knowledge',
	name: { en: 'edition (vintage)', fr: 'édition (millésime)' },
	means: {
		en: 'The year of the report a figure comes from. Later reports restate earlier years, so a line takes its years from one edition.',
		fr: 'L’année du rapport d’où vient un chiffre. Les rapports suivants corrigent les années passées\u00a0: une courbe prend ses années dans une seule édition.'
	},
	finds: { en: ['edition', 'editions', 'restate'], fr: ['édition', 'éditions', 'corrigent les années'] }
});
