/**
 * Takes a lock for as long as this worker lives: nothing else tells a page of a worker that was closed or killed. Gives
 * whether it is held; insecure and opaque origins have no locks.
 */
export function holdForLife(lock: string): Promise<boolean> {
	return new Promise<boolean>((resolve, reject) => {
		navigator.locks
			.request(lock, () => {
				resolve(true);
				return new Promise(() => undefined);
			})
			.catch(reject);
	}).catch(() => false);
}

/** Calls `ended` when the worker that holds a lock for life is no more, unless `signal` is aborted before. */
export function whenFreed(lock: string, signal: AbortSignal, ended: () => void): void {
	navigator.locks.request(lock, { signal }, () => ended()).catch(() => undefined);
}
