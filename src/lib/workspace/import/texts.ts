import type { Language } from '../../i18n/language';
import type { ImportTexts } from './messages/import-texts';
import type { Note, Reject } from './report';

const fetched: Partial<Record<Language, ImportTexts>> = {};

/** Fetches the sentences of a language, before any of them is asked for. */
export async function fetchImportTexts(language: Language): Promise<void> {
	fetched[language] ??=
		language === 'fr' ? (await import('./messages/fr')).FR : (await import('./messages/en')).EN;
}

/** The sentences of a language that were fetched. */
export function importTexts(language: Language): ImportTexts {
	const texts = fetched[language];
	if (!texts) throw new Error(`The sentences of ${language} were not fetched.`);
	return texts;
}

/** Why a line is not in the table, in plain words. */
export const reasonText = ({ reason, detail }: Reject, language: Language): string =>
	importTexts(language).reasons[reason](detail);

/** A note in plain words. @param count formatted */
export const noteText = ({ code, detail }: Note, count: string, language: Language): string =>
	importTexts(language).notes[code](detail, count);
