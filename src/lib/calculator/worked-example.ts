import type { Language, Localised } from '../i18n/language';
import { formatter } from '../units/format';
import { type UnitId, UNITS } from '../units/unit';
import { exact } from './interval';

/** Where a number stands: a published table, the row by its key, and the column. */
export interface Trace {
	readonly table:
		| 'ai_disclosure'
		| 'ai_inference_run'
		| 'grid_country_year'
		| 'power_coefficient'
		| 'region_efficiency'
		| 'region_grid_year';
	readonly row: Readonly<Record<string, string | number>>;
	/** Absent where the number stands in the row's note on its boundary. */
	readonly column?: string;
}

/** A number that an example starts from or ends at. */
export interface Given {
	readonly name: Localised;
	readonly value: number;
	readonly unit: UnitId;
	readonly from: Trace;
}

/**
 * What the comparison shows: the published figure is this very arithmetic (within 1 %); it is near (within 10 %); there
 * is a gap that has a reason; or the two count different things.
 */
export type Verdict = 'same' | 'near' | 'gap' | 'unlike';

/** A published figure beside what other published numbers give for it. */
export interface WorkedExample {
	readonly id: string;
	readonly title: Localised;
	readonly given: readonly Given[];
	/** The result is the product of what is given, divided by this to change units. */
	readonly divisor: number;
	readonly unit: UnitId;
	readonly published: Given;
	readonly verdict: Verdict;
	readonly shows: Localised;
}

export const resultOf = ({ given, divisor }: WorkedExample): number =>
	given.reduce((product, { value }) => product * value, 1) / divisor;

/** How many times the published figure is what the arithmetic gives. */
export const ratioOf = (example: WorkedExample): number => example.published.value / resultOf(example);

/** A number with all the digits it was published with. */
export function asPublished({ value, unit }: Pick<Given, 'value' | 'unit'>, language: Language): string {
	const decimals = String(value).split('.')[1]?.length ?? 0;
	return `${formatter(language).decimals(value, decimals)}\u00a0${UNITS[unit].symbol[language]}`.trim();
}

/** The arithmetic of an example, written out: "1,082,990 GPU-hours × 400 W ÷ 1,000,000 = 433 MWh". */
export function arithmetic(example: WorkedExample, language: Language): string {
	const format = formatter(language);
	const over = example.divisor === 1 ? '' : ` ÷ ${format.number(example.divisor)}`;
	const result = format.estimate(exact(resultOf(example)), example.unit);
	return `${example.given.map((given) => asPublished(given, language)).join(' × ')}${over} = ${result}`;
}
