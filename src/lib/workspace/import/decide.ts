import type { Evidence } from './evidence';
import { fits, groupOf } from './number-shape';
import { numericDateOf, type NumericDate } from './numeric-date';
import type { WrittenDate } from './date-shape';
import { isZone } from './zone-clock';
import type { ColumnOptions, DateOrder, DecimalMark, GroupMark } from './options';
import type { Question } from './report';

/** How the cells of a column are read. */
export type Plan =
	| { readonly kind: 'text' }
	| { readonly kind: 'unknown' }
	| { readonly kind: 'boolean' }
	| { readonly kind: 'whole' }
	| {
			readonly kind: 'number';
			readonly decimal: DecimalMark;
			readonly group: GroupMark;
			readonly unit: string;
	  }
	| {
			readonly kind: 'date';
			readonly order: DateOrder;
			readonly zoned: boolean;
			/** The clock of times without a zone: `utc`, or a time zone. */
			readonly bare?: string;
			/** The days are numbers, counted or written without marks. */
			readonly numeric?: NumericDate;
			/** The cells are months alone, or spans of time. */
			readonly of?: WrittenDate['of'];
	  };

export interface Decision {
	readonly plan: Plan;
	readonly doubt: Question['code'] | null;
	/** Why the plan is not what most cells suggest, or what other columns lent. */
	readonly because:
		| 'mostly'
		| 'leading-zeros'
		| 'too-many-digits'
		| 'version'
		| 'months'
		| 'spans'
		| 'marks-from-other-columns'
		| 'order-from-other-columns'
		| null;
}

/** What the other columns of the file show for sure. */
export interface Lent {
	readonly decimal: DecimalMark | null;
	readonly order: DateOrder | null;
}

/** What is known of a column from elsewhere. */
interface Known extends Lent {
	/** The order of days that the line of units says. */
	readonly said: DateOrder | null;
}

/** Of the largest whole number that DuckDB has. */
const MOST_DIGITS = 38;
const TEXT: Plan = { kind: 'text' };
const sure = (plan: Plan): Decision => ({ plan, doubt: null, because: null });

/** Whether so many cells that do not fit are few enough to be faults, not another kind of column. */
export function areFew(bad: number, good: number, distinct: number): boolean {
	if (bad === 0) return true;
	if (good < 3) return false;
	const all = bad + good;
	return bad <= Math.max(1, all * 0.05) || (bad <= all * 0.2 && distinct <= 2);
}

export function decimalVotes(e: Evidence): { point: number; comma: number; open: number } {
	return {
		point: e.shape('point', 'commaGroups', 'commaPoint', 'spacesPoint', 'quotesPoint'),
		comma: e.shape('comma', 'pointGroups', 'pointComma', 'spacesComma', 'quotesComma'),
		open: e.shape('pointOpen', 'commaOpen')
	};
}

/** The marks between thousands of a column's numbers, the first seen first. */
export const groupsSeen = (e: Evidence, decimal: DecimalMark): readonly Exclude<GroupMark, ''>[] => [
	...new Set(
		[...e.shapes.keys()].flatMap((shape) => {
			const group = groupOf(shape, decimal);
			return group && fits(shape, { decimal, group }) ? [group] : [];
		})
	)
];

function number(e: Evidence, given: ColumnOptions, lent: Lent): Decision {
	const votes = decimalVotes(e);
	const unit = unitOf(e);
	if (unit === null) return { plan: TEXT, doubt: e.units.size <= 6 ? 'mixed-units' : null, because: null };
	const plan = (decimal: DecimalMark): Plan => ({
		kind: 'number',
		decimal,
		group: groupsSeen(e, decimal)[0] ?? '',
		unit
	});
	if (given.decimal) return sure(plan(given.decimal));
	if (
		e.zeros.count > 0 &&
		votes.point + votes.comma === 0 &&
		e.shortest === e.longest &&
		given.type === undefined
	)
		return { plan: TEXT, doubt: null, because: 'leading-zeros' };
	if (e.plus > 0 && e.plus === e.numbers.count && given.type === undefined)
		return { plan: TEXT, doubt: null, because: 'leading-zeros' };
	if (e.large.count > 0 && e.longest > MOST_DIGITS && e.shape('plain') === e.numbers.count)
		return { plan: TEXT, doubt: null, because: 'too-many-digits' };
	if (votes.point > 0 && votes.comma > 0) {
		const [few, many] = votes.point < votes.comma ? [votes.point, votes.comma] : [votes.comma, votes.point];
		if (votes.open === 0 && areFew(few, many, few)) return sure(plan(votes.point > votes.comma ? '.' : ','));
		return { plan: TEXT, doubt: 'mixed-marks', because: null };
	}
	if (votes.point > 0) return sure(plan('.'));
	if (votes.comma > 0) return sure(plan(','));
	if (votes.open > 0) {
		if (lent.decimal) return { plan: plan(lent.decimal), doubt: null, because: 'marks-from-other-columns' };
		return { plan: plan('.'), doubt: 'decimal-mark', because: null };
	}
	return sure(
		e.large.count > 0 && e.shape('plain') === e.numbers.count ? { kind: 'whole' } : plan(lent.decimal ?? '.')
	);
}

/** The one unit of the cells, '' for none, `null` when there are several. */
function unitOf(e: Evidence): string | null {
	if (e.units.size === 0) return '';
	const sorted = [...e.units].sort((a, b) => b[1] - a[1]);
	const [[unit, count] = ['', 0]] = sorted;
	const others = sorted.slice(1).reduce((sum, [, n]) => sum + n, 0);
	const bare = e.numbers.count - count - others;
	// A spreadsheet writes 45 % as 0.45 elsewhere.
	if (unit === '%' && bare > 0) return null;
	if (others > 0 && !areFew(others, count, others)) return null;
	// A few numbers with a word after them in a column of numbers are not its unit.
	return count >= bare / 4 ? unit : '';
}

function date(e: Evidence, given: ColumnOptions, lent: Known): Decision {
	// Days have no clock.
	const spans = e.spans.count;
	if (e.months.count > e.dates + spans)
		return sure({ kind: 'date', order: 'ymd', zoned: false, of: 'month' });
	const clock =
		e.timed > 0 && given.bare && (given.bare === 'utc' || isZone(given.bare)) ? given.bare : undefined;
	const zoned = clock ? e.zoned > 0 : e.zoned > (e.dates + spans) / 2;
	const plan = (order: DateOrder): Plan => ({
		kind: 'date',
		order,
		zoned,
		...(clock ? { bare: clock } : {}),
		...(spans > e.dates ? { of: 'span' } : {})
	});
	const bare = e.bare.count;
	const [few, many] = bare < e.zoned ? [bare, e.zoned] : [e.zoned, bare];
	if (!clock && few > 0 && !areFew(few, many, few))
		return { plan: TEXT, doubt: 'mixed-zones', because: null };
	if (given.order) return sure(plan(given.order));
	const [dmy, mdy, open] = [e.order('dmy'), e.order('mdy'), e.order('open')];
	if (dmy > 0 && mdy > 0) return { plan: TEXT, doubt: 'mixed-orders', because: null };
	if (dmy > 0) return sure(plan('dmy'));
	if (mdy > 0) return sure(plan('mdy'));
	if (open === 0) return sure(plan(e.order('same') > 0 ? 'dmy' : 'ymd'));
	if (lent.said) return sure(plan(lent.said));
	if (lent.order && lent.order !== 'ymd')
		return { plan: plan(lent.order), doubt: null, because: 'order-from-other-columns' };
	return { plan: plan('dmy'), doubt: 'date-order', because: null };
}

/** A column of this name holds versions: 3.10 comes after 3.9 and is not 3.1. */
const isVersion = (name: string) =>
	/(^|[^a-z])versions?([^a-z]|$)/i.test(name.replace(/([a-z])([A-Z])/g, '$1 $2'));

/** How a column is to be read, from its name, all that is known of its cells and what the reader said. */
export function decide(name: string, e: Evidence, given: ColumnOptions, lent: Known): Decision {
	if (given.type === 'text') return sure(TEXT);
	if (given.type === 'boolean') return sure({ kind: 'boolean' });
	if (given.type === 'date' || given.type === 'timestamp') {
		const numeric = e.numbers.count > e.dates ? numericDateOf(e) : null;
		if (numeric) return sure({ kind: 'date', order: 'ymd', zoned: false, numeric });
		return date(e, given, lent);
	}
	if (given.order || given.bare) return date(e, given, lent);
	if (given.type === 'number' || given.type === 'integer' || given.decimal) return number(e, given, lent);
	if (e.filled === 0) return sure({ kind: 'unknown' });
	// What looks like a month may be a number within a year, or a year of two as 2010-11.
	for (const seen of ['months', 'spans'] as const)
		if (e[seen].count > e.filled / 2) return { plan: TEXT, doubt: null, because: seen };
	const kinds = [
		['number', e.numbers.count],
		['date', e.dates],
		['boolean', e.boolean.count]
	] as const;
	const [kind, good] = kinds.reduce((a, b) => (b[1] > a[1] ? b : a));
	const bad = e.filled - good;
	if (!areFew(bad, good, e.text.count === bad ? e.text.examples.length : bad))
		return { plan: TEXT, doubt: null, because: good > e.filled / 2 ? 'mostly' : null };
	if (kind === 'boolean') return sure({ kind: 'boolean' });
	if (isVersion(name) && e.shape('plain') < good) return { plan: TEXT, doubt: null, because: 'version' };
	return kind === 'date' ? date(e, given, lent) : number(e, given, lent);
}

/** What the columns of a file together show of marks and order of dates; `null` where they show nothing or disagree. */
export function lend(all: readonly Evidence[]): Lent {
	let [point, comma, dmy, mdy] = [0, 0, 0, 0];
	for (const e of all) {
		const votes = decimalVotes(e);
		if (votes.point > 0 && votes.comma === 0) point++;
		if (votes.comma > 0 && votes.point === 0) comma++;
		if (e.order('dmy') > 0) dmy++;
		if (e.order('mdy') > 0) mdy++;
	}
	return {
		decimal: point > 0 && comma === 0 ? '.' : comma > 0 && point === 0 ? ',' : null,
		order: dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : null
	};
}

/** Whether two plans read every cell alike. */
export const samePlan = (a: Plan, b: Plan): boolean =>
	JSON.stringify({ ...a, group: '' }) === JSON.stringify({ ...b, group: '' });
