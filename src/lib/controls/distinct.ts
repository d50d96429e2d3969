import { folded } from './folded';

/** The words that a text adds to what can be read, each once: what is searched needs no more, and travels light. */
export function distinct(words: string, read: string): string {
	const known = new Set(split(folded(read)));
	return split(words)
		.filter((word) => {
			const key = folded(word);
			return !known.has(key) && known.add(key);
		})
		.join(' ');
}

const split = (text: string): string[] => text.split(/[\s,;:!?()"«»“”/]+/).filter(Boolean);
