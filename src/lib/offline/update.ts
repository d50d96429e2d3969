import type { Told } from './protocol';
import { savesData } from './save-data';

interface UpdateOptions {
	/** The name of the cache of this version. */
	readonly cache: string;
	readonly opened: () => Promise<Cache>;
	/** The pages that stand in for those that were not visited. */
	readonly fallbacks: readonly string[];
	/** The address of the list of what a reader may choose to keep. */
	readonly list: string;
	/** The path of the site. */
	readonly base: string;
	/** Whether this version was built with a file. */
	readonly inThis: (pathname: string) => boolean;
	/** Whether the bytes at an address of this site never change. */
	readonly namesItsBytes: (pathname: string) => boolean;
}

/** The visited pages that come along with a newer version, the last ones. */
const PAGES = 40;
const PART = /<(?:link|script)\b[^>]*?(?:href|src)="([^"]+\.(?:css|js))"/g;
/** Beside the list, the sign that it was chosen: an address that nothing is fetched at. */
const CHOSEN = '?chosen';

const pathOf = (request: Request) => new URL(request.url).pathname;

/** How what is kept follows from one version of the site to the next. */
export function createUpdate(options: UpdateOptions) {
	const { opened } = options;
	const earlier = async () => (await caches.keys()).filter((name) => name !== options.cache);

	/** Keeps what is not yet there: from an earlier version where the bytes are the same, else from the network. */
	async function have(url: string): Promise<void> {
		const cache = await opened();
		if (await cache.match(url)) return;
		const { pathname } = new URL(url, location.href);
		const named = options.namesItsBytes(pathname);
		const same = named && (await caches.match(url));
		if (same) await cache.put(url, same);
		else await cache.add(new Request(url, { cache: named ? 'default' : 'no-cache' }));
	}

	async function keep(urls: readonly string[], ondone: (done: number) => void = () => undefined) {
		for (const [i, url] of urls.entries()) {
			await have(url);
			ondone(i + 1);
		}
	}

	/** A page with its styles and its first scripts, so that it opens as a whole. */
	async function havePage(url: string): Promise<void> {
		await have(url);
		const html = await (await (await opened()).match(url))?.text();
		await keep([...(html ?? '').matchAll(PART)].map(([, part]) => part ?? ''));
	}

	/** The pages that earlier versions kept. */
	async function visited(): Promise<string[]> {
		const pages = new Set<string>();
		for (const name of await earlier()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys()) {
				if (/\.\w+$/.test(pathOf(request)) || options.fallbacks.includes(pathOf(request))) continue;
				pages.add(request.url);
			}
		}
		return [...pages].slice(-PAGES);
	}

	/** What was chosen to be kept. @throws Error where the network or the room fails. */
	async function haveChosen(ondone?: (done: number, of: number) => void): Promise<void> {
		const cache = await opened();
		const answer = await fetch(options.list, { cache: 'no-cache' });
		if (!answer.ok) throw new Error(`${options.list}: ${answer.status}`);
		const { files } = (await answer.clone().json()) as { files: readonly string[] };
		await cache.put(options.list + CHOSEN, answer);
		await keep(
			files.map((file) => options.base + file),
			(done) => ondone?.(done, files.length)
		);
	}

	return {
		/** Keeps addresses of the site, as far as they can be had. */
		keep: async (urls: readonly string[]) => {
			for (const url of urls) await have(url).catch(() => undefined);
		},

		/** Keeps everything that can be kept, now and in the versions to come; tells after each file. */
		async choose(tell: (told: Told) => void): Promise<void> {
			try {
				await haveChosen((done, of) => tell({ kind: 'kept', done, of }));
			} catch (cause) {
				tell({ kind: 'failed', reason: String(cause) });
			}
		},

		/** Makes this version ready: what was visited or chosen in an earlier one comes along as it is in this one. */
		async install(): Promise<void> {
			for (const url of options.fallbacks) await havePage(url);
			for (const url of savesData() ? [] : await visited()) await havePage(url).catch(() => undefined);
			if (await caches.match(options.list + CHOSEN)) await haveChosen().catch(() => undefined);
		},

		/**
		 * Removes earlier versions but the last, whose open pages may still ask for files that name their bytes. The built
		 * files that this version shares with it are its own from now on.
		 */
		async leaveEarlier(): Promise<void> {
			const names = await earlier();
			for (const name of names.slice(0, -1)) await caches.delete(name);
			const last = names.at(-1);
			if (last === undefined) return;
			const [cache, before] = [await opened(), await caches.open(last)];
			for (const request of await before.keys()) {
				const response = options.inThis(pathOf(request)) && (await before.match(request));
				if (response) await cache.put(request, response);
			}
		}
	};
}
