import type { Language } from '../i18n/language';
import type { Term } from './term';

const DOCUMENTS = import.meta.glob<Term>('./terms/*.ts', { eager: true, import: 'default' });

/** All terms of the glossary. */
export const TERMS: readonly Term[] = Object.values(DOCUMENTS);

/** The terms in the order of their names. */
export const inOrder = (terms: readonly Term[], language: Language): Term[] =>
	[...terms].sort((a, b) => a.name[language].localeCompare(b.name[language], language));
