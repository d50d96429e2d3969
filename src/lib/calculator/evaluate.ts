import { product, type Range, widthShares } from './interval';
import type { InputId, QuantityId, ResultId } from './quantities';
import { isResult, RULES } from './rules';

/** What is known of each input; null where nothing is. */
export type Known = Readonly<Record<InputId, Range | null>>;

/** A result by its rule; null where an input it needs is unknown. */
export function evaluate(id: QuantityId, known: Known): Range | null {
	if (!isResult(id)) return known[id];
	const { factors, divisor } = RULES[id];
	const values = factors.map((factor) => evaluate(factor, known));
	return values.every((value) => value !== null) ? product(values, divisor) : null;
}

/** The inputs behind a result, each once, in the order of its rules. */
export function inputsOf(id: QuantityId): readonly InputId[] {
	return isResult(id) ? [...new Set(RULES[id].factors.flatMap(inputsOf))] : [id];
}

/** An input and its part in the width of a result, in percent. */
export interface Driver {
	readonly input: InputId;
	readonly sharePct: number;
}

/** The inputs that widen a result, the strongest first; none where it is unknown, has no width, or a limit is zero. */
export function drivers(id: ResultId, known: Known): readonly Driver[] {
	const inputs = inputsOf(id);
	const ranges = inputs.map((input) => known[input]);
	if (!ranges.every((range) => range !== null)) return [];
	const shares = widthShares(ranges);
	return inputs
		.flatMap((input, i) => (shares[i] ? [{ input, sharePct: shares[i] }] : []))
		.sort((a, b) => b.sharePct - a.sharePct);
}
