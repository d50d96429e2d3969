import { languageOf } from '$lib/i18n/language';
import type { PageLoad } from './$types';

export const prerender = true;

/** Words only: the page needs no script. */
export const csr = false;

export const load: PageLoad = ({ params }) => ({ language: languageOf(params.lang) });
