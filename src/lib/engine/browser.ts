import { fileName } from '../catalog/format';
import { createEngine, type Engine } from './engine';
import { IMPORTS } from './settings';
import { startWorkerHost } from './worker-host';

export interface BrowserEngineOptions {
	/** The address of a file below `/tables/`. */
	readonly tableUrl: (file: string) => string;
}

export type BrowserEngine = Engine;

/**
 * DuckDB-WASM in a worker of this page. Nothing is fetched before `start()` or the first query; safe to import, but not
 * to start, on the server.
 */
export const createBrowserEngine = ({ tableUrl }: BrowserEngineOptions): BrowserEngine =>
	createEngine({
		host: startWorkerHost,
		directories: [IMPORTS],
		published: (name) => async () => {
			const response = await fetch(tableUrl(`${__TABLES__[name]}/${fileName(name, 'arrow')}`));
			if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
			const bytes = new Uint8Array(await response.arrayBuffer());
			return (database) => database.insertArrow(name, bytes);
		}
	});
