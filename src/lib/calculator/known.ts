import type { Row } from '../engine/connector';
import type { Known } from './evaluate';
import type { Range } from './interval';
import { INPUTS, type QuantityId } from './quantities';

/** The row of a quantity in a result of the calculator's query. */
export const rowOf = (rows: readonly Row[], id: QuantityId): Row | undefined =>
	rows.find((row) => row['quantity'] === id);

/** What the rows say of a quantity; null where it is unknown. */
export function rangeOf(rows: readonly Row[], id: QuantityId): Range | null {
	const row = rowOf(rows, id);
	const [low, central, high] = ['low', 'central', 'high'].map((limit) => row?.[limit]);
	return typeof low === 'number' && typeof central === 'number' && typeof high === 'number'
		? { low, central, high }
		: null;
}

export const knownOf = (rows: readonly Row[]): Known =>
	Object.fromEntries(
		Object.keys(INPUTS).map((id) => [id, rangeOf(rows, id as keyof Known)])
	) as unknown as Known;
