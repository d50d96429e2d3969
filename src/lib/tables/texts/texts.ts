import type { Language } from '../../i18n/language';
import { en, type TableTexts } from './en';
import { fr } from './fr';

/** What the pages of data say. */
export const TABLE_TEXTS: Readonly<Record<Language, TableTexts>> = { en, fr };
