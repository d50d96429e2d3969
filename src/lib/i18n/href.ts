import { resolve } from '$app/paths';
import { localise } from './address';
import type { Language } from './language';

/** The link to a page in a language, wherever the site is hosted. */
export const href = (path: string, language: Language): string => resolve(localise(path, language) as '/');
