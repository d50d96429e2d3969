import { cellText } from './cell-text';
import type { Plan } from './decide';
import type { Span } from './read-column';
import type { Reading } from './reading';
import type { Findings } from './rejects';
import type { Reason } from './report';
import type { Odd, Tokens } from './tokens';
import { notesAtEnd, totalsAtEnd } from './total';

const isComment = (bytes: Uint8Array, start: number) =>
	bytes[start] === 35 || (bytes[start] === 47 && bytes[start + 1] === 47);

/** Files that were put one behind the other keep the marks at their beginnings. */
const MARK = [0xef, 0xbb, 0xbf] as const;

/** Tells rows from what stands among them: comments, blank lines, notes, totals, headers once more, other tables. */
export class PassingOver {
	readonly #reading: Reading;
	readonly #plans: readonly Plan[];
	readonly #columns: number;
	readonly #findings: Findings;
	#headerBytes = new Uint8Array(0);
	/** The line after the last blank one, and where another table began. */
	#afterBlank = -1;
	#cut = false;
	#otherWidth = 0;
	/** The first column that holds no texts; -1 for none. */
	readonly #typed: number;

	constructor(reading: Reading, plans: readonly Plan[], findings: Findings) {
		this.#reading = reading;
		this.#plans = plans;
		this.#columns = plans.length;
		this.#findings = findings;
		this.#typed = plans.findIndex(({ kind }) => kind === 'number' || kind === 'date');
	}

	/** Whether another table has begun. */
	get isCut(): boolean {
		return this.#cut;
	}

	keepHeader(bytes: Uint8Array, tokens: Tokens, row: number): void {
		this.#headerBytes = bytes.slice(tokens.starts[row], tokens.ends[row]);
	}

	/** Records that are no whole rows. Gives how many of them count as rows. */
	odd(bytes: Uint8Array, tokens: Tokens): number {
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
			if (comments && isComment(bytes, start)) {
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

	/** The rows of a span that are rows of the table, and how many of the others do not count as rows. */
	rowsOf(span: Span, last: boolean): { readonly span: Span; readonly passedOver: number } {
		const out = new Uint8Array(span.rows);
		const { bytes, tokens, from, rows } = span;
		const { options, comments } = this.#reading;
		const blankBefore = this.#blanksBefore(tokens);
		let passedOver = 0;
		let left = rows;
		const drop = (row: number, reason: Reason) => {
			out[row] = 1;
			left--;
			const [line, start, end] = [
				tokens.lines[from + row],
				tokens.starts[from + row],
				tokens.ends[from + row]
			] as [number, number, number];
			this.#findings.reject(line, null, reason, '', bytes, start, end);
		};
		// In most files nothing but another header can stand between rows: it is as long as the first.
		const wary = this.#cut || comments || this.#reading.endLine !== Infinity || blankBefore.size > 0;
		for (let row = 0; row < rows; row++) {
			const start = tokens.starts[from + row] as number;
			const end = tokens.ends[from + row] as number;
			const isWord = this.#isWord(span, row);
			if (
				!wary &&
				!this.#cut &&
				!isWord &&
				end - start !== this.#headerBytes.length &&
				bytes[start] !== MARK[0]
			)
				continue;
			if (!this.#cut && (tokens.lines[from + row] as number) >= this.#reading.endLine)
				this.#beginOther(tokens.lines[from + row] as number);
			if (this.#cut) drop(row, 'other-table');
			else if (comments && isComment(bytes, start)) {
				out[row] = 1;
				left--;
				passedOver++;
				this.#findings.note('comments', tokens.lines[from + row] as number);
			} else if (this.#headerBytes.length > 0 && this.#isHeader(span, row)) drop(row, 'repeated-header');
			else if (
				(blankBefore.has(tokens.lines[from + row] as number) && this.#beginsTable(span, row)) ||
				(isWord && this.#namesOthers(span, row))
			) {
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
		return { span: left < rows ? this.#compact(span, out) : span, passedOver };
	}

	#beginOther(line: number): void {
		this.#cut = true;
		this.#findings.note('other-table', line, { level: 'warning' });
	}

	/** Lines that follow a blank one. */
	#blanksBefore(tokens: Tokens): ReadonlySet<number> {
		const after = new Set<number>();
		for (const { fault, line } of tokens.odd) if (fault === 'blank') after.add(line + 1);
		if (this.#afterBlank > 0) after.add(this.#afterBlank);
		return after;
	}

	#isHeader({ bytes, tokens, from }: Span, row: number): boolean {
		const at = tokens.starts[from + row] as number;
		const header = this.#headerBytes;
		const start = MARK.every((byte, i) => bytes[at + i] === byte) ? at + MARK.length : at;
		if ((tokens.ends[from + row] as number) - start !== header.length) return false;
		for (let i = 0; i < header.length; i++) if (bytes[start + i] !== header[i]) return false;
		return true;
	}

	/** Whether a letter stands where a number or a time is due. */
	#isWord({ bytes, tokens, from, columns }: Span, row: number): boolean {
		if (this.#typed < 0) return false;
		const first = bytes[tokens.places[2 * ((from + row) * columns + this.#typed)] as number] as number;
		return (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
	}

	/** Whether a row names columns, some of them as in this table and some not. */
	#namesOthers({ bytes, tokens, from, columns }: Span, row: number): boolean {
		const { names, empty } = this.#reading;
		const cells = names.map((_, c) => {
			const at = 2 * ((from + row) * columns + c);
			return cellText(bytes, tokens.places[at] as number, tokens.places[at + 1] as number).trim();
		});
		const same = cells.filter((cell, c) => cell.toLowerCase() === names[c]?.toLowerCase()).length;
		return (
			same > 0 &&
			same < columns &&
			new Set(cells).size === columns &&
			cells.every((cell) => /^\p{L}[^\d]*$/u.test(cell) && !empty.has(cell.toLowerCase()))
		);
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
		let to = from;
		for (let row = 0; row < rows; row++) if (out[row] === 0) tokens.move(from + row, to++, columns);
		return { bytes, tokens, from, rows: to - from, columns };
	}
}
