import type { Column, Table } from '../../src/lib/catalog/schema';
import type { CellValue } from '../../src/lib/catalog/cell';
import { UNITS } from '../../src/lib/units/unit';
import { ratioOf, type Change, type Difference } from './compare';

const SHOWN_ROWS = 5;
const SHOWN_CHANGES = 5;

/** How a table would change, in lines for a person who decides. */
export function describeDifference(table: Table, difference: Difference): string[] {
	const { before, after, added, removed, changed, columns } = difference;
	const counts = `${added.length} rows added, ${removed.length} removed, ${changed} changed`;
	return [
		`${table.name}: ${counts} (${before} → ${after} rows)`,
		...listed('+', added),
		...listed('-', removed),
		...table.columns.flatMap((column) => describeColumn(column, columns.get(column.name) ?? []))
	];
}

function listed(sign: string, rows: readonly string[]): string[] {
	const more = rows.length - SHOWN_ROWS;
	const lines = rows.slice(0, SHOWN_ROWS).map((row) => `  ${sign} ${row}`);
	return more > 0 ? [...lines, `  ${sign} and ${more} more`] : lines;
}

function describeColumn(column: Column, changes: readonly Change[]): string[] {
	if (changes.length === 0) return [];
	const unit = column.unit && column.unit !== 'year' ? UNITS[column.unit].symbol.en : '';
	const largest = changes.length > SHOWN_CHANGES && isNumber(column) ? ', the largest:' : ':';
	const lines = changes.slice(0, SHOWN_CHANGES).map((change) => `    ${describeChange(change, unit)}`);
	const more = changes.length - SHOWN_CHANGES;
	return [
		`  ${column.name}, ${changes.length} changed${largest}`,
		...lines,
		...(more > 0 ? [`    and ${more} more`] : [])
	];
}

function describeChange(change: Change, unit: string): string {
	const ratio = ratioOf(change);
	const times = ratio === null ? '' : ` (× ${Number(ratio.toPrecision(3))})`;
	const after = [say(change.after), ...(unit && change.after !== null ? [unit] : [])].join(' ');
	return `${change.row}: ${say(change.before)} → ${after}${times}`;
}

const isNumber = ({ type }: Column) => type === 'number' || type === 'integer';

function say(value: CellValue): string {
	if (value === null) return 'unknown';
	return typeof value === 'string' ? `"${value}"` : String(value);
}
