import { resolve } from '$app/paths';
import { delocalise, localise } from './address';
import type { Language } from './language';

/** The path under which the site is hosted, without a slash at its end: nothing where it has a host of its own. */
const base = (): string => resolve('/').replace(/\/$/, '');

/** The link to a page in a language, wherever the site is hosted. */
export const href = (path: string, language: Language): string => resolve(localise(path, language) as '/');

/** The English address of a page by its URL, wherever the site is hosted. */
export const englishAddress = ({ pathname }: URL): string =>
	delocalise(pathname.startsWith(`${base()}/`) ? pathname.slice(base().length) : '/');

/** Where the site is hosted, by the URL of one of its pages: origin and path, without a slash at its end. */
export const siteOf = ({ origin }: Pick<URL, 'origin'>): string => origin + base();

/** Has a link keep the view of the page it stands on: the state of a page is in its address. */
export function sameView({ currentTarget }: Event & { readonly currentTarget: HTMLAnchorElement }): void {
	currentTarget.search = location.search;
	currentTarget.hash = location.hash;
}
