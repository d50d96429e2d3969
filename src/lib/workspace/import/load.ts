import { throwIfAborted } from '../../engine/abort';
import { cellReader, markOf } from './cell-reader';
import { Columns } from './columns';
import type { Plan } from './decide';
import type { Store } from './finish';
import { joinedPieces } from './join-commas';
import { PassingOver } from './passing-over';
import { Portions } from './portions';
import type { Span } from './read-column';
import type { Loaded, Reading } from './reading';
import { Findings } from './rejects';
import type { NoteCode, Progress } from './report';
import { RowLines } from './row-lines';
import { pieces } from './source';
import { tokenise, type Manner } from './tokenise';
import { Tokens } from './tokens';
import { twiceEncoded } from './twice-encoded';

/** Pieces of the file asked for ahead. */
const AHEAD = 3;

/** Reads a file once, as planned, into a new table of DuckDB; see `Loaded` for what is told of it. */
export class Loader {
	readonly #reading: Reading;
	readonly #findings = new Findings();
	readonly #passing: PassingOver;
	readonly #columns: Columns;
	readonly #portions: Portions;
	readonly #tokens: Tokens;
	readonly #manner: Manner;
	readonly #lines = new RowLines();
	#read = 0;
	#loaded = 0;

	constructor(database: Store, table: string, reading: Reading, plans: readonly Plan[]) {
		this.#reading = reading;
		this.#passing = new PassingOver(reading, plans, this.#findings);
		this.#columns = new Columns(reading, plans, this.#findings);
		this.#tokens = new Tokens(plans.map(cellReader));
		this.#manner = {
			columns: plans.length,
			dialect: reading.dialect,
			marks: plans.map(markOf),
			fill: reading.options.shortRows === 'fill'
		};
		this.#portions = new Portions(database, table, reading.names, plans, this.#columns, reading.trim);
	}

	async load(
		pass: number,
		signal: AbortSignal | undefined,
		tell: ((progress: Progress) => void) | undefined
	): Promise<Loaded> {
		const { file, gzip, encoding, even, options } = this.#reading;
		const read = pieces(file, gzip, encoding, even);
		const source = options.joined ? joinedPieces(read, options.joined) : read;
		const tokens = this.#tokens;
		let buffer = new Uint8Array(0);
		let have = 0;
		let line = 1;
		let broken = false;
		// The file is read on while a piece is worked at.
		const ahead = Array.from({ length: AHEAD }, () => source.next());
		let next = await (ahead.shift() as (typeof ahead)[number]);
		try {
			for (let ended = false; !ended;) {
				throwIfAborted(signal);
				const piece = next.done ? null : next.value;
				ahead.push(source.next());
				next = await (ahead.shift() as (typeof ahead)[number]);
				ended = next.done === true;
				const size = piece?.bytes.length ?? 0;
				if (buffer.length < 2 * (have + size)) {
					const larger = new Uint8Array(2 * (have + size) + 64);
					larger.set(buffer.subarray(0, have));
					buffer = larger;
				}
				if (piece) {
					buffer.set(piece.bytes, have);
					this.#noteAt('bytes-repaired', piece.repaired, piece.bytes, line);
					this.#noteAt('twice-encoded', twiceEncoded(piece.bytes), piece.bytes, line);
				}
				const end = have + size;
				tokenise(tokens, buffer, end, ended, line, this.#manner);
				this.#take(buffer, tokens, ended);
				line = tokens.line;
				buffer.copyWithin(0, tokens.rest, end);
				have = end - tokens.rest;
				if (this.#portions.isFull) await this.#portions.flush();
				tell?.({
					bytes: Math.min(piece?.position ?? file.size, file.size),
					size: file.size,
					rows: this.#read,
					pass
				});
				broken = !ended && this.#columns.isBroken(this.#read);
				if (broken) break;
			}
			if (!broken) await this.#portions.flush(true);
			await this.#portions.settled();
		} finally {
			for (const piece of ahead) piece.catch(() => undefined);
			await this.#portions.settled().catch(() => undefined);
			await source.return(undefined);
		}
		return {
			rowsRead: this.#read,
			rowsLoaded: this.#loaded,
			findings: this.#findings,
			evidence: this.#columns.evidence,
			courses: this.#columns.courses,
			extents: this.#portions.extents,
			totals: this.#portions.totals,
			lines: this.#lines.runs,
			broken
		};
	}

	/** Notes what is at places of a piece that begins on a line. */
	#noteAt(code: NoteCode, places: readonly number[], bytes: Uint8Array, line: number): void {
		for (let i = 0, at = 0; i < places.length; i++) {
			for (; at < (places[i] as number); at++) if (bytes[at] === this.#reading.dialect.newline) line++;
			this.#findings.note(code, line, { level: 'warning' });
		}
	}

	#take(bytes: Uint8Array, tokens: Tokens, last: boolean): void {
		const { firstLine } = this.#reading;
		let from = 0;
		while (from < tokens.rows && (tokens.lines[from] as number) < firstLine) {
			if (tokens.lines[from] === this.#reading.headerLine) this.#passing.keepHeader(bytes, tokens, from);
			from++;
		}
		const span: Span = { bytes, tokens, from, rows: tokens.rows - from, columns: this.#reading.names.length };
		const lost = this.#passing.odd(bytes, tokens);
		this.#findings.rejected += lost;
		if (tokens.padded > 0) this.#findings.note('empty-cells-extra', null, { count: tokens.padded });
		if (tokens.filled > 0)
			this.#findings.note('short-rows-filled', null, { count: tokens.filled, level: 'warning' });
		if (tokens.multiline > 0) this.#findings.note('lines-in-cells', null, { count: tokens.multiline });
		this.#read += lost;
		if (span.rows > 0) this.#rows(span, last);
	}

	#rows(all: Span, last: boolean): void {
		const { span, passedOver } = this.#passing.rowsOf(all, last);
		// Rows passed over must teach nothing of their columns: they are read apart.
		const { reads, faults } = this.#columns.read(span, last && !this.#passing.isCut);
		let bad = 0;
		for (let row = 0; row < span.rows; row++) bad += faults[row] as number;
		const length = span.rows - bad;
		this.#read += all.rows - passedOver;
		this.#findings.rejected += all.rows - passedOver - length;
		this.#loaded += length;
		if (length === 0) return;
		const out = bad > 0 ? faults : null;
		this.#portions.add(span, reads, out, length);
		this.#lines.add(span.tokens.lines, span.from, span.rows, out);
	}
}
