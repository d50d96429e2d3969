import type { CellValue } from '../../src/lib/catalog/cell';
import type { TypedRow } from '../../src/lib/catalog/row-schema';
import type { Table } from '../../src/lib/catalog/schema';

/** One cell that is not what it was. */
export interface Change {
	/** The key of the row, in words. */
	readonly row: string;
	readonly before: CellValue;
	readonly after: CellValue;
}

/** What is different between two versions of a table, by key. */
export interface Difference {
	readonly before: number;
	readonly after: number;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	/** How many rows are in both but not the same. */
	readonly changed: number;
	/** The changes of each column that has any; of a column of numbers the largest ratio first. */
	readonly columns: ReadonlyMap<string, readonly Change[]>;
}

/** Compares two versions of a table row by row, by its key. */
export function compareRows(
	table: Table,
	before: readonly TypedRow[],
	after: readonly TypedRow[]
): Difference {
	const keyOf = (row: TypedRow) => table.key.map((name) => row[name] ?? '').join(' ');
	const old = new Map(before.map((row) => [keyOf(row), row]));
	const fresh = new Map(after.map((row) => [keyOf(row), row]));
	const columns = new Map<string, Change[]>();
	const changed = new Set<string>();
	for (const [row, now] of fresh) {
		const was = old.get(row);
		if (!was) continue;
		for (const { name } of table.columns) {
			const change = { row, before: was[name] ?? null, after: now[name] ?? null };
			if (change.before === change.after) continue;
			changed.add(row);
			const changes = columns.get(name);
			if (changes) changes.push(change);
			else columns.set(name, [change]);
		}
	}
	for (const changes of columns.values()) changes.sort((a, b) => sizeOf(b) - sizeOf(a));
	return {
		before: before.length,
		after: after.length,
		added: [...fresh.keys()].filter((key) => !old.has(key)),
		removed: [...old.keys()].filter((key) => !fresh.has(key)),
		changed: changed.size,
		columns
	};
}

/** Whether the two versions hold the same rows. */
export function isSame({ added, removed, changed }: Difference): boolean {
	return added.length === 0 && removed.length === 0 && changed === 0;
}

/** After over before; `null` where one is no number, or nothing can be divided by it. */
export function ratioOf({ before, after }: Change): number | null {
	if (typeof before !== 'number' || typeof after !== 'number' || before === 0) return null;
	return after / before;
}

/** Twice and half are the same size; from or to unknown, and through zero, is larger than any ratio. */
function sizeOf(change: Change): number {
	const ratio = ratioOf(change);
	return ratio === null || ratio <= 0 ? Infinity : Math.abs(Math.log(ratio));
}
