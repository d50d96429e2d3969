import { asset } from '$app/paths';
import type { Ask, Told } from './protocol';

/** What can be kept on a reader's device, listed when the site is built. */
export interface Keepable {
	/** Addresses without the base path. */
	readonly files: readonly string[];
	/** Bytes, not compressed, as a browser keeps them. */
	readonly bytes: number;
}

/** @throws Error where there is no network. */
export async function keepable(): Promise<Keepable> {
	const answer = await fetch(asset('/offline.json'));
	if (!answer.ok) throw new Error(`offline.json: ${answer.status}`);
	return answer.json();
}

/**
 * Has the service worker keep the engine and all tables, in this version of the site and in those that follow.
 * @param ontold is told after each file, and when something failed
 */
export async function keepAll(ontold: (told: Told) => void): Promise<void> {
	const { active } = await navigator.serviceWorker.ready;
	navigator.serviceWorker.addEventListener('message', (event: MessageEvent<Told>) => ontold(event.data));
	active?.postMessage({ kind: 'choose' } satisfies Ask);
}

/** Removes everything kept on the device, and what keeps it. The page goes on without. */
export async function forgetAll(): Promise<void> {
	const registrations = await navigator.serviceWorker.getRegistrations();
	await Promise.all(registrations.map((registration) => registration.unregister()));
	await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
