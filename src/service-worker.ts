/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, version } from '$service-worker';
import type { Ask, Told } from './lib/offline/protocol';

/**
 * Makes what was visited work without a network. Each version of the site has a cache of its own, so that no page meets
 * files of another version; what names its bytes is carried over. Embeds are left alone.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `empreinte ${version}`;
const FIXED = new Set(build);
const FALLBACKS = [`${base}/offline/unvisited`, `${base}/fr/offline/unvisited`];
const EMBED = new RegExp(`^${base}(/fr)?/embed/`);
const STYLE = /href="([^"]+\.css)"/g;

const opened = () => caches.open(CACHE);
const anyQuery = { ignoreSearch: true };

worker.addEventListener('install', (event) => {
	event.waitUntil(keepFallbacks());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(leaveEarlierVersions().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.headers.has('range') || EMBED.test(pathname)) return;
	event.respondWith(FIXED.has(pathname) ? keptOrFetched(request) : fetchedOrKept(request));
});

worker.addEventListener('message', (event) => {
	const asked = event.data as Ask;
	if (asked.kind === 'take over') void worker.skipWaiting();
	else event.waitUntil(keep(asked.urls, (told) => event.source?.postMessage(told)));
});

async function keepFallbacks(): Promise<void> {
	const cache = await opened();
	await cache.addAll(FALLBACKS);
	const page = await cache.match(FALLBACKS[0] ?? '');
	const styles = [...((await page?.text()) ?? '').matchAll(STYLE)].map(([, url]) => url ?? '');
	await cache.addAll(styles);
}

async function leaveEarlierVersions(): Promise<void> {
	const cache = await opened();
	for (const name of (await caches.keys()).filter((other) => other !== CACHE)) {
		const earlier = await caches.open(name);
		for (const request of await earlier.keys()) {
			const response = FIXED.has(new URL(request.url).pathname) && (await earlier.match(request));
			if (response) await cache.put(request, response);
		}
		await caches.delete(name);
	}
}

async function keptOrFetched(request: Request): Promise<Response> {
	return (await (await opened()).match(request)) ?? store(request, await fetch(request));
}

async function fetchedOrKept(request: Request): Promise<Response> {
	try {
		return await store(request, await fetch(request));
	} catch (cause) {
		const cache = await opened();
		const kept = await cache.match(request, anyQuery);
		if (kept) return kept;
		const french = new URL(request.url).pathname.startsWith(`${base}/fr`);
		const fallback = request.mode === 'navigate' && (await cache.match(FALLBACKS[french ? 1 : 0] ?? ''));
		if (fallback) return fallback;
		throw cause;
	}
}

/** A newer version is there and waits: what the network gives now is no longer ours to keep. */
const isOutdated = () => worker.registration.waiting !== null || worker.registration.installing !== null;

async function store(request: Request, response: Response): Promise<Response> {
	const current = worker.registration.active?.state !== 'activated' || !isOutdated();
	if (response.ok && response.status === 200 && current) {
		const { origin, pathname } = new URL(request.url);
		await (await opened()).put(origin + pathname, response.clone()).catch(() => undefined);
	}
	return response;
}

/** Keeps files for use without a network, one after the other, and tells how far it is. */
async function keep(urls: readonly string[], tell: (told: Told) => void): Promise<void> {
	const cache = await opened();
	try {
		for (const [i, url] of urls.entries()) {
			if (!(await cache.match(url))) await cache.add(url);
			tell({ kind: 'kept', done: i + 1, of: urls.length });
		}
	} catch (cause) {
		tell({ kind: 'failed', reason: String(cause) });
	}
}
