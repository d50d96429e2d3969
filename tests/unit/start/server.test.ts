import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../../scripts/start/server.mjs';
import { freePort } from '../../../scripts/test/free-port.mjs';

const NGINX = '/usr/sbin/nginx';
const CADDY = '/usr/bin/caddy';

const site = mkdtempSync(join(tmpdir(), 'site-'));

const FILES = {
	'index.html': 'home',
	'404.html': 'nothing here',
	'figures.html': 'all figures',
	'fr/404.html': 'rien ici',
	'figures/one.html': 'one',
	'embed/one.html': 'one, embedded',
	'embed/404.html': 'no such figure',
	'fr/embed/404.html': 'pas de figure',
	'embed/one/pin.csv': 'year\n2024\n',
	'tables/t.csv': 'year,value\n2024,1\n',
	'tables/t.csv.br': 'compressed by br',
	'tables/t.csv.gz': 'compressed by gzip',
	'_app/immutable/a.js': '1'
};

beforeAll(() => {
	chmodSync(site, 0o755);
	for (const [name, content] of Object.entries(FILES)) {
		mkdirSync(join(site, name, '..'), { recursive: true });
		writeFileSync(join(site, name), content);
	}
});

afterAll(() => rmSync(site, { recursive: true }));

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingMessage['headers'];
	readonly body: string;
}

/** A server of the site, and what sets it apart. */
interface Host {
	readonly name: string;
	/** The encoding it prefers, of those laid beside a file. */
	readonly encoding: 'br' | 'gzip';
	/** How it answers an address that is none. */
	readonly refuses: readonly number[];
	/** Starts it, and gives its port. */
	start(): Promise<number>;
	stop(): void;
}

function ourServer(path = ''): Host {
	const server = siteServer(site, path);
	return {
		name: 'our server',
		encoding: 'br',
		refuses: [404],
		start: () =>
			new Promise((resolve) => server.listen(0, () => resolve((server.address() as AddressInfo).port))),
		stop() {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** The lines that the guide gives for a server that hands a path on to another at `port`. */
function handingOn(language: string, port: number): string {
	const [, lines = ''] =
		new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'm').exec(readFileSync('docs/deploy.md', 'utf8')) ??
		[];
	return lines.replaceAll('127.0.0.1:8080', `127.0.0.1:${port}`);
}

/** The nginx of this machine with the configuration that the guide gives, where there is one; under a path, behind another. */
function nginx({ underPath = false } = {}): Host {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	let child: ChildProcess;
	return {
		name: 'nginx',
		encoding: 'gzip',
		refuses: [400],
		async start() {
			const port = await freePort();
			const ours = readFileSync('docs/deploy/nginx.conf', 'utf8')
				.replace('listen 8080;', `listen 127.0.0.1:${port};`)
				.replace('/srv/empreinte/build', site);
			const root = process.getuid?.() === 0 ? 'user root;' : '';
			const outer = underPath ? await freePort() : port;
			const theirs = underPath ? `server { listen ${outer}; ${handingOn('nginx', port)} }` : '';
			writeFileSync(
				join(folder, 'nginx.conf'),
				`${root} daemon off; pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${ours} ${theirs} }`
			);
			child = spawn(NGINX, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
			return answering(outer);
		},
		stop() {
			child.kill();
			rmSync(folder, { recursive: true });
		}
	};
}

/** The Caddy of this machine with the configuration that the guide gives, where there is one; under a path, behind another. */
function caddy({ underPath = false } = {}): Host {
	const folder = mkdtempSync(join(tmpdir(), 'caddy-'));
	let child: ChildProcess;
	return {
		name: 'Caddy',
		encoding: 'br',
		// It tidies an address, and takes NUL for a fault of its own.
		refuses: [400, 404, 500],
		async start() {
			const port = await freePort();
			const ours = readFileSync('docs/deploy/Caddyfile', 'utf8')
				.replace('localhost:8080 {', `http://:${port} {${underPath ? '\n\tbind 127.0.0.1' : ''}`)
				.replace('/srv/empreinte/build', site);
			const outer = underPath ? await freePort() : port;
			const theirs = underPath ? `http://:${outer} {\n${handingOn('caddyfile', port)}}\n` : '';
			writeFileSync(join(folder, 'Caddyfile'), `{\n admin off\n}\n${theirs}${ours}`);
			child = spawn(CADDY, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
				env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
			});
			return answering(outer);
		},
		stop() {
			child.kill();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** The port, once a server answers there. */
async function answering(port: number): Promise<number> {
	for (let tries = 0; tries < 200; tries++) {
		if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) break;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return port;
}

const HOSTS = [ourServer(), ...(existsSync(NGINX) ? [nginx()] : []), ...(existsSync(CADDY) ? [caddy()] : [])];

describe.each(HOSTS)('$name', (host) => {
	let port = 0;
	beforeAll(async () => void (port = await host.start()));
	afterAll(() => host.stop());

	/** Asks with the path exactly as written, which fetch would tidy. */
	const ask = (path: string, headers: Record<string, string> = {}) =>
		new Promise<Answer>((resolve, reject) => {
			get({ host: 'localhost', port, path, headers, agent: false }, async (response) => {
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
		['/embed/nope', 'no such figure'],
		['/fr/embed/nope', 'pas de figure']
	])('%s is not found, and its page says so in its language', async (path, body) => {
		expect(await ask(path)).toMatchObject({ status: 404, body });
	});

	test.each(['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%zz', '/%00'])(
		'%s is refused',
		async (path) => {
			expect(host.refuses).toContain((await ask(path)).status);
		}
	);

	test('an address has no slash at its end, and a redirect stays on this host', async () => {
		expect(await ask('/figures/?a=1')).toMatchObject({ status: 308, headers: { location: '/figures?a=1' } });
		expect(await ask('//elsewhere.org/')).toMatchObject({ headers: { location: '/elsewhere.org' } });
	});

	test('a table can be read from any site, whole, compressed or in part', async () => {
		expect(await ask('/tables/t.csv')).toMatchObject({
			headers: { 'content-type': 'text/csv; charset=utf-8', 'access-control-allow-origin': '*' }
		});
		expect(await ask('/tables/t.csv', { 'accept-encoding': 'gzip, br' })).toMatchObject({
			body: `compressed by ${host.encoding}`,
			headers: { 'content-encoding': host.encoding, 'content-type': 'text/csv; charset=utf-8' }
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
		expect((await ask('/embed/nope')).headers['content-security-policy']).toBeUndefined();
		expect((await ask('/embed/one/pin.csv')).headers['access-control-allow-origin']).toBe('*');
		expect(page.headers['cache-control']).toBe('no-cache');
		expect((await ask('/_app/immutable/a.js')).headers['cache-control']).toContain('immutable');
		expect(await ask('/figures/one', { 'if-none-match': String(page.headers.etag) })).toMatchObject({
			status: 304,
			body: ''
		});
	});
});

const UNDER_A_PATH = [
	ourServer('/empreinte'),
	...(existsSync(NGINX) ? [nginx({ underPath: true })] : []),
	...(existsSync(CADDY) ? [caddy({ underPath: true })] : [])
];

describe.each(UNDER_A_PATH)('$name under a path of its own', (host) => {
	let at = '';
	beforeAll(async () => void (at = `http://localhost:${await host.start()}`));
	afterAll(() => host.stop());

	const ask = async (path: string) => {
		const answer = await fetch(at + path, { redirect: 'manual' });
		const location = answer.headers.get('location');
		return [answer.status, location ? new URL(location, at).href.replace(at, '') : await answer.text()];
	};

	test('the site is found and keeps to it', async () => {
		expect(await ask('/empreinte')).toEqual([200, 'home']);
		expect(await ask('/empreinte/')).toEqual([200, 'home']);
		expect(await ask('/empreinte/figures/one')).toEqual([200, 'one']);
		expect(await ask('/empreinte/figures/?a=1')).toEqual([308, '/empreinte/figures?a=1']);
		expect(await ask('/empreinte/fr/nope')).toEqual([404, 'rien ici']);
	});

	test('embeds alone may be framed there', async () => {
		const framing = async (path: string) => (await fetch(at + path)).headers.get('content-security-policy');
		expect(await framing('/empreinte/embed/one')).toBeNull();
		expect(await framing('/empreinte/figures/one')).toBe("frame-ancestors 'none'");
	});

	test.runIf(host.name === 'our server')('our server leads to the path from outside it', async () => {
		expect(await ask('/empreintes/figures')).toEqual([307, '/empreinte']);
	});
});
