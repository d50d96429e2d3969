import type { Catalog } from '../catalog/catalog';
import { fileName, FORMATS, type Format, MEDIA_TYPES } from '../catalog/format';
import type { Column, Licence, Source, Table } from '../catalog/schema';
import { fromAnywhere } from '../i18n/address';
import { UNITS } from '../units/unit';
import type { BuiltTable } from './built';
import type { Release } from './release';

const TYPES: Readonly<Record<Column['type'], string>> = {
	text: 'string',
	integer: 'integer',
	number: 'number',
	boolean: 'boolean',
	date: 'date'
};

/**
 * All published tables as a Frictionless Data Package (version 2): a resource for each file, with its schema, size, hash,
 * licence and sources. Paths are relative to `datapackage.json` at the root of the site.
 */
export function dataPackage(
	catalog: Catalog,
	built: (table: string) => BuiltTable,
	release: Release,
	origin: string
) {
	const used = new Set(
		catalog.tables.flatMap((table) => [table.licence, ...catalog.sourcesOf(table).map((s) => s.licence)])
	);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: 'empreinte',
		title: 'Empreinte: the footprint of public cloud and AI services',
		description:
			'Tidy tables behind the figures of Empreinte. Each resource has a licence of its own; the licences here are those of the resources and of their sources.',
		homepage: `${origin}/data`,
		version: release.id,
		created: `${release.date}T00:00:00Z`,
		contributors: [{ title: 'Empreinte', path: origin, roles: ['creator'] }],
		licenses: catalog.licences.filter(({ id }) => used.has(id)).map(licence),
		resources: catalog.tables.flatMap((table) =>
			FORMATS.map((format) => resource(catalog, table, format, built, origin))
		)
	};
}

function resource(
	catalog: Catalog,
	table: Table,
	format: Format,
	built: (table: string) => BuiltTable,
	origin: string
) {
	const file = built(table.name).files.find((f) => f.format === format);
	if (!file) throw new Error(`${table.name}: the build made no ${format}.`);
	return {
		name: resourceName(table.name, format),
		type: 'table',
		path: `tables/${fileName(table.name, format)}`,
		title: table.title.en,
		description: [table.summary.en, `${table.grain.en}.`, ...table.limits.map(({ en }) => en)].join(' '),
		format,
		mediatype: MEDIA_TYPES[format],
		...(format === 'csv' ? { encoding: 'utf-8' } : {}),
		bytes: file.bytes,
		hash: `sha256:${file.sha256}`,
		licenses: [licence(catalog.licenceOf(table))],
		sources: catalog.sourcesOf(table).map((s) => source(s, origin)),
		schema: schema(table, format, built)
	};
}

/** The CSV of a table bears its name; what refers to the table refers to the resource of the same format. */
const resourceName = (table: string, format: Format) => (format === 'csv' ? table : fileName(table, format));

const licence = ({ id, name, url }: Licence) => ({ name: id, title: name, path: url });

const source = ({ publisher, title, url, edition }: Source, origin: string) => ({
	title: `${publisher}: ${title}`,
	path: fromAnywhere(url, origin),
	version: edition
});

/** Table Schema wants the cells of a primary key filled, and a foreign key to lead to one row. */
function schema(table: Table, format: Format, built: (table: string) => BuiltTable) {
	const filled = built(table.name).columns.every(
		({ name, empty }) => !table.key.includes(name) || empty === 0
	);
	const isUnique = (name: string, column: string) => {
		const { rows, columns } = built(name);
		return columns.find((c) => c.name === column)?.distinct === rows;
	};
	const foreignKeys = table.columns.flatMap(({ name, references }) =>
		references && isUnique(references.table, references.column)
			? [
					{
						fields: [name],
						reference: { resource: resourceName(references.table, format), fields: [references.column] }
					}
				]
			: []
	);
	return {
		fields: table.columns.map(field),
		...(filled ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
		...(foreignKeys.length ? { foreignKeys } : {}),
		missingValues: ['']
	};
}

function field({ name, type, unit, meaning, range, values, empty }: Column) {
	const constraints = {
		...(empty ? {} : { required: true }),
		...(range ? { minimum: range[0], maximum: range[1] } : {}),
		...(values ? { enum: values } : {})
	};
	const symbol = unit ? UNITS[unit].symbol.en : '';
	return {
		name,
		type: TYPES[type],
		description: empty ? `${meaning.en}. Empty: ${empty.en}.` : `${meaning.en}.`,
		...(symbol ? { unit: symbol } : {}),
		...(Object.keys(constraints).length ? { constraints } : {})
	};
}
