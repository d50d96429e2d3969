interface StoreOptions {
	/** The cache of this version. */
	readonly opened: () => Promise<Cache>;
	/** Whether the bytes at an address of this site never change. */
	readonly namesItsBytes: (pathname: string) => boolean;
	/** Whether what the network gives is of this version, as far as is known. */
	readonly isCurrent: () => boolean;
}

/** What the service worker keeps as it passes by. */
export function createStore({ opened, namesItsBytes, isCurrent }: StoreOptions) {
	/** Keeps an answer from the network, and gives it. */
	async function keep(request: Request, response: Response): Promise<Response> {
		const { origin, pathname } = new URL(request.url);
		if (response.ok && response.status === 200 && (namesItsBytes(pathname) || isCurrent()))
			await (await opened()).put(origin + pathname, response.clone()).catch(() => undefined);
		return response;
	}

	return {
		keep,
		/** What names its bytes: kept by any version, or from the network. */
		keptOrFetched: async (request: Request): Promise<Response> =>
			(await caches.match(request)) ?? keep(request, await fetch(request)),
		/** What this version kept of an address, whatever was chosen on its page. */
		kept: async (request: Request | string): Promise<Response | undefined> =>
			(await opened()).match(request, { ignoreSearch: true })
	};
}
