import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Table } from '../../src/lib/catalog/schema';
import type { Recipe } from '../ingest/tables';

export interface Plan {
	/** What is made, in order: the tables asked for, and those made from them, which are made again if they must. */
	readonly made: readonly Table[];
	readonly asked: ReadonlySet<string>;
	/** Tables asked for that no script makes. */
	readonly byHand: readonly Table[];
}

/**
 * What a refresh of these tables has to make; of all tables when none is named.
 * @throws Error naming a table that does not exist, and those that do.
 */
export function planRefresh(
	names: readonly string[],
	catalog: Catalog,
	recipes: ReadonlyMap<string, Recipe>
): Plan {
	const known = catalog.tables.map(({ name }) => name);
	const stranger = names.find((name) => !known.includes(name));
	if (stranger) throw new Error(`There is no table "${stranger}". Tables: ${known.join(', ')}.`);

	const asked = new Set(names.length ? names : known);
	const included = new Set(asked);
	const made: Table[] = [];
	for (const [name, { after }] of recipes) {
		if (!asked.has(name) && !after.some((input) => included.has(input) && recipes.has(input))) continue;
		included.add(name);
		made.push(catalog.table(name));
	}
	const byHand = catalog.tables.filter(({ name }) => asked.has(name) && !recipes.has(name));
	return { made, asked, byHand };
}
