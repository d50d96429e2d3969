import type { Language } from '../../../i18n/language';
import { en, type DeskTexts } from './en';
import { fr } from './fr';

/** What the workspace says. */
export const DESK_TEXTS: Readonly<Record<Language, DeskTexts>> = { en, fr };
