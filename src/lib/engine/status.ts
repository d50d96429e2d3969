/**
 * Where the engine stands: not asked for, being fetched and booted, answering, stopped (the next query restarts it),
 * or impossible to start (the next query tries again).
 */
export type EngineStatus = 'idle' | 'starting' | 'ready' | 'lost' | 'unavailable';

/** A value that changes; also a Svelte store. */
export interface Watchable<T> {
	readonly current: T;
	/** Calls `run` now and at each change; returns the end of it. */
	subscribe(run: (value: T) => void): () => void;
}

/** A watchable value and its setter. */
export function createWatchable<T>(first: T): Watchable<T> & { set(value: T): void } {
	const listeners = new Set<(value: T) => void>();
	let current = first;
	return {
		get current() {
			return current;
		},
		subscribe(run) {
			listeners.add(run);
			run(current);
			return () => listeners.delete(run);
		},
		set(value) {
			if (Object.is(value, current)) return;
			current = value;
			for (const run of listeners) run(value);
		}
	};
}
