import type { ImportOptions } from '../import/options';
import type { ImportReport, Progress } from '../import/report';
import type { Reader } from '../reader/reader';
import type { Job, Refusal } from './desk-table';
import { whyRefused } from './why-refused';

const isAbort = (cause: unknown) => cause instanceof DOMException && cause.name === 'AbortError';

/** What became a table. */
interface Made {
	readonly report: ImportReport;
	readonly faults: number;
	readonly rejects: Blob | null;
}

/** Files on their way into the engine, and those that made no table. */
export class Incoming {
	readonly #reader: Reader;
	jobs = $state.raw<readonly Job[]>([]);
	refusals = $state.raw<readonly Refusal[]>([]);

	constructor(reader: Reader) {
		this.#reader = reader;
	}

	/** Makes a table of a file. Null where it was stopped or made none, which is said in `refusals`; never rejects. */
	async read(file: Blob, fileName: string, table: string, options: ImportOptions): Promise<Made | null> {
		const controller = new AbortController();
		const { signal } = controller;
		const id = crypto.randomUUID();
		this.jobs = [...this.jobs, { id, fileName, progress: null, stop: () => controller.abort() }];
		const onProgress = (progress: Progress) => {
			this.jobs = this.jobs.map((one) => (one.id === id ? { ...one, progress } : one));
		};
		try {
			const { result, ...rest } = await this.#reader.read(file, table, options, { signal, onProgress });
			if (result.kind === 'table') return { report: result.report, ...rest };
			this.refuse(fileName, result.what, '');
		} catch (cause) {
			if (!isAbort(cause))
				this.refuse(fileName, whyRefused(cause), cause instanceof Error ? cause.message : '');
		} finally {
			this.jobs = this.jobs.filter((one) => one.id !== id);
		}
		return null;
	}

	/** Stops all that is being read. */
	stop(): void {
		for (const { stop } of this.jobs) stop();
	}

	refuse(fileName: string, why: Refusal['why'], detail: string): void {
		this.refusals = [...this.refusals, { id: crypto.randomUUID(), fileName, why, detail }];
	}

	/** Says which files were being read when the page was closed. */
	tellCutShort(fileNames: readonly string[]): void {
		for (const fileName of fileNames) this.refuse(fileName, 'cut-short', '');
	}

	dismiss(id: string): void {
		this.refusals = this.refusals.filter((one) => one.id !== id);
	}

	forget(): void {
		this.stop();
		this.refusals = [];
	}
}
