import type { Formatter } from '../../units/format';

const YEAR = /(^|[^\p{L}])(year|yr|vintage|année|annee|exercice|millésime|jahr)s?([^\p{L}]|$)/iu;

/** Whether numbers are years: by the name of their column, and since they lie between 1900 and 2100. */
export const areYears = (column: string, least: number, most: number): boolean =>
	YEAR.test(column) && least >= 1900 && most <= 2100;

/** A year, or a place between two as a mean has it, without a mark between thousands: 2024, 2021.5. */
export function shownYear(value: number, format: Formatter): string {
	const tenths = Math.round(value * 10);
	const rest = tenths % 10;
	return rest ? `${Math.floor(tenths / 10)}${format.decimals(rest / 10, 1).slice(1)}` : String(tenths / 10);
}
