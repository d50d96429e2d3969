import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Catalog } from '../../src/lib/catalog/catalog';

/**
 * The catalogue as it is on disk.
 * @throws Error naming the file and the field that is not as its schema says.
 */
export function readCatalog(data = 'data'): Catalog {
	return new Catalog({
		tables: readFolder(data),
		sources: readFolder(join(data, 'sources')),
		licences: readFolder(join(data, 'licences'))
	});
}

/** The JSON documents of a folder by their paths. */
export function readFolder(folder: string): Record<string, unknown> {
	const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
	return Object.fromEntries(
		files.map((file) => [join(folder, file), JSON.parse(readFileSync(join(folder, file), 'utf8'))])
	);
}
