import type { Words } from '../i18n/words';
import { EVERY_SIZE } from './prerendered';

interface Prerendered {
	readonly html: Readonly<Record<string, string>>;
	readonly land: string | undefined;
}

/** The figures of a page as HTML while prerendering; in the browser nothing, since the page already holds them. */
export async function prerendered(
	ids: readonly string[],
	words: Words,
	level: 1 | 2 = 2,
	sizes = EVERY_SIZE
): Promise<Prerendered> {
	if (!import.meta.env.SSR) return { html: {}, land: undefined };
	const { prerenderFigures } = await import('./prerender');
	return prerenderFigures(ids, words, level, sizes);
}
