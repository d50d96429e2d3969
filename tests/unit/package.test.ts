import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCatalog } from '../../scripts/build/registry';
import { readBuiltTable } from '../../src/lib/tables/built';
import { dataPackage } from '../../src/lib/tables/package';

/** What the Data Package standard (datapackage.org, version 2) asks of a package of tables, in our words. */
const path = z.string().regex(/^(https?:\/\/\S+|(?![./~])(?!.*\.\.)[\w./-]+)$/);
const licences = z.array(z.object({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: z.url() })).min(1);
const column = z.array(z.string()).min(1);
const fieldSchema = z.object({
	name: z.string(),
	type: z.enum(['string', 'number', 'integer', 'boolean', 'date']),
	description: z.string().min(1),
	constraints: z
		.strictObject({
			required: z.boolean().optional(),
			minimum: z.number().optional(),
			maximum: z.number().optional(),
			enum: z.array(z.string()).min(1).optional()
		})
		.optional()
});
const resourceSchema = z.object({
	name: z.string().regex(/^[-a-z0-9._/]+$/),
	type: z.literal('table'),
	path,
	title: z.string().min(1),
	description: z.string().min(1),
	format: z.enum(['csv', 'parquet', 'arrow']),
	mediatype: z.string().regex(/^.+\/.+$/),
	bytes: z.int().positive(),
	hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
	licenses: licences,
	sources: z.array(z.object({ title: z.string().min(1), path: z.url() })).min(1),
	schema: z.object({
		fields: z.array(fieldSchema).min(1),
		primaryKey: column.optional(),
		uniqueKeys: z.array(column).min(1).optional(),
		foreignKeys: z
			.array(z.object({ fields: column, reference: z.object({ resource: z.string(), fields: column }) }))
			.optional(),
		missingValues: z.tuple([z.literal('')])
	})
});
const packageSchema = z.object({
	$schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
	name: z.string().regex(/^[-a-z0-9._/]+$/),
	version: z.string().min(1),
	created: z.iso.datetime(),
	homepage: z.url(),
	licenses: licences,
	resources: z.array(resourceSchema).min(1)
});

const catalog = readCatalog();
const made = dataPackage(
	catalog,
	readBuiltTable,
	{ id: '2026-01-01-00000000', date: '2026-01-01' },
	'https://example.org'
);
const { resources } = packageSchema.parse(JSON.parse(JSON.stringify(made)));
const keyOf = ({ primaryKey, uniqueKeys }: (typeof resources)[number]['schema']) =>
	primaryKey ?? uniqueKeys?.[0] ?? ['no key'];
const names = (schema: (typeof resources)[number]['schema']) => schema.fields.map(({ name }) => name);

describe('the data package', () => {
	it('has every file of every table once', () => {
		const files = catalog.tables.flatMap(({ name }) =>
			['csv', 'parquet', 'arrow'].map((format) => `tables/${name}.${format}`)
		);
		expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
		expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
	});

	it('gives the size and the hash that the files have', () => {
		for (const { path, bytes, hash } of resources) {
			const content = readFileSync(`static/${path}`);
			expect(content.length, path).toBe(bytes);
			expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, path).toBe(hash);
		}
	});

	it('has keys of columns that are there', () => {
		for (const { name, schema } of resources) {
			expect(names(schema), name).toEqual(expect.arrayContaining(keyOf(schema)));
			for (const { fields, reference } of schema.foreignKeys ?? []) {
				expect(names(schema), name).toEqual(expect.arrayContaining(fields));
				const other = resources.find((resource) => resource.name === reference.resource);
				if (!other) throw new Error(`${name} refers to ${reference.resource}, which is not in the package.`);
				expect(names(other.schema), reference.resource).toEqual(expect.arrayContaining(reference.fields));
			}
		}
	});

	it('calls no key primary whose cells may be empty', () => {
		const keys = (table: string) => resources.find(({ name }) => name === table)?.schema;
		expect(keys('company_footprint')).toMatchObject({ uniqueKeys: [expect.arrayContaining(['site'])] });
		expect(keys('company_footprint')?.primaryKey).toBeUndefined();
		expect(keys('country')?.primaryKey).toEqual(['iso3']);
	});

	it('lets no foreign key lead to several rows', () => {
		const impact = resources.find(({ name }) => name === 'instance_impact');
		expect(impact?.schema.foreignKeys ?? []).not.toContainEqual(
			expect.objectContaining({ fields: ['gpu_model'] })
		);
	});

	it('says of the country column of every table that has one where its values are', () => {
		const regions = resources.find(({ name }) => name === 'cloud_region');
		expect(regions?.schema.foreignKeys).toContainEqual({
			fields: ['iso3'],
			reference: { resource: 'country', fields: ['iso3'] }
		});
		expect(regions?.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
	});
});
