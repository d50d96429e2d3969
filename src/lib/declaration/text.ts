import kept from '../../../data/declaration/fr.txt?raw';
import type { Language } from '../i18n/language';
import { ENGLISH } from './english';
import { parseDeclaration, type DeclarationText } from './parse';

/** The declaration of 2 December 2023: the French text as it was kept, and our translation. */
export const DECLARATION: Readonly<Record<Language, DeclarationText>> = {
	en: ENGLISH,
	fr: parseDeclaration(kept)
};
