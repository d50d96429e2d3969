import { DateCells } from './date-cells';
import type { Plan } from './decide';
import { NumberCells } from './number-cells';

/**
 * Reads the plain cells of one column while rows are told apart, byte by byte and without making texts of them. What a
 * cell was is in `codes` by row: 0 where a closer look is needed, else as the reader says.
 */
export interface CellReader {
	/** By row: numbers, or microseconds from 1970; meaningless where the code is 0. */
	values: Float64Array;
	codes: Uint8Array;
	/**
	 * Reads the cell that begins at `start`. It was that one only if it ends where this says: else the caller sets its code to 0.
	 * @param mark byte of the decimal mark; -1 where it cannot be in a cell without quotes
	 * @returns the place after what was read
	 */
	read(bytes: Uint8Array, start: number, row: number, mark: number): number;
}

/** The byte of a column's decimal mark. */
export const markOf = (plan: Plan): number => (plan.kind === 'number' && plan.decimal === ',' ? 44 : 46);

/** The reader of a column whose plan has plain cells; null where every cell needs a closer look, or none. */
export function cellReader(plan: Plan): CellReader | null {
	if (plan.kind === 'number') return new NumberCells();
	return plan.kind === 'date' && !plan.numeric && !plan.of ? new DateCells(plan.zoned) : null;
}
