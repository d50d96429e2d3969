import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from './site';
import { fileKb } from './weight';

/** What the engine adds when a reader first needs it, in kB: its largest WebAssembly file and its worker. */
export function engineKb(): number {
	const files = readdirSync(join(SITE, '_app'), { recursive: true, encoding: 'utf8' });
	const engine = files.filter((file) => /duckdb[^/]*\.(wasm|js)$/.test(file));
	return engine.reduce((sum, file) => sum + fileKb(SITE, join('_app', file), 5), 0);
}
