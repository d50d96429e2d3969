import type { Attachment } from 'svelte/attachments';
import { folded } from './folded';
import { slipOf } from './slip';
import { wordings } from './wordings';

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a word stands in a text where a word begins: “ember” is not in “November”. */
function begins(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
		if (!LETTER.test(text[at - 1] ?? '') || !LETTER.test(word[0] ?? '')) return true;
	return false;
}

/** Whether a word stands in a text by itself. */
const whole = (text: string, word: string): boolean => text.split(/[^\p{L}\p{N}]+/u).includes(word);

/** Words without the signs inside them: “GPT-3” is searched as “gpt3”, too. */
const joined = (text: string) => text.replace(/(?<=[a-z0-9])[-._](?=[a-z0-9])/g, '');

/** A text to search, and what it is about: words that count only beside one of its own. */
export interface Searched {
	readonly text: string;
	readonly about: string;
}

/** Texts as `search` takes them. */
export function searchable(text: string, about = ''): Searched {
	const bothWays = (words: string) => `${folded(words)} ${joined(folded(words))}`;
	return { text: bothWays(text), about: about && bothWays(about) };
}

/** Up to this many letters, what a text calls something whole says more than the beginning of a longer word: “uk” is no “ukraine”. */
const CODE = 2;

type Wordings = readonly (readonly string[])[];

/** Whether a text has a word; those in `codes` only whole. */
const hasWord = (codes: ReadonlySet<string>) => (text: string, word: string) =>
	codes.has(word) ? whole(text, word) : begins(text, word) || begins(text, joined(word));

/** How many words of a query a text has, in this or another wording; names, which have an `about`, are taken literally. */
function score({ text, about }: Searched, words: Wordings, codes: ReadonlySet<string>): number {
	const inText = hasWord(codes);
	const has = (where: string) => (some: readonly string[]) => some.some((word) => inText(where, word));
	const own = words.filter((some) => has(text)(about ? some.slice(0, 1) : some));
	if (!own.length) return 0;
	return own.length + words.filter((some) => !own.includes(some) && has(about)(some)).length;
}

/** Which of some texts a query finds. */
export interface Search {
	readonly found: readonly boolean[];
	/** Whether these have only a part of its words, as no text has all. */
	readonly partly: boolean;
	/** Words that no text has, and what was searched for them. */
	readonly corrected: readonly (readonly [asked: string, meant: string])[];
}

/** The texts that have every word of a query, in any order; where none has, those that have the most. */
export function search(texts: readonly Searched[], query: string): Search {
	const asked = wordings(query);
	const known = (some: readonly string[]) =>
		texts.some(({ text, about }) =>
			some.some((word) => [text, about].some((w) => hasWord(new Set())(w, word)))
		);
	const corrected = asked.flatMap((some): [string, string][] => {
		const [word = ''] = some;
		const meant = known(some) ? null : slipOf(word, texts);
		return meant ? [[word, meant]] : [];
	});
	const words = asked.map((some) => corrected.find(([word]) => word === some[0])?.slice(1) ?? some);
	const codes = new Set(
		words.flat().filter((word) => word.length <= CODE && texts.some(({ text }) => whole(text, word)))
	);
	const scores = texts.map((text) => score(text, words, codes));
	const best = Math.max(0, ...scores);
	return {
		found: scores.map((has) => !words.length || (has > 0 && has === best)),
		partly: best > 0 && best < words.length,
		corrected
	};
}

/** What a search of a list came to. */
export interface Found {
	readonly shown: number;
	readonly all: number;
	readonly partly: boolean;
	readonly corrected: Search['corrected'];
}

const kept = new WeakMap<HTMLElement, Searched>();

/** What is searched of an entry, made once. */
function searched(entry: HTMLElement): Searched {
	const { entry: words, about } = entry.dataset;
	const made = kept.get(entry) ?? searchable(`${entry.textContent} ${words}`, about);
	kept.set(entry, made);
	return made;
}

/**
 * Shows those entries of a prerendered list that a query finds, and hides groups without any. An entry is an element with
 * `data-entry`, whose value is searched besides what can be read in it; `data-about` says what its page is about.
 */
export function filtered(query: string, onfound: (found: Found) => void): Attachment<HTMLElement> {
	return (root) => {
		const entries = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
		const { found, partly, corrected } = search(entries.map(searched), query);
		entries.forEach((entry, i) => (entry.hidden = !found[i]));
		for (const group of root.querySelectorAll<HTMLElement>('[data-group]'))
			group.hidden = !group.querySelector('[data-entry]:not([hidden])');
		onfound({ shown: found.filter(Boolean).length, all: entries.length, partly, corrected });
	};
}
