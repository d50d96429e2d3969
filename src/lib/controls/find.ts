import type { Attachment } from 'svelte/attachments';

/** A text without accents, ligatures, case and typographic signs, as people type when they search. */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replaceAll('œ', 'oe')
		.replaceAll('Œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/[’‘]/g, "'")
		.toLowerCase();

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a word stands in a text where a word begins: “ember” is not in “November”. */
function begins(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!LETTER.test(text[at - 1] ?? '') || !LETTER.test(word[0] ?? '')) return true;
	return false;
}

/** Whether words of a text begin with every word of a query, in any order. */
export function matches(text: string, query: string): boolean {
	const where = folded(text);
	return folded(query)
		.split(/\s+/)
		.filter(Boolean)
		.every((word) => begins(where, word));
}

/** How many of the entries are shown. */
export interface Found {
	readonly shown: number;
	readonly all: number;
}

/**
 * Shows those entries of a prerendered list that match the query, and hides groups without any. An entry is an element with
 * `data-entry`, whose value is searched besides what can be read in it.
 */
export function filtered(query: string, onfound: (found: Found) => void): Attachment<HTMLElement> {
	return (root) => {
		const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
		for (const entry of entries)
			entry.hidden = !matches(`${entry.textContent} ${entry.dataset['entry']}`, query);
		for (const group of root.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('[data-entry]:not([hidden])');
		onfound({ shown: entries.filter(({ hidden }) => !hidden).length, all: entries.length });
	};
}
