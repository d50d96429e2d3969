import { catalog } from '$lib/catalog/registry';
import { SHIPPED, software } from './shipped';

export const load = () => ({
	licences: catalog.licences
		.map((licence) => ({
			licence,
			tables: catalog.tables.filter((table) => table.licence === licence.id),
			sources: creditsUnder(licence.id)
		}))
		.filter(({ tables, sources }) => tables.length || sources.length),
	shipped: SHIPPED.map(({ use, packages }) => ({ use, packages: packages.map(software) }))
});

/** The sources of our tables that are under a licence, those with the same credit line once, and the tables that use them. */
function creditsUnder(licence: string) {
	const sources = catalog.sources.filter((source) => source.licence === licence);
	return [...new Map(sources.map((source) => [source.credit.en, source])).values()]
		.map((source) => {
			const same = sources.filter(({ credit }) => credit.en === source.credit.en).map(({ id }) => id);
			const used = catalog.tables.filter((table) => table.sources.some((id) => same.includes(id)));
			return { source, tables: used.map(({ name }) => name) };
		})
		.filter(({ tables }) => tables.length);
}
