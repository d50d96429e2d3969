import { BASE } from './origin.mjs';
import { chosenPort, explain } from './port.mjs';
import { siteServer } from './server.mjs';
import { SITE } from './site.mjs';

/** Serves the built site until Ctrl-C, and says where. */
const port = chosenPort();
const server = siteServer(SITE, BASE);
server.on('error', (error) => explain(port, error));
server.listen(port, () => {
	const address = server.address();
	const bound = typeof address === 'object' && address !== null ? address.port : port;
	console.log(`Empreinte is at http://localhost:${bound}${BASE} (Ctrl-C stops it)`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
	process.once(signal, () => {
		server.close(() => process.exit(0));
		server.closeAllConnections();
	});
}
