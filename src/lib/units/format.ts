import type { Language } from '../i18n/language';
import { type Readable, readableUnit } from './ladder';
import { UNITS, type UnitId } from './unit';

const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const NBSP = '\u00a0';

/** An amount that is known between two limits; `central` where one is published. */
export interface Interval {
	readonly low: number;
	readonly central: number | null;
	readonly high: number;
}

/** How a language writes numbers, quantities and intervals. The only place numbers become text. */
export interface Formatter {
	/** A number with so many decimals. */
	decimals(value: number, decimals: number): string;
	/** A number with a unit's decimals, without its sign: "1,306". */
	number(value: number, unit?: UnitId): string;
	/** A number of any size in at most four digits and a power of ten: "653.9", "5,387", "2.15 × 10²⁵". */
	brief(value: number): string;
	/** A size of a file: "18 kB", "1.4 MB". Kilobytes are 1000 bytes. */
	bytes(value: number): string;
	/** A number with its unit: "98 g CO₂e/kWh". */
	quantity(value: number, unit: UnitId): string;
	/** A number with its unit in words, for announcements. */
	spoken(value: number, unit: UnitId): string;
	/** "129 g CO₂e/kWh (98 to 204)"; without a central value "98 to 204 g CO₂e/kWh"; one number where both limits agree. */
	interval(interval: Interval, unit: UnitId): string;
	/**
	 * A computed amount in the unit it reads best in, with at most three digits, or two where its limits are more than
	 * twice apart: "0.088 Wh (0.0059 to 3.2)". The intensity of a grid has the decimals it has everywhere.
	 * @param as the unit to write it in, where others stand beside it
	 */
	estimate(interval: Interval & { readonly central: number }, unit: UnitId, as?: Readable): string;
	/** Names as a list: "a, b and c". */
	list(names: readonly string[]): string;
	/** Clauses of one sentence: "a; b". */
	clauses(texts: readonly string[]): string;
	date(iso: string): string;
	/** A name and what is said of it: "Paris: 31". */
	pair(name: string, text: string): string;
	/** "1 region", "3 regions". */
	count(n: number, one: string, many: string): string;
}

/** Decimals that the width of an interval supports: never finer than a tenth of it. */
export function supportedDecimals(low: number, high: number, unit: UnitId): number {
	const most = UNITS[unit].decimals;
	const width = Math.abs(high - low);
	if (width === 0) return most;
	return Math.min(most, Math.max(0, 1 - Math.floor(Math.log10(width))));
}

const raised = (power: number) =>
	[...String(power)].map((c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(c)))).join('');

const cache = new Map<Language, Formatter>();

export function formatter(language: Language): Formatter {
	const known = cache.get(language);
	if (known) return known;
	const made = createFormatter(language);
	cache.set(language, made);
	return made;
}

/** Intl objects are slow to make: each is made when it is first needed. */
function once<T>(make: (key: number) => T): (key: number) => T {
	const made = new Map<number, T>();
	return (key) => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}

function createFormatter(language: Language): Formatter {
	const locale = LOCALES[language];
	const to = language === 'fr' ? 'à' : 'to';
	const formats = once((decimals: number) => {
		return new Intl.NumberFormat(locale, {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals
		});
	});
	const significant = once((figures: number) => {
		return new Intl.NumberFormat(locale, {
			minimumSignificantDigits: figures === 2 ? 2 : 1,
			maximumSignificantDigits: figures
		});
	});
	const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
	const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
	const plural = once(() => new Intl.PluralRules(locale));

	const digits = (value: number, decimals: number) => formats(decimals).format(value);
	/** So many significant figures, and a power of ten where a number would be long. */
	const sized = (value: number, figures: number) => {
		const power = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
		if (power < 10 && power > -5) return significant(figures).format(value);
		return `${significant(figures).format(value / 10 ** power)}${NBSP}×${NBSP}10${raised(power)}`;
	};
	const number = (value: number, unit: UnitId = 'count') => {
		const { decimals, figures } = UNITS[unit];
		if (figures !== undefined) return sized(value, figures);
		return unit === 'year' ? String(value) : digits(value, decimals);
	};
	const sign = (unit: UnitId) => {
		const symbol = UNITS[unit].symbol[language];
		if (!symbol) return '';
		return symbol === '%' && language === 'en' ? '%' : NBSP + symbol;
	};

	const upTo = once((decimals: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }));

	return {
		decimals: digits,
		number,
		brief(value) {
			if (value === 0) return '0';
			const power = Math.floor(Math.log10(Math.abs(value)));
			if (power < 7 && power > -4) return upTo(Math.max(0, 3 - power)).format(value);
			const head = upTo(2).format(value / 10 ** power);
			return `${head === '1' ? '' : `${head}${NBSP}×${NBSP}`}10${raised(power)}`;
		},
		bytes(value) {
			const [size, unit] = value < 1e6 ? [value / 1e3, 'k'] : [value / 1e6, 'M'];
			return `${digits(size, size < 10 ? 1 : 0)}${NBSP}${unit}${language === 'fr' ? 'o' : 'B'}`;
		},
		quantity: (value, unit) => number(value, unit) + sign(unit),
		spoken: (value, unit) => `${number(value, unit)} ${UNITS[unit].spoken[language]}`.trim(),
		interval({ low, central, high }, unit) {
			const decimals = supportedDecimals(low, high, unit);
			const text = (value: number) =>
				UNITS[unit].figures === undefined && unit !== 'year' ? digits(value, decimals) : number(value, unit);
			const [a, b] = [text(low), text(high)];
			if (a === b) return text(central ?? low) + sign(unit);
			const range = `${a}${NBSP}${to}${NBSP}${b}`;
			if (central === null) return range + sign(unit);
			return `${text(central)}${sign(unit)} (${range})`;
		},
		estimate({ low, central, high }, unit, { unit: best, factor } = readableUnit(central, unit)) {
			if (unit === 'count' && low === high) return number(central);
			const text = (value: number) =>
				unit === 'gco2e_per_kwh'
					? digits(value, UNITS[unit].decimals)
					: significant(high > 2 * low ? 2 : 3).format(value / factor);
			if (text(low) === text(high)) return text(central) + sign(best);
			return `${text(central)}${sign(best)} (${text(low)}${NBSP}${to}${NBSP}${text(high)})`;
		},
		list: (names) => list(0).format(names),
		clauses: (texts) => texts.join(language === 'fr' ? `${NBSP}; ` : '; '),
		pair: (name, text) => `${name}${language === 'fr' ? NBSP : ''}: ${text}`,
		date: (iso) => day(0).format(new Date(`${iso}T00:00:00Z`)),
		count: (n, one, many) => `${number(n)} ${plural(0).select(n) === 'one' ? one : many}`
	};
}
