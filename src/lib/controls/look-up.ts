import { type Listed, search, unpackListing } from '../figure/listing';
import { near } from '../figure/near';
import type { Language } from '../i18n/language';

/** What a text in a picker may mean: what goes by it, or, where nothing does, what is called nearly so. */
export interface LookedUp {
	readonly meant: readonly Listed[];
	readonly near: readonly Listed[];
}

/** Looks a text up in a listing. It comes once a picker is used. */
export function lookUp(listing: string, text: string, language: Language): LookedUp {
	const listed = unpackListing(listing);
	const meant = search(listed, text, language);
	return { meant, near: meant.length ? [] : near(listed, text, language) };
}
