import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Content } from '../check/open';
import { checkRows } from '../check/rows';

/** A table as it is in the repository, or as it would be. */
export interface Version extends Content {
	readonly csv: string;
}

/** All tables as they are in the folder `data`; one that was never made has no rows. */
export function readVersions(catalog: Catalog, data: string): ReadonlyMap<string, Version> {
	return new Map(
		catalog.tables.map((table) => {
			const file = join(data, `${table.name}.csv`);
			const csv = existsSync(file) ? readFileSync(file, 'utf8') : '';
			return [table.name, { table, csv, rows: checkRows(table, csv).rows }];
		})
	);
}
