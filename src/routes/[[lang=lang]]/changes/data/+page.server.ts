import { catalog } from '$lib/catalog/registry';
import { changesBetween } from '$lib/catalog/version';
import { versions } from '$lib/catalog/versions';
import { release } from '$lib/tables/release';

export const load = () => ({
	draft: release().id === 'draft',
	/** Newest first. */
	versions: versions
		.map(({ id, date, why, notes, tables }, i) => ({
			id,
			date,
			why,
			tables: Object.keys(tables).length,
			changes: changesBetween(versions[i - 1]?.tables ?? {}, tables).map((change) => ({
				...change,
				title: catalog.tables.find(({ name }) => name === change.table)?.title ?? null,
				note: notes[change.table] ?? null
			}))
		}))
		.reverse()
});
