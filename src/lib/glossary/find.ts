import type { Language } from '../i18n/language';
import { inOrder, TERMS } from './registry';
import type { Term } from './term';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');

/** A pattern of whole words, whatever the case of their first letter. */
function pattern(wordings: readonly string[]): RegExp {
	const either = wordings.map((wording) => {
		const [first = '', ...rest] = wording;
		return `[${escape(first.toLowerCase())}${escape(first.toUpperCase())}]${escape(rest.join(''))}`;
	});
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The terms of the glossary that a text uses, in the order of their names. */
export function termsIn(text: string, language: Language): Term[] {
	const used = TERMS.filter(({ name, finds }) => pattern([name[language], ...finds[language]]).test(text));
	return inOrder(used, language);
}
