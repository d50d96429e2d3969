import type { Language } from '../../i18n/language';
import type { Note, Reject } from './report';
import { EN } from './words/en';
import { FR } from './words/fr';
import type { ImportTexts } from './words/import-texts';

export const importTexts: Readonly<Record<Language, ImportTexts>> = { en: EN, fr: FR };

/** Why a line is not in the table, in plain words. */
export const reasonText = ({ reason, detail }: Reject, language: Language): string =>
	importTexts[language].reasons[reason](detail);

/** A note in plain words. @param count formatted */
export const noteText = ({ code, detail }: Note, count: string, language: Language): string =>
	importTexts[language].notes[code](detail, count);
