import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import { UNITS } from '../units/unit';
import type { DemandHere } from './profile';
import { TEXTS } from './texts';

/** No finer than a tenth, as figures say such amounts; what is less than one keeps two digits. */
const DIGITS = (value: number) => (value < 1 ? Number(value.toPrecision(2)) : Math.round(10 * value) / 10);

/** A published figure with its limits; a share says what it is. */
export function amountOf({ value, low, high, unit, metric }: DemandHere, language: Language): string {
	const brief = (amount: number) => formatter(language).brief(DIGITS(amount));
	const t = TEXTS[language].demand;
	const sign = (unit === 'percent' && language === 'en' ? '' : '\u00a0') + UNITS[unit].symbol[language];
	const limits = low !== null && high !== null ? `${brief(low)} ${t.to} ${brief(high)}` : null;
	const text =
		value !== null
			? brief(value) + sign + (limits ? ` (${limits})` : '')
			: limits
				? limits + sign
				: `≤\u00a0${brief(high ?? low ?? 0)}${sign}`;
	return metric === 'electricity_share' ? `${text} ${t.share}` : text;
}

/** What declarations cover a part of the sites only: no total of a country. */
const partial = ({ metric }: DemandHere): boolean => metric === 'reported_sites_electricity_use';

/** What kind of knowledge a published figure is; a partial one says so. */
export const kindOf = (row: DemandHere, language: Language): string =>
	partial(row) ? TEXTS[language].demand.part : TEXTS[language].demand.kinds[row.kind];

/** What is to be kept in mind of these figures together: which are no total of the country, and that they do not count alike. */
export function cautionOf(rows: readonly DemandHere[], language: Language): string {
	const t = TEXTS[language].demand;
	const parts = new Set(rows.filter(partial).flatMap(({ boundary }) => boundary?.[language] ?? []));
	return [...[...parts].map(t.noTotal), rows.length > 1 ? t.unlike : ''].join(' ');
}

/** So many projections have a place among few figures. */
const AHEAD = 2;

const hasRange = ({ low, high }: DemandHere) => low !== null && high !== null;

/** The few figures that are said of many: the newest of what is there, and of what is projected amounts before shares, those with limits first. */
export function briefDemand(rows: readonly DemandHere[], most: number): DemandHere[] {
	const present = rows.filter(({ kind }) => kind !== 'projected');
	const ahead = rows.filter(({ kind }) => kind === 'projected');
	const kept = ahead
		.toSorted(
			(a, b) =>
				Number(b.unit === 'twh') - Number(a.unit === 'twh') ||
				Number(hasRange(b)) - Number(hasRange(a)) ||
				b.year - a.year
		)
		.slice(0, Math.max(AHEAD, most - present.length));
	return [...present.slice(kept.length - most), ...ahead.filter((row) => kept.includes(row))];
}
