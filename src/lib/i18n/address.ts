import { LANGUAGES, type Language } from './language';

const DEFAULT: Language = 'en';

/** The public address of a page in a language: English at the root, French under `/fr`. */
export function localise(path: string, language: Language): string {
	if (language === DEFAULT) return path;
	return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** An address of ours as one that works from anywhere; others as they are. `site` is where the site is, its path included. */
export const fromAnywhere = (address: string, site: string): string =>
	address.startsWith('/') ? site + address : address;

/** The English address of a localised one: the page, without its language. */
export function delocalise(path: string): string {
	for (const language of LANGUAGES) {
		if (path === `/${language}`) return '/';
		if (path.startsWith(`/${language}/`)) return path.slice(language.length + 1);
	}
	return path;
}
