import { catalog } from '$lib/catalog/registry';

export const load = () => ({
	tables: catalog.tables.map((table) => ({
		name: table.name,
		title: table.title,
		summary: table.summary,
		grain: table.grain,
		licence: catalog.licenceOf(table).name
	}))
});
