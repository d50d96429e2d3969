import { extname } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
	'.arrow': 'application/vnd.apache.arrow.stream',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.parquet': 'application/vnd.apache.parquet',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8'
};

/** What other sites may read from a page of theirs: figures, tables and what they are made with. */
const SHARED =
	/^(\/fr)?\/(figures|embed\/[^/]+)\/|^\/(_app|tables|fonts|answers)\/|^\/(embed|frame)\.js$|^\/datapackage\.json$/;

/** Addresses that name their bytes. */
const FIXED = /^\/_app\/immutable\/|^\/(tables|answers)\/[0-9a-f]{8}\//;

/** Pages made to stand in another site's frame. */
const FRAMED = /^(\/fr)?\/embed\//;

/**
 * The headers of an answer, by its address and the file that answers it.
 *
 * @param {string} pathname
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function headersFor(pathname, file) {
	return {
		'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
		'Cache-Control': FIXED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
		'X-Content-Type-Options': 'nosniff',
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		...(FRAMED.test(pathname) ? {} : { 'Content-Security-Policy': "frame-ancestors 'none'" }),
		...(SHARED.test(pathname) ? { 'Access-Control-Allow-Origin': '*' } : {})
	};
}
