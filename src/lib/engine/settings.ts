/** Where files that a reader hands to the engine must be registered to stay readable. */
export const IMPORTS = 'imports/';

/**
 * SQL run once when a database opens, in the browser and in Node: DuckDB may read nothing but the tables it is given and
 * files under `directories`, loads no extension from the network, and none of it can be undone by a later query.
 */
export const settings = (directories: readonly string[]): readonly string[] => [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	`SET allowed_directories = [${directories.map((d) => `'${d.replaceAll("'", "''")}'`).join(', ')}]`,
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];
