import type { Localised } from '../i18n/language';

/** One of the values of a `several`: its names in both languages, and other names it goes by. */
export interface Listed {
	readonly value: string;
	readonly label: Localised;
	readonly aliases: readonly string[];
}

/** What an address may ask for, as `packListing` writes it: what has a page and, where there are such, what has none. */
export interface Names {
	readonly pages: string;
	readonly others?: string;
}

/** Text without accents, case and punctuation, so that "Cote d'Ivoire" is "Côte d’Ivoire". */
export const fold = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('ß', 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A listing as one text, a line each: names that a search finds anyway are left out, so that it travels light. */
export function packListing(listed: readonly Listed[]): string {
	return listed
		.map(({ value, label, aliases }) => {
			const known = new Set([fold(label.en), fold(label.fr)]);
			const others = aliases.filter((alias) => !known.has(fold(alias)) && known.add(fold(alias)));
			const french = label.fr === label.en ? '' : label.fr;
			return [value, label.en, ...(french || others.length ? [french] : []), ...others].join('|');
		})
		.join('\n');
}

const unpacked = new Map<string, readonly Listed[]>();

/** The listing behind a text of `packListing`. */
export function unpackListing(text: string): readonly Listed[] {
	const known = unpacked.get(text);
	if (known) return known;
	const listed = text.split('\n').map((line): Listed => {
		const [value = '', en = '', fr = '', ...aliases] = line.split('|');
		return { value, label: { en, fr: fr || en }, aliases };
	});
	unpacked.set(text, listed);
	return listed;
}

/** A name without its spaces: "cote divoire" is meant for "cote d ivoire". */
const joined = (text: string) => text.replaceAll(' ', '');

/** Shorter than this, letters that run over the space between two words are not meant to. */
const RUNNING = 4;

/** What is called just so: by another name, by its own or by its code. */
const ALIAS = -2;
const NAME = -1;

/** What a search finds inside a name, which is offered only where no name answers better. */
const INSIDE = 2;

/** How well a name answers a search: 0 its beginning, 1 the beginning of a word, 2 somewhere; -1 not at all. */
function match(name: string, query: string): number {
	const at = ` ${name}`.indexOf(` ${query}`);
	if (at === 0 || (query.length >= RUNNING && joined(name).startsWith(joined(query)))) return 0;
	return at > 0 ? 1 : name.includes(query) ? INSIDE : -1;
}

/**
 * Another name answers by its beginning, after those that are called so: "Ireland" is in the full name of the United Kingdom,
 * and not its name.
 */
const matchOther = (name: string, query: string): number => {
	const rank = match(name, query);
	return rank === 0 ? 1 : rank > 0 ? INSIDE : -1;
};

/**
 * The listed values that a search may mean, the likeliest first; all of them, by name, for an empty one. What is called just so
 * by another name is meant alone: "UK" is no beginning of Ukraine.
 */
export function search(listed: readonly Listed[], text: string, language: keyof Localised): Listed[] {
	const query = fold(text);
	const ranked = listed.flatMap((item) => {
		const names = [item.label[language], item.label.en, item.label.fr].map(fold);
		const others = [...item.aliases, item.value].map(fold);
		const ranks = [
			...names.map((name) => match(name, query)),
			...others.map((name) => matchOther(name, query))
		].filter((rank) => rank >= 0);
		const rank = others.slice(0, -1).includes(query)
			? ALIAS
			: names.includes(query) || others.includes(query)
				? NAME
				: Math.min(...ranks);
		return ranks.length ? [{ item, rank }] : [];
	});
	const best = Math.min(...ranked.map(({ rank }) => rank));
	return ranked
		.filter(({ rank }) => (best === ALIAS ? rank <= NAME : rank < INSIDE || best >= INSIDE))
		.sort((a, b) => a.rank - b.rank || a.item.label[language].localeCompare(b.item.label[language], language))
		.map(({ item }) => item);
}

/** The values in a `several`, in order. */
export const valuesOf = (text: unknown): string[] =>
	typeof text === 'string' && text !== '' ? text.split(',') : [];
