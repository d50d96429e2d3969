import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Source } from '../../src/lib/catalog/schema';
import { faultOf } from './content';
import { download, DownloadError, type Downloaded, type Limits, type OnBytes } from './download';
import type { Progress } from './progress';

const AT_ONCE = 4;

export type File = NonNullable<Source['files']>[number];

/** Where publishers' files come from. */
export interface Origin {
	/** Puts a file at `to`. */
	bring(file: File, to: string, onBytes: OnBytes): Promise<Downloaded>;
	/** Whether it can have files that no source document lists. */
	readonly hasUnlisted: boolean;
}

/** From its address; `addressOf` leads elsewhere, as to a test's server. */
export function fromAddress(limits: Limits, addressOf = (url: string) => url): Origin {
	return {
		bring: (file, to, onBytes) => download(addressOf(file.url), to, limits, onBytes),
		hasUnlisted: false
	};
}

/** From a folder laid out like the one that ingests read. */
export function fromFolder(folder: string): Origin {
	return {
		async bring({ path }, to) {
			const file = join(folder, path);
			if (!existsSync(file)) throw new DownloadError(`there is no file ${file}`);
			copyFileSync(file, to);
			return { bytes: statSync(to).size, lastModified: null };
		},
		hasUnlisted: true
	};
}

/** The publishers' files of one refresh: each is brought once, and only what may be read is there for ingests. */
export class PublisherFiles {
	/** Where ingests read. */
	readonly folder: string;
	readonly #origin: Origin;
	readonly #progress: Progress;
	readonly #brought = new Map<string, Downloaded | DownloadError>();

	constructor(folder: string, origin: Origin, progress: Progress) {
		this.folder = folder;
		this.#origin = origin;
		this.#progress = progress;
	}

	/** Brings the files of these sources that were not asked for before, a few at a time. */
	async bring(sources: readonly Source[]): Promise<void> {
		const byPath = new Map(
			sources.flatMap(({ files = [] }) => files.map((file) => [file.path, file] as const))
		);
		await this.#all([...byPath.values()]);
	}

	/** Brings a file that no source lists, where its origin may have such; else `false`. */
	async bringUnlisted(path: string): Promise<boolean> {
		// A file compiled by hand is as the hand left it.
		if (this.#origin.hasUnlisted) await this.#all([{ path, url: '', noFinalNewline: true }]);
		return this.#origin.hasUnlisted;
	}

	async #all(files: readonly File[]): Promise<void> {
		const queue = files.filter(({ path }) => !this.#brought.has(path));
		const work = async () => {
			for (let file = queue.shift(); file; file = queue.shift())
				this.#brought.set(file.path, await this.#one(file).catch((error: DownloadError) => error));
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	}

	/** What became of a file; `undefined` when it was not asked for. */
	outcome(path: string): Downloaded | DownloadError | undefined {
		return this.#brought.get(path);
	}

	/** Whether files were asked for and the network may be why none came. */
	get offline(): boolean {
		const all = [...this.#brought.values()];
		return all.length > 0 && all.every((outcome) => outcome instanceof DownloadError && outcome.offline);
	}

	async #one(file: File): Promise<Downloaded> {
		const to = join(this.folder, file.path);
		mkdirSync(dirname(to), { recursive: true });
		// A broken stream may still open its file after it was taken away: under the name that ingests read, only a whole file appears.
		const part = `${to}.part`;
		try {
			const onBytes: OnBytes = (received, total) => this.#progress.bytes(file.path, received, total);
			const result = await this.#origin.bring(file, part, onBytes);
			const fault = result.bytes === 0 ? 'the file is empty' : faultOf(readFileSync(part, 'utf8'), file);
			if (fault) throw new DownloadError(fault);
			renameSync(part, to);
			this.#progress.done(file.path, result);
			return result;
		} catch (error) {
			rmSync(part, { force: true });
			const told = error instanceof DownloadError ? error : new DownloadError((error as Error).message);
			this.#progress.failed(file.path, told.message);
			throw told;
		}
	}
}
