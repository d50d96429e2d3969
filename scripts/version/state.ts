import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { type DataVersion, inOrder, type TableStates } from '../../src/lib/catalog/version';
import { readCatalog, readFolder } from '../build/registry';

export const VERSIONS = 'data/versions';

/** What the tables in `data` hold now. */
export function currentState(data = 'data'): TableStates {
	return Object.fromEntries(
		readCatalog(data).tables.map(({ name }) => {
			const csv = readFileSync(join(data, `${name}.csv`));
			const sha256 = createHash('sha256').update(csv).digest('hex');
			return [name, { rows: csvParseRows(csv.toString('utf8')).length - 1, sha256 }];
		})
	);
}

/** The recorded versions, oldest first. */
export const readVersions = (folder = VERSIONS): DataVersion[] => inOrder(readFolder(folder));

/** The first eight hexadecimal digits of the SHA-256 of the tables' names and hashes. */
export function contentHash(tables: Readonly<Record<string, { readonly sha256: string }>>): string {
	const hash = createHash('sha256');
	for (const name of Object.keys(tables).sort()) hash.update(`${name} ${tables[name]?.sha256}\n`);
	return hash.digest('hex').slice(0, 8);
}

/** The id of a version of these tables. */
export const versionId = (date: string, tables: TableStates): string => `${date}-${contentHash(tables)}`;
