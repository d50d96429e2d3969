/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, version } from '$service-worker';
import type { Ask } from './lib/offline/protocol';
import { createStore } from './lib/offline/store';
import { createUpdate } from './lib/offline/update';

/**
 * Makes what was visited work without a network. Each version of the site has a cache of its own: what does not name
 * its bytes is never looked for in another's. Embeds are left alone.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const CACHE = `empreinte ${version}`;
const BUILT = new Set(build);
const DATA = new RegExp(`^${base}/(tables|answers)/[0-9a-f]{8}/`);
const FALLBACKS = [`${base}/offline/unvisited`, `${base}/fr/offline/unvisited`];
const EMBED = new RegExp(`^${base}(/fr)?/embed/`);

const namesItsBytes = (pathname: string) => BUILT.has(pathname) || DATA.test(pathname);
let cache: Promise<Cache> | null = null;
/** Opened once: what a reader has removed does not come again. */
const opened = () => (cache ??= caches.open(CACHE));

const store = createStore({ opened, namesItsBytes, isCurrent });
const update = createUpdate({
	cache: CACHE,
	opened,
	fallbacks: FALLBACKS,
	list: `${base}/offline.json`,
	base,
	inThis: (pathname) => BUILT.has(pathname),
	namesItsBytes
});

worker.addEventListener('install', (event) => {
	event.waitUntil(update.install());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(update.leaveEarlier().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== worker.location.origin) return;
	if (request.headers.has('range') || EMBED.test(pathname)) return;
	event.respondWith(
		namesItsBytes(pathname) ? store.keptOrFetched(request).then(watched) : fetchedOrKept(request)
	);
});

worker.addEventListener('message', (event) => {
	const asked = event.data as Ask;
	const tell = (told: unknown) => event.source?.postMessage(told);
	if (asked.kind === 'take over') void worker.skipWaiting();
	else event.waitUntil(asked.kind === 'keep' ? update.keep(asked.urls) : update.choose(tell));
});

/** What names its bytes and is gone belongs to a page of an earlier version: there is a newer one. */
function watched(response: Response): Response {
	if (response.status === 404) void worker.registration.update().catch(() => undefined);
	return response;
}

async function fetchedOrKept(request: Request): Promise<Response> {
	try {
		return await store.keep(request, await fetch(request));
	} catch (cause) {
		const kept = await store.kept(request);
		if (kept) return kept;
		const french = new URL(request.url).pathname.startsWith(`${base}/fr`);
		const fallback = request.mode === 'navigate' && (await store.kept(FALLBACKS[french ? 1 : 0] ?? ''));
		if (fallback) return fallback;
		throw cause;
	}
}

/** Whether no newer version is on its way: what the network gives then is no longer ours to keep. */
function isCurrent(): boolean {
	const { active, waiting, installing } = worker.registration;
	return active?.state !== 'activated' || (waiting === null && installing === null);
}
