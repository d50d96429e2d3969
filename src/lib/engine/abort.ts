/** The one error of an aborted query, whatever reason the signal was given. */
export const abortError = (): DOMException => new DOMException('The query was aborted.', 'AbortError');

/** Throws an `AbortError` when `signal` is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
	if (signal?.aborted) throw abortError();
}

/** `promise`, or an `AbortError` as soon as `signal` is aborted; `promise` itself goes on and its outcome is dropped. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return promise;
	return new Promise((resolve, reject) => {
		const abort = () => reject(abortError());
		if (signal.aborted) abort();
		signal.addEventListener('abort', abort, { once: true });
		promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
	});
}
