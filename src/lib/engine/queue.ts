import { throwIfAborted, untilAborted } from './abort';

/** Runs a task after those before it. A task whose signal is aborted before its turn never starts. */
export type Queue = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** One task at a time, in the order given; a failed or abandoned task does not stop the next. */
export function createQueue(): Queue {
	let last: Promise<unknown> = Promise.resolve();
	return (task, signal) => {
		const turn = last.then(() => {
			throwIfAborted(signal);
			return task();
		});
		last = turn.catch(() => undefined);
		return untilAborted(turn, signal);
	};
}
