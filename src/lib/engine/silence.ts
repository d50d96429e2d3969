/** Rejects when `sign` was last called, or this begun, more than `limit` milliseconds ago; `end` stops the watch. */
export function watchSilence(limit: number, message: string) {
	let heard = Date.now();
	let timer: ReturnType<typeof setInterval> | undefined;
	const silent = new Promise<never>((_, reject) => {
		timer = setInterval(() => Date.now() - heard > limit && reject(new Error(message)), limit / 10);
	});
	silent.catch(() => undefined);
	return { silent, sign: () => void (heard = Date.now()), end: () => clearInterval(timer) };
}
