import type { Ask } from './protocol';

const ask = (worker: ServiceWorker | null, asked: Ask) => worker?.postMessage(asked);

/** How often, at most, a page that is looked at again asks whether the site has changed. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Registers the service worker once the page has come to rest, has it keep what this page was made of, and says when a
 * newer version of the site is there. Where the browser has no service workers, or refuses, nothing happens.
 * @param onnewer gets what loads the page anew in the newer version
 */
export async function registerOffline(url: string, onnewer: (update: () => void) => void): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const container = navigator.serviceWorker;
	const before = container.controller;
	const registration = await container.register(url, { updateViaCache: 'none' }).catch(() => null);
	if (!registration) return;

	const reload = () => location.reload();
	const announce = (waiting: ServiceWorker) =>
		onnewer(() => {
			container.addEventListener('controllerchange', reload, { once: true });
			ask(waiting, { kind: 'take over' });
		});
	if (registration.waiting && container.controller) announce(registration.waiting);
	registration.addEventListener('updatefound', () => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			if (coming.state === 'installed' && container.controller) announce(coming);
		});
	});
	// Another page has put the newer version in place: this one stays what it is until its reader agrees.
	if (before) container.addEventListener('controllerchange', () => onnewer(reload));
	lookAgain(registration);
	ask((await container.ready).active, { kind: 'keep', urls: loadedSoFar() });
}

/** Asks for a newer version when a page that was left open is looked at again. */
function lookAgain(registration: ServiceWorkerRegistration): void {
	let asked = performance.now();
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState !== 'visible' || performance.now() - asked < PATIENCE_MS) return;
		asked = performance.now();
		void registration.update().catch(() => undefined);
	});
}

/** What the page has fetched of its own site, itself first: the worker was not there yet. */
function loadedSoFar(): string[] {
	const entries = performance.getEntriesByType('resource').map(({ name }) => name);
	const own = [location.origin + location.pathname, ...entries].filter((url) =>
		url.startsWith(location.origin)
	);
	return [...new Set(own.map((url) => url.replace(/[?#].*$/, '')))];
}
