import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './pages';
import { fileKb } from './weight';

/** The files of the engine: DuckDB's WebAssembly and its worker. */
export const engineFiles = (): string[] =>
	readdirSync(join(SITE, '_app'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /duckdb[^/]*\.(wasm|js)$/.test(file))
		.map((file) => `_app/${file}`);

/** What the engine adds when a reader first needs it, in kB. */
export const engineKb = (): number => engineFiles().reduce((sum, file) => sum + fileKb(SITE, file, 5), 0);
