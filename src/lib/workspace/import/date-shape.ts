import type { DateOrder } from './options';

/** A written day, perhaps with a time. */
export interface WrittenDate {
	/** `open` fits day/month and month/day and means another day in each; `same` means one day in both. */
	readonly order: DateOrder | 'open' | 'same';
	/** As written; `parts` in their order. */
	readonly parts: readonly [number, number, number];
	readonly timed: boolean;
	/** Whether it says its offset from UTC. */
	readonly zoned: boolean;
	readonly shortYear: boolean;
	/** Time of day less the offset, in microseconds. */
	readonly micros: number;
	/** Whether the second has more digits than microseconds. */
	readonly finer: boolean;
	/** A month alone, by its first day; or the beginning of a span whose end is written too. */
	readonly of?: 'month' | 'span';
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
	[
		'jan janv january janvier',
		'feb fev fevr february fevrier',
		'mar mars march',
		'apr avr april avril',
		'may mai',
		'jun juin june',
		'jul juil july juillet',
		'aug aout august',
		'sep sept september septembre',
		'oct october octobre',
		'nov november novembre',
		'dec december decembre'
	].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1]))
);

const TIME = '(\\d{1,2})[:hH](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,12}))?)?(?: ?([aApP])\\.?[mM]\\.?)?';
/** Names of zones that mean one offset, in minutes; those that several countries use (IST, CST, BST) are left out. */
const ZONES: Readonly<Record<string, number>> = {
	WET: 0,
	WEST: 60,
	CET: 60,
	CEST: 120,
	EET: 120,
	EEST: 180,
	EDT: -240,
	CDT: -300,
	MDT: -360,
	PDT: -420,
	PST: -480
};
const ZONE = ` ?\\(?(Z|z|UTC|GMT|${Object.keys(ZONES).join('|')}|(?:UTC|GMT)?[-+−]\\d{2}(?::?\\d{2})?)\\)?(?:\\[[A-Za-z_/+-]+\\])?`;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)\p{L}*\.?,? (?=\d|\p{L}{3,})/iu;
const FORM = new RegExp(`^(.+?)(?:(?:[T ]|, | à | at |(?<=\\p{L}[-/ ]\\d{4}):)${TIME}(?:${ZONE})?)?$`, 'u');
/** As most files write days and times. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;
const MONTH = /^(\d{4})(?:-|M)(\d{2})$/;
const MONTH_FIRST = /^(\d{2})\/(\d{4})$/;
const NAMED_MONTH = /^([\p{L}]{3,9})\.?[- /]?(\d{4})$/u;
const LONGEST_SPAN = 80;
/** Two times with a dash or a slash between them. */
const SPAN = /^(.+\d:\d\d.*?)(?: [-–—] ?| ?[–—] |\/(?=\d{4}-))(.+\d:\d\d.*)$/;
const NUMERIC = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/;
const NAMED_DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er)?[- /]([\p{L}]{3,9})\.?[- /,]+(\d{4})$/u;
const NAMED_MONTH_FIRST = /^([\p{L}]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

export const daysIn = (year: number, month: number): number =>
	month === 2
		? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
			? 29
			: 28
		: month === 4 || month === 6 || month === 9 || month === 11
			? 30
			: 31;

const isDay = (year: number, month: number, day: number) =>
	month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const monthOf = (name: string) => MONTHS[name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()];

/** A year of two digits, as POSIX reads it: 69 to 99 are of the last century. */
export const fullYear = (year: number, digits: number): number =>
	digits > 2 ? year : year + (year < 69 ? 2000 : 1900);

function day(text: string): Pick<WrittenDate, 'order' | 'parts' | 'shortYear'> | null {
	const numeric = NUMERIC.exec(text);
	if (numeric) {
		const [, a = '', mark = '', b = '', c = ''] = numeric;
		const parts = [Number(a), Number(b), Number(c)] as const;
		if (a.length === 4)
			return isDay(...parts) && c.length <= 2 ? { order: 'ymd', parts, shortYear: false } : null;
		if (a.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
		// 3.8.16 is a version.
		if (mark === '.' && c.length === 2 && (a.length !== 2 || b.length !== 2)) return null;
		const year = fullYear(parts[2], c.length);
		const dmy = isDay(year, parts[1], parts[0]);
		const mdy = isDay(year, parts[0], parts[1]);
		const shortYear = c.length === 2;
		if (!dmy && !mdy) return null;
		const order = dmy && mdy ? (parts[0] === parts[1] ? 'same' : 'open') : dmy ? 'dmy' : 'mdy';
		// Nobody writes month.day.year.
		return { order: mark === '.' && dmy ? 'dmy' : order, parts: [parts[0], parts[1], year], shortYear };
	}
	const dayFirst = NAMED_DAY_FIRST.exec(text);
	const named = dayFirst ?? NAMED_MONTH_FIRST.exec(text);
	if (!named) return null;
	const month = monthOf(named[dayFirst ? 2 : 1] ?? '');
	const parts = [Number(named[3]), month ?? 0, Number(named[dayFirst ? 1 : 2])] as const;
	return isDay(...parts) ? { order: 'ymd', parts, shortYear: false } : null;
}

const offset = (zone: string): number => {
	const named = ZONES[zone];
	if (named !== undefined) return named;
	const digits = zone.replace(/\D/g, '');
	if (digits === '') return 0;
	const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
	return /[-−]/.test(zone) ? -minutes : minutes;
};

/** A month alone, by its first day. */
function month(text: string): WrittenDate | null {
	const [iso, numeric, named] = [MONTH.exec(text), MONTH_FIRST.exec(text), NAMED_MONTH.exec(text)];
	const year = Number(iso?.[1] ?? numeric?.[2] ?? named?.[2]);
	const parts = [year, Number(iso?.[2] ?? numeric?.[1] ?? monthOf(named?.[1] ?? '')), 1] as const;
	if (!isDay(...parts)) return null;
	const rest = { timed: false, zoned: false, shortYear: false, micros: 0, finer: false };
	return { order: 'ymd', parts, ...rest, of: 'month' };
}

/** The beginning of a span of time, whose end may tell the order of its day. */
function beginning(text: string): WrittenDate | null {
	const [, from = '', to = ''] = (text.length <= LONGEST_SPAN && SPAN.exec(text)) || [];
	const last = to ? moment(to) : null;
	// What is said of the zone at the end is said of both.
	const zone = last?.zoned ? to.replace(/^.*:\d\d/, '') : '';
	const first = moment(from + zone) ?? moment(from);
	if (!first?.timed || !last?.timed) return null;
	const told = first.order === 'open' && (last.order === 'dmy' || last.order === 'mdy');
	return { ...first, order: told ? last.order : first.order, of: 'span' };
}

/** The day, time of day or month that a text writes, or the beginning of a span; `null` when it writes none. */
export const readDate = (text: string): WrittenDate | null =>
	moment(text) ?? month(text.trim()) ?? beginning(text.trim());

function moment(text: string): WrittenDate | null {
	const iso = ISO.exec(text);
	if (iso) {
		const parts = [Number(iso[1]), Number(iso[2]), Number(iso[3])] as const;
		if (!isDay(...parts)) return null;
		const timed = iso[4] !== undefined;
		const micros = timed ? ((Number(iso[4]) * 60 + Number(iso[5])) * 60 + Number(iso[6] ?? 0)) * 1e6 : 0;
		return { order: 'ymd', parts, timed, zoned: false, shortYear: false, micros, finer: false };
	}
	const form = FORM.exec(text.trim().replace(WEEKDAY, ''));
	const date = form && day(form[1] ?? '');
	if (!date) return null;
	const [, , h, m, s = '0', fraction = '', half, zone] = form;
	if (h === undefined) return { ...date, timed: false, zoned: false, micros: 0, finer: false };
	let hour = Number(h);
	if (half) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (/p/i.test(half) ? 12 : 0);
	}
	const [minute, second] = [Number(m), Number(s)];
	if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && (minute > 0 || second > 0))) return null;
	const micros = Number(fraction.slice(0, 6).padEnd(6, '0'));
	return {
		...date,
		timed: true,
		zoned: zone !== undefined,
		micros: ((hour * 60 + minute - (zone ? offset(zone) : 0)) * 60 + second) * 1e6 + micros,
		finer: /[1-9]/.test(fraction.slice(6))
	};
}

/** Days from 1970-01-01 in the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	return (
		era * 146097 +
		yearOfEra * 365 +
		Math.floor(yearOfEra / 4) -
		Math.floor(yearOfEra / 100) +
		dayOfYear -
		719468
	);
}

/** Microseconds from 1970-01-01, UTC or the clock of the file. `order` decides where both fit. */
export function toMicros({ order, parts: [a, b, c], micros }: WrittenDate, chosen: DateOrder): number {
	const ymd = order === 'ymd';
	const first = (order === 'open' || order === 'same' ? chosen : order) === 'mdy';
	const days = ymd ? dayNumber(a, b, c) : first ? dayNumber(c, a, b) : dayNumber(c, b, a);
	return days * 86_400e6 + micros;
}
