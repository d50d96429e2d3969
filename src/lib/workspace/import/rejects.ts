import { RAW_LIMIT, type Note, type NoteCode, type Reason, type Reject } from './report';

const decoder = new TextDecoder();

/** The lines found at fault in one reading of a file, and what was passed over that is no row. */
export class Findings {
	readonly rejects: Reject[] = [];
	/** Rows that were not loaded. */
	rejected = 0;
	readonly #notes = new Map<string, { -readonly [K in keyof Note]: Note[K] } & { lines: number[] }>();

	/** Lists a fault of the record in `bytes[start, end)`. */
	reject(
		line: number,
		column: string | null,
		reason: Reason,
		detail: string,
		bytes: Uint8Array,
		start: number,
		end: number,
		loaded = false
	): void {
		const cut = end - start > RAW_LIMIT;
		const raw = decoder.decode(bytes.subarray(start, cut ? start + RAW_LIMIT : end));
		this.rejects.push({ line, column, reason, detail: detail.slice(0, 200), raw, cut, loaded });
	}

	/** Says of the faults from a place on that the rows of these lines were not loaded after all. */
	notLoaded(from: number, lines: ReadonlySet<number>): void {
		for (let i = from; i < this.rejects.length && lines.size > 0; i++) {
			const one = this.rejects[i] as Reject;
			if (one.loaded && lines.has(one.line)) this.rejects[i] = { ...one, loaded: false };
		}
	}

	/** Counts something under a code; the first lines are kept. */
	note(
		code: NoteCode,
		line: number | null,
		{ column = null, detail = '', level = 'info', count = 1 }: Partial<Note> = {}
	): void {
		const key = `${code} ${column ?? ''} ${detail}`;
		const known = this.#notes.get(key);
		if (known) {
			known.count += count;
			if (line !== null && known.lines.length < 5) known.lines.push(line);
		} else this.#notes.set(key, { code, column, count, lines: line === null ? [] : [line], detail, level });
	}

	get notes(): Note[] {
		return [...this.#notes.values()];
	}
}
