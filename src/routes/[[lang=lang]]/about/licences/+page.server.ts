import { catalog } from '$lib/catalog/registry';
import { SHIPPED, software } from './shipped';

const named = (names: readonly { readonly name: string }[]) => names.map(({ name }) => name);

export const load = () => ({
	licences: catalog.licences
		.map((licence) => ({
			licence,
			tables: catalog.tables
				.filter((table) => table.licence === licence.id)
				.map(({ name, title }) => ({ name, title })),
			sources: catalog.sources
				.filter((source) => source.licence === licence.id)
				.map((source) => ({
					source,
					tables: named(catalog.tables.filter(({ sources }) => sources.includes(source.id)))
				}))
				.filter(({ tables }) => tables.length)
		}))
		.filter(({ tables, sources }) => tables.length || sources.length),
	shipped: SHIPPED.map(({ use, packages }) => ({ use, packages: packages.map(software) }))
});
