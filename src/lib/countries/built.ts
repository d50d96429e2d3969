import { readFileSync } from 'node:fs';
import type { Columns } from '../engine/connector';
import type { Names } from '../figure/listing';
import type { CountryProfile } from './profile';

/** Where the build keeps what the pages of countries are made of, for prerendering only. */
export const BUILT = '.cache/countries.json';

/** The profiles by code, and the rows of figures that no answers file holds for every country. */
export interface BuiltCountries {
	readonly profiles: readonly CountryProfile[];
	readonly mix: Readonly<Record<string, Columns>>;
	/** What else countries are called, in both languages, by code. */
	readonly aliases: Readonly<Record<string, string>>;
	readonly names: Required<Names>;
}

let built: BuiltCountries | undefined;

/** Read once: many pages are made of it. */
export const readCountries = (): BuiltCountries =>
	(built ??= JSON.parse(readFileSync(BUILT, 'utf8')) as BuiltCountries);

/** @throws Error for a code that nothing is published of. */
export function readCountry(iso3: string): CountryProfile {
	const found = readCountries().profiles.find((profile) => profile.iso3 === iso3);
	if (!found) throw new Error(`Nothing is published of "${iso3}".`);
	return found;
}
