import type { Row } from '../../engine/connector';
import type { Language } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { MixChart } from '../chart';
import { inSentence, number, quantity, titleOf, UNKNOWN } from './quantity';

/** The whole, its parts from the largest down with their share, and the quantity beside them. */
export function mixParts(chart: MixChart, row: Row, language: Language): string[] {
	const format = formatter(language);
	const known = chart.parts
		.flatMap(({ column, label }) => ({ label, value: number(row, column) ?? 0 }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value);
	const sum = known.reduce((total, { value }) => total + value, 0);
	const whole = (chart.total === undefined ? null : number(row, chart.total)) ?? sum;
	if (known.length === 0) return [UNKNOWN[language]];
	return [
		format.quantity(whole, chart.unit),
		...known.map(
			({ label, value }) =>
				`${inSentence(label[language])} ${format.quantity((100 * value) / whole, 'percent')}`
		),
		...(chart.line
			? [`${titleOf(chart.line, language)} ${quantity(row, chart.line.column, chart.line.unit, language)}`]
			: [])
	];
}
