import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream';
import { headersFor } from './headers.mjs';
import { byteRange } from './range.mjs';
import { encoded, fileFor } from './resolve.mjs';

/**
 * A static server for the built site, as its host would serve it: clean addresses, compressed twins where they were
 * made, byte ranges, and the nearest 404 page: in the language of the address, in a frame for a frame.
 *
 * @param {string} folder
 * @param {string} [base] the path under which it is served: `/empreinte`
 */
export function siteServer(folder, base = '') {
	const site = resolve(folder);
	return createServer((request, response) => {
		const [address = '/', query] = (request.url ?? '/').split('?', 2);
		const pathname = below(base, address);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		} else if (pathname === undefined) {
			response.writeHead(307, { Location: base }).end();
		} else if (pathname !== '/' && pathname.endsWith('/')) {
			const plain = `${base}/${pathname.replace(/^\/+|\/+$/g, '')}`;
			response.writeHead(308, { Location: query === undefined ? plain : `${plain}?${query}` }).end();
		} else {
			answer(site, pathname, request, response);
		}
	});
}

/**
 * An address without the base; nothing where it lies outside.
 *
 * @param {string} base
 * @param {string} address
 */
function below(base, address) {
	if (address === base) return '/';
	return address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
}

/**
 * @param {string} site
 * @param {string} pathname
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(site, pathname, request, response) {
	const found = fileFor(site, pathname);
	if (found) return send(found, pathname, request, response, 200);
	const [nearest = ''] = /^(\/fr)?(\/embed)?(?=\/)/.exec(pathname) ?? [];
	const missing = fileFor(site, `${nearest}/404`) ?? fileFor(site, '/404');
	if (missing) return send(missing, pathname, request, response, 404);
	response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

/**
 * @param {import('./resolve.mjs').Found} found
 * @param {string} pathname
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {200 | 404} status
 */
function send(found, pathname, request, response, status) {
	const range = status === 200 ? byteRange(request.headers.range, found.size) : undefined;
	const file = range ? found : encoded(found, String(request.headers['accept-encoding'] ?? ''));
	const tag = `"${file.size.toString(36)}-${Math.round(file.modified).toString(36)}${file.encoding ?? ''}"`;
	const headers = { ...headersFor(pathname, found.path), ETag: tag, Vary: 'Accept-Encoding' };
	if (range === 'unsatisfiable') {
		response.writeHead(416, { ...headers, 'Content-Range': `bytes */${found.size}` }).end();
		return;
	}
	if (status === 200 && request.headers['if-none-match'] === tag) {
		response.writeHead(304, headers).end();
		return;
	}
	response.writeHead(range ? 206 : status, {
		...headers,
		'Accept-Ranges': 'bytes',
		'Content-Length': range ? range.end - range.start + 1 : file.size,
		...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${file.size}` } : {}),
		...(file.encoding ? { 'Content-Encoding': file.encoding } : {})
	});
	if (request.method === 'HEAD') response.end();
	else pipeline(createReadStream(file.path, range ?? {}), response, () => {});
}
