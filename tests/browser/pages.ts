import { delocalise, localise } from '../../src/lib/i18n/address';
import { type Language, LANGUAGES } from '../../src/lib/i18n/language';
import { EXHAUSTIVE } from './conditions';
import { shuffled } from './random';
import { kinds } from '../../scripts/weigh/kinds';
import { pageFiles } from '../../scripts/weigh/pages';

/** A page of the built site. */
export interface SitePage {
	readonly path: string;
	readonly language: Language;
	readonly kind: string;
}

/** Every page of the built site. */
export function allPages(): readonly SitePage[] {
	const known = kinds();
	return pageFiles()
		.map((file) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`)
		.map((path) => {
			const plain = delocalise(path);
			const kind = known.find(({ pattern }) => pattern.test(plain))?.name ?? plain;
			return { path, kind, language: LANGUAGES.find((to) => localise(plain, to) === path) ?? 'en' };
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * The pages a test looks at: one of each kind, in one of the languages, and as many others as asked for, all drawn from a
 * seed. With EMPREINTE_ALL=1, every page.
 */
export function somePages(others = 0): readonly SitePage[] {
	const all = allPages();
	if (EXHAUSTIVE) return all;
	const firsts = new Map<string, SitePage>();
	const rest: SitePage[] = [];
	for (const page of shuffled(all)) {
		if (firsts.has(page.kind)) rest.push(page);
		else firsts.set(page.kind, page);
	}
	const chosen = new Set([...firsts.values(), ...rest.slice(0, others)]);
	return all.filter((page) => chosen.has(page));
}
