import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteServer } from '../../../scripts/start/server.mjs';

const site = mkdtempSync(join(tmpdir(), 'site-'));
const server = siteServer(site);

const FILES = {
	'index.html': 'home',
	'404.html': 'nothing here',
	'figures.html': 'all figures',
	'fr/404.html': 'rien ici',
	'figures/one.html': 'one',
	'embed/one.html': 'one, embedded',
	'tables/t.csv': 'year,value\n2024,1\n',
	'tables/t.csv.br': 'compressed',
	'_app/immutable/a.js': '1'
};

beforeAll(async () => {
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(join(site, name, '..'), { recursive: true });
		writeFileSync(join(site, name), content);
	}
	await new Promise<void>((resolve) => server.listen(0, resolve));
});

afterAll(() => {
	server.close();
	rmSync(site, { recursive: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
}

/** Asks with the path exactly as written, which fetch would tidy. */
const ask = (path: string, headers: Record<string, string> = {}) =>
	new Promise<Answer>((resolve, reject) => {
		const { port } = server.address() as AddressInfo;
		get({ port, path, headers, agent: false }, async (response) => {
			const body = (await response.toArray()).join('');
			resolve({ status: response.statusCode, headers: response.headers, body });
		}).on('error', reject);
	});

test.each([
	['/', 'home'],
	['/figures', 'all figures'],
	['/figures?provider=aws', 'all figures'],
	['/figures/one', 'one'],
	['/figures/one.html', 'one']
])('%s is found', async (path, body) => {
	expect(await ask(path)).toMatchObject({ status: 200, body });
});

test.each([
	['/nope', 'nothing here'],
	['/fr/nope', 'rien ici'],
	['/frontier', 'nothing here'],
	['/../../etc/passwd', 'nothing here'],
	['/%2e%2e/%2e%2e/etc/passwd', 'nothing here'],
	['/%zz', 'nothing here'],
	['/%00', 'nothing here']
])('%s is not found, and its page says so in its language', async (path, body) => {
	expect(await ask(path)).toMatchObject({ status: 404, body });
});

test('an address has no slash at its end, and a redirect stays on this host', async () => {
	expect(await ask('/figures/?a=1')).toMatchObject({ status: 308, headers: { location: '/figures?a=1' } });
	expect(await ask('//elsewhere.org/')).toMatchObject({ headers: { location: '/elsewhere.org' } });
});

test('a table can be read from any site, whole, compressed or in part', async () => {
	expect(await ask('/tables/t.csv')).toMatchObject({
		headers: { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*' }
	});
	expect(await ask('/tables/t.csv', { 'accept-encoding': 'gzip, br' })).toMatchObject({
		body: 'compressed',
		headers: { 'content-encoding': 'br', 'content-type': 'text/csv; charset=utf-8' }
	});
	expect(await ask('/tables/t.csv', { 'accept-encoding': 'br', range: 'bytes=0-3' })).toMatchObject({
		status: 206,
		body: 'year',
		headers: { 'content-range': 'bytes 0-3/18' }
	});
});

test('only embeds may be framed, only hashed files are kept for ever, and a tag is honoured', async () => {
	const page = await ask('/figures/one');
	expect(page.headers['content-security-policy']).toBe("frame-ancestors 'none'");
	expect((await ask('/embed/one')).headers['content-security-policy']).toBeUndefined();
	expect(page.headers['cache-control']).toBe('no-cache');
	expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
	expect(await ask('/figures/one', { 'if-none-match': String(page.headers.etag) })).toMatchObject({
		status: 304,
		body: ''
	});
});
