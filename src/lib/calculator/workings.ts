import type { Row } from '../engine/connector';
import type { Working, WorkingLine } from '../figure/figure';
import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import { drivers, inputsOf } from './evaluate';
import { FLAG_MEANINGS } from './flags';
import { exact } from './interval';
import { knownOf, rangeOf, rowOf } from './known';
import { QUANTITIES, type QuantityId, type ResultId, RESULTS } from './quantities';
import { RULES } from './rules';

const TIMES = '\u00a0× ';
const THIN: Readonly<Record<Language, string>> = { en: ',', fr: '\u202f' };

/** How each known result was worked out: its formula in words and in numbers, and where each input comes from. */
export function workings(rows: readonly Row[], language: Language): readonly Working[] {
	return (Object.keys(RESULTS) as ResultId[]).flatMap((id) => {
		const range = rangeOf(rows, id);
		return range ? [working(rows, id, language)] : [];
	});
}

function working(rows: readonly Row[], id: ResultId, language: Language): Working {
	const { factors, divisor, conversion, meaning } = RULES[id];
	const named = (q: QuantityId) => QUANTITIES[q].name[language];
	const amount = (q: QuantityId) => {
		const range = rangeOf(rows, q);
		return range ? formatter(language).estimate(exact(range.central), QUANTITIES[q].unit) : '';
	};
	const over =
		divisor === 1 ? '' : `\u00a0÷ ${String(divisor).replace(/(?=(\d{3})+$)(?!^)/g, THIN[language])}`;
	const range = rangeOf(rows, id);
	return {
		key: id,
		name: named(id),
		value: range ? formatter(language).estimate(range, QUANTITIES[id].unit) : '',
		formula: `${named(id)} = ${factors.map(named).join(TIMES)}${over}`,
		live: `${amount(id)} = ${factors.map(amount).join(TIMES)}${over}${over ? ` (${conversion[language]})` : ''}`,
		meaning: meaning[language],
		lines: [...inputsOf(id), id].map((q) => line(rows, id, q, language))
	};
}

function line(rows: readonly Row[], id: ResultId, q: QuantityId, language: Language): WorkingLine {
	const format = formatter(language);
	const { name, unit } = QUANTITIES[q];
	const range = rangeOf(rows, q);
	const row = rowOf(rows, q);
	const text = (limit: 'low' | 'central' | 'high') =>
		range ? format.estimate(exact(range[limit]), unit) : '';
	const widths = drivers(id, knownOf(rows));
	const share = q === id ? 100 : (widths.find((d) => d.input === q)?.sharePct ?? 0);
	return {
		name: name[language],
		low: text('low'),
		central: text('central'),
		high: text('high'),
		said: FLAG_MEANINGS[String(row?.['flag'])]?.[language] ?? '',
		source: row?.['source'] ? { table: String(row['source']), detail: String(row['detail'] ?? '') } : null,
		share: widths.length ? format.quantity(share, 'percent') : ''
	};
}
