import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that no page of ours may reach, though it would let any: `visits` counts who came. */
export async function stranger() {
	let visits = 0;
	const server = createServer((_, response) => {
		visits++;
		response.setHeader('access-control-allow-origin', '*').end('a\n1\n');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { at: `http://127.0.0.1:${port}`, visits: () => visits, close: () => server.close() };
}
