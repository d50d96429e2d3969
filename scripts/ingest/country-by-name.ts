import { readCsv } from './read';

/** Names that publishers use and no reader would type. */
const THEIRS: Readonly<Record<string, string>> = { 'Korea (Republic of)': 'KOR' };

/**
 * Finds a country's ISO3 by any name it has in our table `country`, in the folder `data`.
 * @returns a function that throws for a name which no country, or more than one, has.
 */
export function iso3ByName(data: string): (name: string) => string {
	const found = new Map<string, Set<string>>();
	const add = (name: string, iso3: string) => found.set(name, (found.get(name) ?? new Set()).add(iso3));
	for (const line of readCsv(data, 'country.csv', ['iso3', 'name_en', 'aliases']))
		for (const name of [line.name_en, ...line.aliases.split(';')]) add(name, line.iso3);
	for (const [name, iso3] of Object.entries(THEIRS)) add(name, iso3);
	return (name) => {
		const [iso3, ...others] = found.get(name) ?? [];
		if (!iso3 || others.length)
			throw new Error(`"${name}" is the name of ${iso3 ? 'several countries' : 'no country'}`);
		return iso3;
	};
}
