import { href } from './href';
import type { Language } from './language';

/** The link to an address: a path is a page of ours in the language, any other is somebody else's. */
export const linkTo = (url: string, language: Language) =>
	url.startsWith('/') ? { href: href(url, language) } : { href: url, rel: 'external' };
