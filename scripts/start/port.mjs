import { createServer } from 'node:net';

const DEFAULT = 4173;

/** The port to serve on: `PORT` where it is set, 4173 otherwise. Stops with a clear message on anything else. */
export function chosenPort() {
	const given = process.env.PORT;
	if (given === undefined || given === '') return DEFAULT;
	const port = Number(given);
	if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
	return stop(`PORT must be a number from 0 to 65535, and is "${given}".`);
}

/**
 * Stops with a clear message where another program has the port, before any time is spent on building.
 *
 * @param {number} port
 */
export async function requireFree(port) {
	await new Promise((resolve) => {
		const probe = createServer();
		probe.on('error', (error) => explain(port, error));
		probe.listen(port, () => probe.close(resolve));
	});
}

/**
 * @param {number} port
 * @param {NodeJS.ErrnoException} error
 */
export function explain(port, error) {
	if (error.code === 'EADDRINUSE') {
		stop(`Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`);
	}
	if (error.code === 'EACCES') {
		stop(`Port ${port} needs rights we do not have. Choose another one: PORT=${DEFAULT} npm start`);
	}
	stop(`Port ${port} cannot be used: ${error.message}`);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
	console.error(message);
	process.exit(1);
}
