import { throwIfAborted } from '../../engine/abort';
import { arrowStream } from './arrow-stream';
import { cellText } from './cell-text';
import { ColumnStore, SQL_TYPES } from './column-store';
import { Course } from './course';
import type { Plan } from './decide';
import type { Encoding } from './encoding';
import { Evidence } from './evidence';
import { quoted, run, type Store } from './finish';
import { joinedPieces } from './join-commas';
import { readColumn, type CellsRead, type Span } from './read-column';
import { Findings } from './rejects';
import type { Demand, ImportOptions, Progress, Reason } from './report';
import { pieces } from './source';
import { tokenise, Tokens, type Dialect, type Odd } from './tokenise';
import { storedAs } from './stored-as';
import { mentionsTotal, notesAtEnd, totalsAtEnd } from './total';

/** All that is settled before a file is read. */
export interface Reading {
	readonly file: Blob;
	readonly gzip: boolean;
	readonly encoding: Encoding;
	/** Whether the file has line ends of two kinds. */
	readonly even: boolean;
	readonly dialect: Dialect;
	readonly names: readonly string[];
	readonly firstLine: number;
	readonly headerLine: number;
	/** Where another table begins. */
	readonly endLine: number;
	readonly comments: boolean;
	readonly trim: boolean;
	readonly empty: ReadonlySet<string>;
	readonly options: ImportOptions;
}

export interface Loaded {
	readonly rowsRead: number;
	readonly rowsLoaded: number;
	readonly findings: Findings;
	readonly evidence: readonly Evidence[];
	readonly courses: readonly Course[];
	/** The file was left early: its cells are not what the plans say. */
	readonly broken: boolean;
}

/** Rows are handed to DuckDB when they are so many, or so many bytes: half as many take it more than twice as long. */
const PORTION_ROWS = 491_520;
const PORTION_BYTES = 1 << 26;
/** Pieces of the file asked for ahead. */
const AHEAD = 3;

/** Reads a file once, as planned, into a new table of DuckDB; see `Loaded` for what is told of it. */
export class Loader {
	readonly #reading: Reading;
	readonly #plans: readonly Plan[];
	readonly #table: string;
	readonly #database: Store;
	readonly #columns: number;
	readonly #findings = new Findings();
	readonly #evidence: Evidence[];
	readonly #courses: Course[];
	readonly #stores: ColumnStore[];
	readonly #room: Float64Array[];
	readonly #demands: readonly (Demand | undefined)[];
	#heldRows = 0;
	#created = false;
	#inserting: Promise<void> = Promise.resolve();
	#read = 0;
	#loaded = 0;
	#headerBytes = new Uint8Array(0);
	/** The line after the last blank one, and where another table began. */
	#afterBlank = -1;
	#cut = false;
	#otherWidth = 0;

	constructor(database: Store, table: string, reading: Reading, plans: readonly Plan[]) {
		this.#database = database;
		this.#table = table;
		this.#reading = reading;
		this.#plans = plans;
		this.#columns = plans.length;
		this.#evidence = plans.map(() => new Evidence());
		this.#courses = plans.map(() => new Course());
		this.#stores = plans.map(
			(plan, c) =>
				new ColumnStore(
					plan,
					storedAs(plan, this.#evidence[c] as Evidence, this.#courses[c] as Course),
					reading.trim
				)
		);
		this.#room = plans.map(() => new Float64Array(0));
		this.#demands = reading.names.map((name) => reading.options.demands?.[name]);
	}

	async load(
		pass: number,
		signal: AbortSignal | undefined,
		tell: ((progress: Progress) => void) | undefined
	): Promise<Loaded> {
		const { file, gzip, encoding, even, dialect, options } = this.#reading;
		const read = pieces(file, gzip, encoding, even);
		const source = options.joined ? joinedPieces(read, options.joined) : read;
		const tokens = new Tokens();
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
					this.#repaired(piece.repaired, piece.bytes, line);
				}
				const end = have + size;
				tokenise(tokens, buffer, 0, end, ended, line, this.#columns, dialect, options.shortRows === 'fill');
				this.#take(buffer, tokens, ended);
				line = tokens.line;
				buffer.copyWithin(0, tokens.rest, end);
				have = end - tokens.rest;
				if (this.#heldRows >= PORTION_ROWS || this.#waiting() >= PORTION_BYTES) await this.#flush();
				tell?.({
					bytes: Math.min(piece?.position ?? file.size, file.size),
					size: file.size,
					rows: this.#read,
					pass
				});
				broken = !ended && this.#isBroken();
				if (broken) break;
			}
			if (!broken) await this.#flush(true);
			await this.#inserting;
		} finally {
			for (const piece of ahead) piece.catch(() => undefined);
			await this.#inserting.catch(() => undefined);
			await source.return(undefined);
		}
		return {
			rowsRead: this.#read,
			rowsLoaded: this.#loaded,
			findings: this.#findings,
			evidence: this.#evidence,
			courses: this.#courses,
			broken
		};
	}

	#waiting(): number {
		return this.#stores.reduce((sum, { size }) => sum + size, 0);
	}

	/** Many cells fit no plan: reading on is in vain, the plans must change. */
	#isBroken(): boolean {
		const { rejected } = this.#findings;
		return (
			rejected > 2000 &&
			rejected > this.#read * 0.3 &&
			this.#evidence.some((e, c) => this.#unfit(e, c) > this.#read * 0.2)
		);
	}

	#unfit(e: Evidence, column: number): number {
		switch (this.#plans[column]?.kind) {
			case 'number':
				return e.filled - e.numbers.count;
			case 'date':
				return e.filled - Math.max(e.dates, e.numbers.count);
			case 'boolean':
				return e.filled - e.boolean.count;
			case 'unknown':
				return e.filled;
			default:
				return 0;
		}
	}

	#repaired(places: readonly number[], bytes: Uint8Array, line: number): void {
		for (let i = 0, at = 0; i < places.length; i++) {
			for (; at < (places[i] as number); at++) if (bytes[at] === this.#reading.dialect.newline) line++;
			this.#findings.note('bytes-repaired', line, { level: 'warning' });
		}
	}

	#take(bytes: Uint8Array, tokens: Tokens, last: boolean): void {
		const { firstLine } = this.#reading;
		let from = 0;
		while (from < tokens.rows && (tokens.lines[from] as number) < firstLine) {
			if (tokens.lines[from] === this.#reading.headerLine) this.#keepHeader(bytes, tokens, from);
			from++;
		}
		const span: Span = { bytes, tokens, from, rows: tokens.rows - from, columns: this.#columns };
		const out = new Uint8Array(span.rows);
		const lost = this.#odd(bytes, tokens);
		this.#findings.rejected += lost;
		if (tokens.padded > 0) this.#findings.note('empty-cells-extra', null, { count: tokens.padded });
		if (tokens.filled > 0)
			this.#findings.note('short-rows-filled', null, { count: tokens.filled, level: 'warning' });
		if (tokens.multiline > 0) this.#findings.note('lines-in-cells', null, { count: tokens.multiline });
		this.#read += lost;
		if (span.rows > 0) this.#rows(span, out, last);
	}

	#keepHeader(bytes: Uint8Array, tokens: Tokens, row: number): void {
		this.#headerBytes = bytes.slice(tokens.starts[row], tokens.ends[row]);
	}

	/** Records that are no whole rows. Gives how many of them count as rows. */
	#odd(bytes: Uint8Array, tokens: Tokens): number {
		let lost = 0;
		const { firstLine, comments } = this.#reading;
		for (const record of tokens.odd) {
			const { line, start, end, fault } = record;
			if (line < firstLine) continue;
			if (fault === 'blank') {
				if (end > start || line > firstLine || this.#columns > 1) this.#findings.note('blank-lines', line);
				this.#afterBlank = line + 1;
				continue;
			}
			const first = bytes[start];
			if (comments && (first === 35 || (first === 47 && bytes[start + 1] === 47))) {
				this.#findings.note('comments', line);
				if (this.#afterBlank === line) this.#afterBlank = line + 1;
				continue;
			}
			lost++;
			const reason = this.#reasonOf(record, bytes);
			const detail = fault === 'cells' ? String(record.cells) : '';
			this.#findings.reject(line, null, reason, detail, bytes, start, end);
		}
		return lost;
	}

	/** Whether a record of another width is names alone: letters, no digit first, and no empty one. */
	#isNames(bytes: Uint8Array, start: number, end: number): boolean {
		const { delimiter } = this.#reading.dialect;
		if (end - start > 2000 || delimiter < 0) return false;
		const names = cellText(bytes, start, end).split(String.fromCharCode(delimiter));
		return (
			names.length > 2 &&
			names.every((name) => /^\s*"?\p{L}[^"\d]*"?\s*$/u.test(name)) &&
			new Set(names).size === names.length
		);
	}

	#reasonOf({ line, start, end, fault, cells }: Odd, bytes: Uint8Array): Reason {
		if (fault === 'open-quote' || fault === 'too-long') return fault;
		if (this.#cut) return 'other-table';
		const goesOn = this.#otherWidth === cells && cells > 1;
		if (cells > 1 && this.#otherWidth === 0 && this.#isNames(bytes, start, end)) this.#afterBlank = line;
		if (cells > 1 && (this.#afterBlank === line || goesOn)) {
			if (!goesOn) this.#findings.note('other-table', line, { level: 'warning' });
			this.#otherWidth = cells;
			return 'other-table';
		}
		if (cells === 1) {
			if (this.#afterBlank === line) this.#afterBlank = line + 1;
			return 'notice';
		}
		return cells < this.#columns ? 'too-few-cells' : 'too-many-cells';
	}

	#rows(span: Span, out: Uint8Array, last: boolean): void {
		const { bytes, tokens, from, rows } = span;
		const { options, names, comments } = this.#reading;
		const blankBefore = this.#blanksBefore(tokens);
		let passedOver = 0;
		const drop = (row: number, reason: Reason) => {
			out[row] = 1;
			const [line, start, end] = [
				tokens.lines[from + row],
				tokens.starts[from + row],
				tokens.ends[from + row]
			] as [number, number, number];
			this.#findings.reject(line, null, reason, '', bytes, start, end);
		};
		for (let row = 0; row < rows; row++) {
			const start = tokens.starts[from + row] as number;
			if (!this.#cut && (tokens.lines[from + row] as number) >= this.#reading.endLine)
				this.#beginOther(tokens.lines[from + row] as number);
			if (this.#cut) drop(row, 'other-table');
			else if (comments && (bytes[start] === 35 || (bytes[start] === 47 && bytes[start + 1] === 47))) {
				out[row] = 2;
				passedOver++;
				this.#findings.note('comments', tokens.lines[from + row] as number);
			} else if (this.#headerBytes.length > 0 && this.#isHeader(span, row)) drop(row, 'repeated-header');
			else if (blankBefore.has(tokens.lines[from + row] as number) && this.#beginsTable(span, row)) {
				this.#beginOther(tokens.lines[from + row] as number);
				drop(row, 'other-table');
			}
		}
		if (last && !this.#cut) {
			const remarks = notesAtEnd(span, this.#plans[0]?.kind === 'text');
			for (let row = rows - remarks; row < rows; row++) if (out[row] === 0) drop(row, 'notice');
			const above = { ...span, rows: rows - remarks };
			const totals = totalsAtEnd(above);
			for (let row = above.rows - totals; row < above.rows; row++) {
				if (out[row] !== 0) continue;
				if (options.totals === 'keep')
					this.#findings.note('total-kept', tokens.lines[from + row] as number, { level: 'warning' });
				else drop(row, 'total');
			}
		}
		// Rows passed over must teach nothing of their columns: they are read apart.
		const settled = out.some((flag) => flag !== 0) ? this.#compact(span, out) : span;
		const faults = new Uint8Array(settled.rows);
		const reads = this.#plans.map((plan, c) =>
			this.#column(settled, c, plan, faults, names[c] ?? '', options.badCells === 'empty')
		);
		if (last && !this.#cut && options.totals !== 'keep') this.#unnamedTotal(settled, reads, faults);
		let bad = 0;
		for (let row = 0; row < settled.rows; row++) bad += faults[row] as number;
		const length = settled.rows - bad;
		this.#read += rows - passedOver;
		this.#findings.rejected += rows - passedOver - length;
		this.#loaded += length;
		if (length === 0) return;
		const mask = bad > 0 ? faults : null;
		reads.forEach((read, c) => this.#stores[c]?.add(settled, c, read, mask));
		this.#heldRows += length;
	}

	#beginOther(line: number): void {
		this.#cut = true;
		this.#findings.note('other-table', line, { level: 'warning' });
	}

	/** A last row without a name, or with the word total in it, whose numbers are the sums of those above it. */
	#unnamedTotal(
		{ bytes, tokens, from, rows, columns }: Span,
		reads: readonly CellsRead[],
		faults: Uint8Array
	): void {
		const last = rows - 1;
		if (last < 2 || faults[last] === 1) return;
		const label = (row: number) => {
			const at = 2 * (from + row) * columns;
			return cellText(bytes, tokens.places[at] as number, tokens.places[at + 1] as number);
		};
		const named = (row: number) => label(row) !== '' && !mentionsTotal(label(row));
		for (let row = Math.max(0, last - 1000); row <= last; row++) if (named(row) === (row === last)) return;
		const sums = reads.flatMap(({ values, nulls }, c) => {
			const value = values?.[last] ?? 0;
			if (this.#plans[c]?.kind !== 'number' || nulls?.[last] === 1 || value === 0) return [];
			return [Math.abs((this.#courses[c] as Course).sum - 2 * value) <= Math.abs(value) * 1e-6];
		});
		if (sums.length === 0 || sums.includes(false)) return;
		faults[last] = 1;
		const at = from + last;
		this.#findings.reject(
			tokens.lines[at] as number,
			null,
			'total',
			'',
			bytes,
			tokens.starts[at] as number,
			tokens.ends[at] as number
		);
	}

	#column(span: Span, c: number, plan: Plan, faults: Uint8Array, name: string, lenient: boolean): CellsRead {
		const { bytes, tokens, from } = span;
		const evidence = this.#evidence[c] as Evidence;
		const fault = (row: number, reason: Reason, text: string) => {
			const at = from + row;
			if (!lenient) faults[row] = 1;
			this.#findings.reject(
				tokens.lines[at] as number,
				name,
				reason,
				text,
				bytes,
				tokens.starts[at] as number,
				tokens.ends[at] as number,
				lenient
			);
		};
		const read = readColumn(span, c, plan, evidence, this.#reading.empty, this.#roomFor(c, span.rows), fault);
		const demand = this.#demands[c];
		if (demand) this.#demand(span, c, read, demand, faults, (row, reason, text) => fault(row, reason, text));
		if (plan.kind === 'number' && read.values)
			this.#courses[c]?.follow(read.values, span.rows, read.nulls, tokens.lines, from);
		return read;
	}

	#roomFor(c: number, rows: number): Float64Array {
		const room = this.#room[c] as Float64Array;
		return room.length >= rows ? room : (this.#room[c] = new Float64Array(rows * 2));
	}

	#demand(
		span: Span,
		c: number,
		read: CellsRead,
		{ required, range }: Demand,
		faults: Uint8Array,
		fault: (row: number, reason: Reason, text: string) => void
	): void {
		const { bytes, tokens, from, rows, columns } = span;
		for (let row = 0; row < rows; row++) {
			const at = 2 * ((from + row) * columns + c);
			const [start, end] = [tokens.places[at] as number, tokens.places[at + 1] as number];
			const empty = read.nulls ? read.nulls[row] === 1 : start === end;
			const value = read.values?.[row];
			if (empty) {
				if (required && faults[row] === 0) fault(row, 'missing', '');
			} else if (range && value !== undefined && (value < range[0] || value > range[1]))
				fault(row, 'out-of-range', cellText(bytes, start, end));
		}
	}

	/** Lines that follow a blank one. */
	#blanksBefore(tokens: Tokens): ReadonlySet<number> {
		const after = new Set<number>();
		for (const { fault, line } of tokens.odd) if (fault === 'blank') after.add(line + 1);
		if (this.#afterBlank > 0) after.add(this.#afterBlank);
		return after;
	}

	#isHeader({ bytes, tokens, from }: Span, row: number): boolean {
		const start = tokens.starts[from + row] as number;
		const header = this.#headerBytes;
		if ((tokens.ends[from + row] as number) - start !== header.length) return false;
		for (let i = 0; i < header.length; i++) if (bytes[start + i] !== header[i]) return false;
		return true;
	}

	/** Whether a row after a blank line names columns: none of its cells fits a column that is not text. */
	#beginsTable({ bytes, tokens, from, columns }: Span, row: number): boolean {
		let typed = 0;
		for (let c = 0; c < columns; c++) {
			const kind = this.#plans[c]?.kind;
			if (kind === 'text' || kind === 'unknown') continue;
			typed++;
			const at = 2 * ((from + row) * columns + c);
			const text = cellText(bytes, tokens.places[at] as number, tokens.places[at + 1] as number);
			if (!/^\s*\p{L}[^\d]*/u.test(text) || this.#reading.empty.has(text.trim().toLowerCase())) return false;
		}
		return typed > 0;
	}

	/** The rows that are not passed over, as tokens of their own. */
	#compact(span: Span, out: Uint8Array): Span {
		const { bytes, tokens, from, rows, columns } = span;
		const width = 2 * columns;
		let to = from;
		for (let row = 0; row < rows; row++) {
			if (out[row] !== 0) continue;
			const at = from + row;
			tokens.places.copyWithin(to * width, at * width, (at + 1) * width);
			tokens.starts[to] = tokens.starts[at] as number;
			tokens.ends[to] = tokens.ends[at] as number;
			tokens.lines[to] = tokens.lines[at] as number;
			to++;
		}
		return { bytes, tokens, from, rows: to - from, columns };
	}

	async #flush(last = false): Promise<void> {
		if (this.#heldRows === 0 && (!last || this.#created)) return;
		await this.#inserting;
		const wider = this.#stores.filter((store, c) => this.#widen(store, c));
		if (this.#created) for (const store of wider) await this.#retype(store);
		const stream = arrowStream(
			this.#reading.names,
			this.#stores.map((store) => store.take())
		);
		this.#heldRows = 0;
		// DuckDB takes a portion in while the next is made ready.
		this.#inserting = this.#database.insertArrow(this.#table, stream, !this.#created);
		this.#inserting.catch(() => undefined);
		this.#created = true;
	}

	/** Whether what came since the last portion does not fit how the column is stored. */
	#widen(store: ColumnStore, c: number): boolean {
		const stored = storedAs(
			this.#plans[c] as Plan,
			this.#evidence[c] as Evidence,
			this.#courses[c] as Course
		);
		if (stored === store.stored) return false;
		store.stored = stored;
		return true;
	}

	async #retype(store: ColumnStore): Promise<void> {
		const name = quoted(this.#reading.names[this.#stores.indexOf(store)] ?? '');
		await run(
			this.#database,
			`ALTER TABLE ${quoted(this.#table)} ALTER COLUMN ${name} SET DATA TYPE ${SQL_TYPES[store.stored]}`
		);
	}
}
