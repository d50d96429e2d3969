import type { Language } from '../../i18n/language';
import type { ColumnType } from './options';

/** What the types of columns are called. */
export const TYPE_NAMES: Readonly<Record<Language, Readonly<Record<ColumnType, string>>>> = {
	en: {
		text: 'text',
		integer: 'whole number',
		number: 'number',
		boolean: 'true or false',
		date: 'day',
		timestamp: 'day and time'
	},
	fr: {
		text: 'texte',
		integer: 'nombre entier',
		number: 'nombre',
		boolean: 'vrai ou faux',
		date: 'jour',
		timestamp: 'jour et heure'
	}
};
