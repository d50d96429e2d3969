import type { Licence, Table } from './schema';

/** Under what rows may be passed on. */
export interface Terms {
	/** The licence that the joined rows take. */
	readonly rows: Licence;
	/** Every licence that has a say, by id. */
	readonly licences: readonly Licence[];
}

/**
 * The terms of rows that join tables. One share-alike licence binds all of them; two different ones ask for things that
 * cannot both be done. Without one, rows of several licences take ours and keep every credit.
 * @param licenceOf gives the licence of a table.
 * @param ours the licence of what we compile.
 * @throws Error naming the tables whose licences cannot be joined.
 */
export function termsOf(
	tables: readonly Table[],
	licenceOf: (table: Table) => Licence,
	ours: Licence
): Terms {
	const byId = new Map(tables.map((table) => [table.licence, licenceOf(table)]));
	const licences = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
	const binding = licences.filter(({ shareAlike }) => shareAlike);
	if (binding.length > 1) {
		const named = tables
			.filter((table) => binding.some(({ id }) => id === table.licence))
			.map(({ name, licence }) => `${name} (${licence})`);
		throw new Error(
			`Rows of ${named.join(' and ')} cannot be joined: each licence wants the result for itself.`
		);
	}
	const only = licences.length === 1 ? licences[0] : undefined;
	return { rows: binding[0] ?? only ?? ours, licences };
}
