import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEngine, type Engine } from './engine';
import { startNodeHost } from './node-host';

export interface NodeEngineOptions {
	/** The directory of the published tables, as `<table>.arrow`. */
	readonly tables?: string;
	/** Directories whose files SQL may read (`read_csv('data/country.csv')`); none unless given. */
	readonly files?: readonly string[];
}

export interface NodeEngine extends Engine {
	/** Makes a table of Arrow IPC bytes (stream or file format) at once. */
	loadArrow(name: string, bytes: Uint8Array): Promise<void>;
}

/** DuckDB in this process, for building, prerendering and tests: the same DuckDB as in the browser. */
export function createNodeEngine({ tables = '.', files = [] }: NodeEngineOptions = {}): NodeEngine {
	const engine = createEngine({
		host: startNodeHost,
		directories: files,
		published: (name) => async () => {
			const bytes = await readFile(join(tables, `${name}.arrow`));
			return (database) => database.insertArrow(name, bytes);
		}
	});
	return {
		...engine,
		loadArrow: (name, bytes) => engine.use((database) => database.insertArrow(name, bytes))
	};
}
