import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addresses } from '../../scripts/start/addresses.mjs';
import { fileFor } from '../../scripts/start/resolve.mjs';
import { headersFor } from '../../scripts/start/headers.mjs';
import { siteServer } from '../../scripts/start/server.mjs';
import { readFileSync } from 'node:fs';

/** The built site at an address of its own. */
export interface ChangingSite {
	readonly at: string;
	/** The folder of the answers once it has changed. */
	readonly newAnswers: string;
	/** Puts a version in its place that was built from other data: answers and code lie elsewhere, and every page is marked. */
	change(): void;
	/** Takes it away: what emulates a missing network may spare the service worker. */
	lose(): void;
}

const NEW_ANSWERS = 'ffffffff';
const [BUILT, NEW_BUILT] = ['/_app/immutable/', '/_app/unchanging/'];
const TEXT = /\.(html|js|json)$/;

export async function changingSite(): Promise<ChangingSite> {
	const site = siteServer('build');
	const old = addresses().answers;
	const { version } = JSON.parse(readFileSync('build/_app/version.json', 'utf8')) as { version: string };
	let changed = false;
	const server = createServer((request, response) => {
		const address = (request.url ?? '/').split('?', 1)[0] ?? '/';
		if (!changed) return void site.emit('request', request, response);
		if (address.startsWith(`/answers/${old}/`) || address.startsWith(BUILT))
			return void response.writeHead(404).end();
		const found = fileFor('build', address.replace(NEW_ANSWERS, old).replace(NEW_BUILT, BUILT));
		if (!found) return void site.emit('request', request, response);
		const headers = headersFor(address, found.path);
		if (!TEXT.test(found.path)) return void response.writeHead(200, headers).end(readFileSync(found.path));
		const text = readFileSync(found.path, 'utf8')
			.replaceAll(old, NEW_ANSWERS)
			.replaceAll(BUILT, NEW_BUILT)
			.replaceAll(version, `${version} and another`)
			// The policy names its inline scripts by their bytes.
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
			.replace('<html', '<html data-changed=""');
		response.writeHead(200, headers).end(text);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return {
		at: `http://localhost:${(server.address() as AddressInfo).port}`,
		newAnswers: NEW_ANSWERS,
		change: () => void (changed = true),
		lose: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
