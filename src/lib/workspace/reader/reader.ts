import { abortError } from '../../engine/abort';
import type { Database } from '../../engine/database';
import type { Engine } from '../../engine/engine';
import { isFatal } from '../../engine/fatal';
import type { Language } from '../../i18n/language';
import { NEW_TABLE, quoted, run } from '../import/finish';
import type { ImportHooks } from '../import/import';
import type { ImportOptions } from '../import/options';
import type { Imported, ToPage, ToWorker } from './protocol';
import { type ReadingWorker, startReadingWorker } from './reading-worker';
import { WARMING, warmingFile } from './warming';

/** The reader stopped: the file could not be read, or there was no memory for it. */
export class ReaderError extends Error {
	override readonly name = 'ReaderError';
	/** The name of the error in the worker; `gone` where the worker itself ended. */
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

/** A reader of files over an engine; its worker starts with the first file. */
export function createReader(engine: Pick<Engine, 'use'>, language: Language): Reader {
	let reading: ReadingWorker | null = null;
	let busy = false;

	/** A worker that waits for a file: one whose import was given up is ended, one that ended is replaced. */
	function idleWorker(): ReadingWorker {
		if (busy) reading?.close();
		if (reading && !busy) return reading;
		const started = startReadingWorker();
		started.gone.catch(() => {
			started.close();
			if (reading === started) reading = null;
		});
		return (reading = started);
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
		const own = idleWorker();
		const at = own.worker;
		busy = true;
		const ended = new AbortController();
		const done = new Promise<Imported>((resolve, reject) => {
			const hear = ({ data }: MessageEvent<ToPage>) => {
				if (data.kind === 'alive') return;
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
			own.gone.catch((cause: Error) => reject(new ReaderError('gone', cause.message)));
			signal?.addEventListener('abort', () => at.postMessage({ kind: 'stop' } satisfies ToWorker), {
				signal: ended.signal
			});
		});
		at.postMessage(start);
		return done.finally(() => {
			ended.abort();
			if (reading === own || reading === null) busy = false;
		});
	}

	/** What a worker that ended had made so far is dropped. */
	async function drop(database: Database, cause: unknown): Promise<never> {
		if (cause instanceof ReaderError && cause.kind === 'gone')
			await run(database, `DROP TABLE IF EXISTS ${quoted(NEW_TABLE)}`).catch(() => undefined);
		throw cause;
	}

	const readInto: Reader['readInto'] = (database, file, table, options, hooks = {}) =>
		readWith(database, { kind: 'start', file, table, options, language }, hooks).catch((cause: unknown) =>
			drop(database, cause)
		);

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
