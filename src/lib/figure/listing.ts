import type { Localised } from '../i18n/language';

/** One of the values of a `several`: its names in both languages, and other names it goes by. */
export interface Listed {
	readonly value: string;
	readonly label: Localised;
	readonly aliases: readonly string[];
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
			return [value, label.en, label.fr === label.en ? '' : label.fr, ...others].join('|');
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

/** How well a name answers a search: 0 its beginning, 1 the beginning of a word, 2 somewhere; -1 not at all. */
function match(name: string, query: string): number {
	const at = ` ${name}`.indexOf(` ${query}`);
	return at === 0 ? 0 : at > 0 ? 1 : name.includes(query) ? 2 : -1;
}

/** The listed values that a search may mean, the likeliest first; all of them, by name, for an empty one. */
export function search(listed: readonly Listed[], text: string, language: keyof Localised): Listed[] {
	const query = fold(text);
	return listed
		.flatMap((item) => {
			const names = [item.label[language], item.label.en, item.label.fr, ...item.aliases, item.value].map(
				fold
			);
			const ranks = names.map((name) => match(name, query)).filter((rank) => rank >= 0);
			return ranks.length ? [{ item, rank: names.includes(query) ? -1 : Math.min(...ranks) }] : [];
		})
		.sort((a, b) => a.rank - b.rank || a.item.label[language].localeCompare(b.item.label[language], language))
		.map(({ item }) => item);
}

/** The values in a `several`, in order. */
export const valuesOf = (text: unknown): string[] =>
	typeof text === 'string' && text !== '' ? text.split(',') : [];
