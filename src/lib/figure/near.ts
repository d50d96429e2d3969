import type { Localised } from '../i18n/language';
import { lettersApart } from './letters-apart';
import { fold, type Listed, search } from './listing';

/** The most that are worth offering. */
const MOST = 6;

/** What is no longer than this may be a code. */
const CODE = 4;

/**
 * What a text may have meant that is none of the listed values, the likeliest first: those whose name it begins or is a part
 * of, those whose name it spells with a slip or two, and those whose code differs in one letter; where there is none, those that its first word finds.
 */
export function near(listed: readonly Listed[], text: string, language: keyof Localised): Listed[] {
	const asked = fold(text);
	if (!asked) return [];
	const slips = asked.length <= CODE ? 0 : asked.length < 8 ? 1 : 2;
	const misspelt = slips
		? listed.filter(({ label, aliases }) =>
				[label.en, label.fr, ...aliases].some((name) => lettersApart(fold(name), asked) <= slips)
			)
		: [];
	const codes =
		asked.length <= CODE ? listed.filter(({ value }) => lettersApart(value.toLowerCase(), asked) === 1) : [];
	const named = search(listed, text, language);
	const found = [...new Set([...named.slice(0, 2), ...codes, ...named, ...misspelt])];
	const [family = ''] = asked.split(' ');
	return (found.length || family.length < 3 ? found : search(listed, family, language)).slice(0, MOST);
}
