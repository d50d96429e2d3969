import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const field = (pid: number, name: string) =>
	Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

/** Memory of the processes that draw pages, workers included, in MiB as Linux counts it. */
export class Renderer {
	readonly #pids: readonly number[];
	readonly #before: number;

	private constructor(pids: readonly number[]) {
		this.#pids = pids;
		// Forgets the peak so far.
		for (const pid of pids) writeFileSync(`/proc/${pid}/clear_refs`, '5');
		this.#before = this.#sum('VmRSS');
	}

	/** Begins to watch. */
	static async of(browser: Browser): Promise<Renderer> {
		const session = await browser.newBrowserCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		await session.detach();
		return new Renderer(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
	}

	#sum(name: string): number {
		return this.#pids.reduce((sum, pid) => sum + field(pid, name), 0);
	}

	/** How much more was in use at most than when the watch began. */
	get growth(): number {
		return this.#sum('VmHWM') - this.#before;
	}
}
