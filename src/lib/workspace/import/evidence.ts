import { readDate, type WrittenDate } from './date-shape';
import type { DecimalMark } from './options';
import { readNumber, type NumberShape, type WrittenNumber } from './number-shape';

/** Texts that stand for an empty cell in a column that is not text. */
export const EMPTY_TOKENS: readonly string[] = [
	'na',
	'[n/a]',
	'[not supported]',
	'n/s',
	'n/a',
	'#n/a',
	'n.a.',
	'n.a',
	'n.d.',
	'nd',
	'n/d',
	'-',
	'--',
	'---',
	'–',
	'—',
	'?',
	'.',
	'..',
	'...',
	'…',
	'null',
	'\\n',
	'none',
	'nil',
	'nan',
	'missing',
	'#value!',
	'#ref!',
	'#div/0!',
	'#null!',
	'#num!',
	'(null)',
	'<na>',
	'*',
	':',
	'n/e',
	'n.e.',
	'n.c.',
	'nc',
	'unknown',
	'inconnu',
	'no data',
	'not available',
	'non disponible',
	'#n/d',
	'#nom?',
	'#name?',
	'#valeur!'
];

/** What one cell may be. */
export type Cell =
	| { readonly kind: 'number'; readonly number: WrittenNumber }
	| { readonly kind: 'date'; readonly date: WrittenDate }
	| { readonly kind: 'boolean' | 'empty' | 'text' };

/** Digits and one mark at most are no date. */
const PLAIN = /^[-+]?\d*[.,]?\d*$/;

/** What a text that is not empty can be read as. */
export function classify(text: string, tokens: ReadonlySet<string>): Cell {
	const trimmed = text.trim();
	if (trimmed === '' || tokens.has(trimmed.toLowerCase())) return { kind: 'empty' };
	if (/^(true|false|vrai|faux|wahr|falsch)$/i.test(trimmed)) return { kind: 'boolean' };
	const first = trimmed.charCodeAt(0);
	const maybe = (first >= 48 && first <= 57) || /^\p{L}{3}/u.test(trimmed);
	const date = maybe && !PLAIN.test(trimmed) ? readDate(trimmed) : null;
	if (date) return { kind: 'date', date };
	const number = readNumber(trimmed);
	return number ? { kind: 'number', number } : { kind: 'text' };
}

/** Cells with the lines they are on and a few of them to show. */
export class Tally {
	count = 0;
	readonly lines: number[] = [];
	readonly examples: string[] = [];

	add(line: number, text: string): void {
		this.count++;
		if (this.lines.length >= 5) return;
		this.lines.push(line);
		if (!this.examples.includes(text)) this.examples.push(text.slice(0, 60));
	}
}

/** All that the cells of a column say about how they are meant to be read. */
export class Evidence {
	/** Cells with nothing in them. */
	blank = 0;
	readonly empty = new Map<string, Tally>();
	readonly text = new Tally();
	readonly boolean = new Tally();
	readonly shapes = new Map<NumberShape, Tally>();
	readonly units = new Map<string, number>();
	readonly orders = new Map<WrittenDate['order'], Tally>();
	timed = 0;
	/** Times that the clock of the column showed twice, and never. */
	readonly twice = new Tally();
	readonly never = new Tally();
	/** Times that say no zone. */
	readonly bare = new Tally();
	zoned = 0;
	dates = 0;
	/** Months alone and spans of time, which are not among the dates. */
	readonly months = new Tally();
	readonly spans = new Tally();
	readonly shortYears = new Tally();
	readonly finer = new Tally();
	/** Whole numbers of several digits that begin with 0, and the lengths of whole numbers. */
	readonly zeros = new Tally();
	shortest = Infinity;
	longest = 0;
	/** Long whole numbers with a plus: telephone numbers. */
	plus = 0;
	/** Whole numbers a double cannot hold. */
	readonly large = new Tally();
	/** Decimals with more digits than a double holds. */
	readonly fine = new Tally();
	/** Numbers so near to 0 that a double has only 0 for them. */
	readonly tiny = new Tally();
	readonly numbers = new Tally();
	/** How many decimals numbers have, and those that end in 0 after two or more, as bits; the first of those. */
	decimals = 0;
	zeroEnds = 0;
	zeroEnd = '';

	/** Adds a cell as classified. */
	add(cell: Cell, text: string, line: number): void {
		switch (cell.kind) {
			case 'empty':
				if (text.trim() === '') this.blank++;
				else tally(this.empty, text.trim()).add(line, text);
				break;
			case 'text':
				this.text.add(line, text);
				break;
			case 'boolean':
				this.boolean.add(line, text);
				break;
			case 'date':
				this.#date(cell.date, text, line);
				break;
			case 'number':
				this.#number(cell.number, text, line);
		}
	}

	#date(date: WrittenDate, text: string, line: number): void {
		if (date.of === 'month') {
			this.months.add(line, text);
			return;
		}
		if (date.of) this.spans.add(line, text);
		else this.dates++;
		tally(this.orders, date.order).add(line, text);
		if (date.timed) this.timed++;
		if (date.timed && !date.zoned) this.bare.add(line, text);
		if (date.zoned) this.zoned++;
		if (date.shortYear) this.shortYears.add(line, text);
		if (date.finer) this.finer.add(line, text);
	}

	#number({ shape, core, unit }: WrittenNumber, text: string, line: number): void {
		this.numbers.add(line, text);
		tally(this.shapes, shape).add(line, text);
		if (unit) this.units.set(unit, (this.units.get(unit) ?? 0) + 1);
		const digits = core.replace('-', '');
		if (shape === 'point' || shape === 'comma') this.#decimals(core);
		if (shape !== 'plain') return;
		this.whole(digits.length);
		if (digits.length > 9 && text.trim().startsWith('+')) this.plus++;
		if (digits.length > 1 && digits[0] === '0') this.zeros.add(line, text);
		if (digits.length > 15 && (digits.length > 300 || BigInt(Number(digits)) !== BigInt(digits))) {
			this.large.add(line, text);
		}
	}

	#decimals(core: string): void {
		const decimals = /[.,](\d{1,14})$/.exec(core)?.[1] ?? '';
		this.decimals |= 1 << decimals.length;
		if (decimals.length < 2 || !decimals.endsWith('0')) return;
		this.zeroEnds |= 1 << decimals.length;
		this.zeroEnd ||= core;
	}

	/** Whether 0 ends a number while others have fewer decimals, as in 3.9 and 3.10: those may be no decimals. */
	get isUneven(): boolean {
		const [longest, ending] = [31 - Math.clz32(this.decimals), 31 - Math.clz32(this.zeroEnds)];
		return longest <= 3 && ending > 1 && (this.decimals & ((1 << ending) - 2)) !== 0;
	}

	whole(length: number): void {
		if (length < this.shortest) this.shortest = length;
		if (length > this.longest) this.longest = length;
	}

	/** Adds plain numbers that were counted while they were read. */
	plain(decimal: DecimalMark, plain: number, sure: number, open: number): void {
		const add = (shape: NumberShape, count: number) => {
			if (count === 0) return;
			tally(this.shapes, shape).count += count;
			this.numbers.count += count;
		};
		add('plain', plain);
		add(decimal === '.' ? 'point' : 'comma', sure);
		add(decimal === '.' ? 'pointOpen' : 'commaOpen', open);
	}

	/** Adds ISO dates that were counted while they were read. */
	iso(plain: number, timed: number, zoned: number): void {
		this.dates += plain;
		this.timed += timed;
		this.zoned += zoned;
		if (plain > 0) tally(this.orders, 'ymd').count += plain;
	}

	/** Cells that are not empty. */
	get filled(): number {
		const { text, boolean, dates, months, spans, numbers } = this;
		return text.count + boolean.count + dates + months.count + spans.count + numbers.count;
	}

	shape(...shapes: NumberShape[]): number {
		return shapes.reduce((sum, shape) => sum + (this.shapes.get(shape)?.count ?? 0), 0);
	}

	order(order: WrittenDate['order']): number {
		return this.orders.get(order)?.count ?? 0;
	}
}

export function tally<K>(map: Map<K, Tally>, key: K): Tally {
	const known = map.get(key);
	if (known) return known;
	const made = new Tally();
	map.set(key, made);
	return made;
}
