import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Claim } from './claims';

/**
 * The claim that every value of a column is in the column it refers to, for each reference that a description makes.
 * @throws Error when the description refers to a table that does not exist.
 */
export function referenceClaims(catalog: Catalog): Claim[] {
	return catalog.tables.flatMap((table) =>
		table.columns.flatMap(({ name, references }) => {
			if (!references) return [];
			const to = catalog.table(references.table).name;
			return {
				file: `data/${table.name}.json`,
				claim: `Every ${name} of ${table.name} is among the ${references.column} of ${to}`,
				sql: `select distinct "${name}" from ${table.name} where "${name}" is not null and "${name}" not in (select "${references.column}" from ${to})`
			};
		})
	);
}
