import { cellText } from './cell-text';
import { Course } from './course';
import type { Plan } from './decide';
import { Evidence } from './evidence';
import { readColumn, type CellsRead, type Span } from './read-column';
import type { Reading } from './reading';
import type { Findings } from './rejects';
import type { Demand } from './options';
import type { Reason } from './report';
import { mentionsTotal } from './total';
import { ZoneClock } from './zone-clock';

/** The lines of rows that are not to be loaded. */
function rejectedLines({ tokens, from, rows }: Span, faults: Uint8Array): ReadonlySet<number> {
	const lines = new Set<number>();
	for (let row = 0; row < rows; row++) if (faults[row] === 1) lines.add(tokens.lines[from + row] as number);
	return lines;
}

/** Reads the cells of all columns as planned, and gathers what they show. */
export class Columns {
	readonly #reading: Reading;
	readonly #plans: readonly Plan[];
	readonly #findings: Findings;
	readonly #room: Float64Array[];
	readonly #demands: readonly (Demand | undefined)[];
	readonly #clocks: readonly (ZoneClock | null)[];
	readonly evidence: readonly Evidence[];
	readonly courses: readonly Course[];

	constructor(reading: Reading, plans: readonly Plan[], findings: Findings) {
		this.#reading = reading;
		this.#plans = plans;
		this.#findings = findings;
		this.evidence = plans.map(() => new Evidence());
		this.courses = plans.map(() => new Course());
		this.#room = plans.map(() => new Float64Array(0));
		this.#clocks = plans.map((plan) =>
			plan.kind === 'date' && plan.bare && plan.bare !== 'utc' ? new ZoneClock(plan.bare) : null
		);
		this.#demands = reading.names.map((name) => reading.options.demands?.[name]);
	}

	/** The cells of a span; `faults` are 1 for rows that are not to be loaded. `last` where the table ends with it. */
	read(span: Span, last: boolean): { readonly reads: readonly CellsRead[]; readonly faults: Uint8Array } {
		const faults = new Uint8Array(span.rows);
		const before = this.#findings.rejects.length;
		const reads = this.#plans.map((plan, c) =>
			this.#column(
				span,
				c,
				plan,
				faults,
				this.#reading.names[c] ?? '',
				this.#reading.options.badCells === 'empty'
			)
		);
		if (this.#reading.options.badCells === 'empty')
			this.#findings.notLoaded(before, rejectedLines(span, faults));
		if (last && this.#reading.options.totals !== 'keep') this.#unnamedTotal(span, reads, faults);
		return { reads, faults };
	}

	/** Many cells fit no plan: reading on is in vain, the plans must change. */
	isBroken(read: number): boolean {
		const { rejected } = this.#findings;
		return (
			rejected > 2000 && rejected > read * 0.3 && this.evidence.some((e, c) => this.#unfit(e, c) > read * 0.2)
		);
	}

	#unfit(e: Evidence, column: number): number {
		switch (this.#plans[column]?.kind) {
			case 'number':
				return e.filled - e.numbers.count;
			case 'date':
				return e.filled - Math.max(e.dates, e.months.count, e.spans.count, e.numbers.count);
			case 'boolean':
				return e.filled - e.boolean.count;
			case 'unknown':
				return e.filled;
			default:
				return 0;
		}
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
			return [Math.abs((this.courses[c] as Course).sum - 2 * value) <= Math.abs(value) * 1e-6];
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
		const evidence = this.evidence[c] as Evidence;
		/** A cell that does not fit may be left empty; one that is refused takes its row with it. */
		const fault = (row: number, reason: Reason, text: string, loaded = false) => {
			const at = from + row;
			if (!loaded) faults[row] = 1;
			this.#findings.reject(
				tokens.lines[at] as number,
				name,
				reason,
				text,
				bytes,
				tokens.starts[at] as number,
				tokens.ends[at] as number,
				loaded
			);
		};
		const read = readColumn(
			span,
			c,
			plan,
			evidence,
			this.#reading.empty,
			(rows) => this.#roomFor(c, rows),
			(row, reason, text) => fault(row, reason, text, lenient),
			this.#clocks[c] ?? null
		);
		const demand = this.#demands[c];
		if (demand) this.#demand(span, c, read, demand, faults, fault);
		if (plan.kind === 'number' && read.values)
			this.courses[c]?.follow(read.values, span.rows, read.nulls, tokens.lines, from);
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
}
