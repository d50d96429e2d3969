import type { Language } from '../../i18n/language';
import { UNITS } from '../../units/unit';
import type { Template } from './template';

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const lines = (rows: readonly (readonly string[])[]) =>
	rows.map((row) => row.map(cell).join(',') + '\r\n').join('');

/** The template as a CSV file with its header alone. */
export const emptyFile = ({ columns }: Template): string => lines([columns.map(({ name }) => name)]);

const HEADS = {
	en: ['column', 'type', 'unit', 'required', 'lowest', 'highest', 'other names', 'meaning'],
	fr: ['colonne', 'type', 'unité', 'obligatoire', 'minimum', 'maximum', 'autres noms', 'sens']
} as const;

/** What each column of a template is, as a CSV file. */
export const dictionary = ({ columns }: Template, language: Language): string =>
	lines([
		HEADS[language],
		...columns.map(({ name, type, unit, required, range, synonyms, meaning }) => [
			name,
			type,
			unit ? UNITS[unit].symbol[language] : '',
			required ? { en: 'yes', fr: 'oui' }[language] : '',
			range ? String(range[0]) : '',
			range ? String(range[1]) : '',
			(synonyms ?? []).join('; '),
			meaning[language]
		])
	]);
