import type { Ask } from './protocol';

const ask = (worker: ServiceWorker | null, asked: Ask) => worker?.postMessage(asked);

/**
 * Registers the service worker once the page has come to rest, has it keep what this page was made of, and says when a
 * newer version of the site waits. Where the browser has no service workers, or refuses, nothing happens.
 * @param onnewer gets what puts the newer version in place and loads the page anew
 */
export async function registerOffline(url: string, onnewer: (update: () => void) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const container = navigator.serviceWorker;
	const registration = await container.register(url).catch(() => null);
	if (!registration) return;

	const announce = (waiting: ServiceWorker) =>
		onnewer(() => {
			container.addEventListener('controllerchange', () => location.reload(), { once: true });
			ask(waiting, { kind: 'take over' });
		});
	if (registration.waiting && container.controller) announce(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && container.controller) announce(coming);
		});
	});
	ask((await container.ready).active, { kind: 'keep', urls: loadedSoFar() });
}

/** What the page has fetched of its own site, itself first: the worker was not there yet. */
function loadedSoFar(): string[] {
	const entries = performance.getEntriesByType('resource').map(({ name }) => name);
	const own = [location.origin + location.pathname, ...entries].filter((url) =>
		url.startsWith(location.origin)
	);
	return [...new Set(own.map((url) => url.replace(/[?#].*$/, '')))];
}
