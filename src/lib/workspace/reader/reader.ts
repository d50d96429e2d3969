import { abortError } from '../../engine/abort';
import type { Database } from '../../engine/database';
import type { Engine } from '../../engine/engine';
import { isFatal } from '../../engine/fatal';
import type { Language } from '../../i18n/language';
import { quoted, run } from '../import/finish';
import type { ImportHooks } from '../import/import';
import type { ImportOptions } from '../import/report';
import type { Imported, ToPage, ToWorker } from './protocol';
import { WARMING, warmingFile } from './warming';

/** The reader stopped: the file could not be read, or there was no memory for it. */
export class ReaderError extends Error {
	override readonly name = 'ReaderError';
	/** The name of the error in the worker. */
	readonly kind: string;

	constructor(kind: string, message: string) {
		super(message);
		this.kind = kind;
	}
}

export interface Reader {
	/** Imports a file into a database at hand, as `read` does; for work that has the engine for itself. */
	readInto(
		database: Database,
		file: Blob,
		table: string,
		options: ImportOptions,
		hooks?: ImportHooks
	): Promise<Imported>;
	/**
	 * Imports a file in its turn, read in a worker and loaded by the engine.
	 * @throws AbortError when the signal is aborted; ReaderError; QueryError when DuckDB cannot be started or is lost
	 */
	read(file: Blob, table: string, options?: ImportOptions, hooks?: ImportHooks): Promise<Imported>;
	/** Starts the worker and reads a few rows that nobody keeps, so that the first file finds all ready. */
	warm(): Promise<void>;
}

type Asked = Extract<ToPage, { readonly id: number }>;

const startWorker = () => new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });

/** A reader of files over an engine; its worker starts with the first file. */
export function createReader(engine: Pick<Engine, 'use'>, language: Language): Reader {
	let worker: Worker | null = null;
	let busy = false;

	/** A worker that waits for a file: one whose import was given up is ended. */
	function idleWorker(): Worker {
		if (busy) worker?.terminate();
		if (busy || !worker) worker = startWorker();
		return worker;
	}

	async function answer(database: Database, asked: Asked): Promise<ToWorker> {
		if (asked.kind === 'query')
			return { kind: 'answer', id: asked.id, bytes: await database.query(asked.query) };
		await database.insertArrow(asked.name, asked.bytes, asked.create);
		return { kind: 'answer', id: asked.id, bytes: null };
	}

	function readWith(
		database: Database,
		start: ToWorker,
		{ signal, onProgress }: ImportHooks
	): Promise<Imported> {
		const at = idleWorker();
		busy = true;
		const ended = new AbortController();
		const done = new Promise<Imported>((resolve, reject) => {
			const hear = ({ data }: MessageEvent<ToPage>) => {
				if (data.kind === 'done') resolve(data.imported);
				else if (data.kind === 'progress') onProgress?.(data.progress);
				else if (data.kind === 'failed')
					reject(signal?.aborted ? abortError() : new ReaderError(data.name, data.message));
				else
					answer(database, data)
						.catch((cause: unknown): ToWorker => {
							if (isFatal(cause)) reject(cause);
							const message = cause instanceof Error ? cause.message : String(cause);
							return { kind: 'refusal', id: data.id, message };
						})
						.then((message) => at.postMessage(message));
			};
			at.addEventListener('message', hear, { signal: ended.signal });
			at.addEventListener(
				'error',
				(event) => {
					worker = null;
					reject(new ReaderError('Error', event.message));
				},
				{ signal: ended.signal }
			);
			signal?.addEventListener('abort', () => at.postMessage({ kind: 'stop' } satisfies ToWorker), {
				signal: ended.signal
			});
		});
		at.postMessage(start);
		return done.finally(() => {
			ended.abort();
			if (worker === at) busy = false;
			if (worker === null) at.terminate();
		});
	}

	const readInto: Reader['readInto'] = (database, file, table, options, hooks = {}) =>
		readWith(database, { kind: 'start', file, table, options, language }, hooks);

	return {
		readInto,
		read: (file, table, options = {}, hooks = {}) =>
			engine.use((database) => readInto(database, file, table, options, hooks), hooks.signal),
		warm: () =>
			engine.use(async (database) => {
				await readInto(database, warmingFile(), WARMING, {});
				await run(database, `DROP TABLE IF EXISTS ${quoted(WARMING)}`);
			})
	};
}
