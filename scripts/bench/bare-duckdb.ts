import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../start/run.mjs';

const DUCKDB = join(ROOT, 'node_modules/@duckdb/duckdb-wasm/dist');
const PAGE = '<!doctype html><title>Bare DuckDB</title><body><script type="module" src="/page.js"></script>';

/** The script of `bare-page.ts` with what it imports. */
async function script(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'esnext',
			lib: { entry: join(import.meta.dirname, 'bare-page.ts'), formats: ['es'] }
		}
	});
	const [first] = [built].flat();
	if (!first || !('output' in first)) throw new Error('The page of bare DuckDB could not be built.');
	return first.output[0].code;
}

/** Serves a page on which DuckDB-WASM alone reads a file that is picked; see `bare-page.ts`. */
export async function serveBare(): Promise<{ at: string; close: () => void }> {
	const answers: Readonly<Record<string, readonly [type: string, body: string | Buffer]>> = {
		'/': ['text/html', PAGE],
		'/page.js': ['text/javascript', await script()],
		'/worker.js': ['text/javascript', readFileSync(join(DUCKDB, 'duckdb-browser-eh.worker.js'))],
		'/duckdb.wasm': ['application/wasm', readFileSync(join(DUCKDB, 'duckdb-eh.wasm'))]
	};
	const server = createServer(({ url = '/' }, response) => {
		const [type, body] = answers[url] ?? ['text/plain', ''];
		response.writeHead(url in answers ? 200 : 404, { 'Content-Type': type }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = server.address();
	return {
		at: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
		close() {
			server.close();
			server.closeAllConnections();
		}
	};
}
