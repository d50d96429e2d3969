import type { Connector, Result } from './connector';

/** How long a result waits, in milliseconds, for those that were asked for with it. */
const PATIENCE_MS = 40;

/**
 * Hands on the results of queries asked in the same turn at the same moment, so that figures that follow one control
 * change in one frame. A slow query holds the others for `PATIENCE_MS` at most.
 */
export function together(connector: Connector): Connector {
	let turn: Promise<Result>[] | null = null;

	function join(result: Promise<Result>): Promise<Result>[] {
		if (turn === null) {
			turn = [];
			queueMicrotask(() => (turn = null));
		}
		turn.push(result);
		return turn;
	}

	return {
		async query(query, signal) {
			const result = connector.query(query, signal);
			const others = join(result);
			await Promise.resolve();
			const all = Promise.allSettled(others);
			let late: ReturnType<typeof setTimeout> | undefined;
			await Promise.race([all, new Promise((resolve) => (late = setTimeout(resolve, PATIENCE_MS)))]);
			clearTimeout(late);
			return result;
		}
	};
}
