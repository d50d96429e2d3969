import { asset } from '$app/paths';
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

type Lines = ReadonlyMap<string, string>;

const byValue = (listing: string): Lines =>
	new Map(listing.split('\n').map((line) => [line.split('|', 1)[0] ?? '', line]));

let lines: Promise<Lines> | undefined;

async function fetchLines(): Promise<Lines> {
	const response = await fetch(asset('/countries/names.json' as '/'));
	if (!response.ok) throw new Error(`names.json: ${response.status}`);
	const listings = Object.values((await response.json()) as Record<string, string>);
	return byValue(listings.join('\n'));
}

/**
 * The listing of a page with every name that its countries go by: the page has only those of its own language. Where the
 * others cannot be had, it stays as it is, and is asked for again the next time.
 */
export async function wholeListing(listing: string): Promise<string> {
	lines ??= fetchLines();
	const known = await lines.catch((): Lines => {
		lines = undefined;
		return new Map();
	});
	return [...byValue(listing)].map(([value, line]) => known.get(value) ?? line).join('\n');
}
