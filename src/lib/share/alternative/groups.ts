import type { Row } from '../../engine/connector';
import { formatter } from '../../units/format';
import type { Language } from '../../i18n/language';

/** Rows that share what `by` says of them, in the order in which each such text first comes. */
export function groupsOf(rows: readonly Row[], by: (row: Row) => string): Row[][] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
	return [...groups.values()];
}

/** How many rows there are of each name, the most first: "AWS: 40; Azure: 30". Rows without a name are left out. */
export function tally(rows: readonly Row[], name: (row: Row) => string, language: Language): string {
	const format = formatter(language);
	const counts = groupsOf(rows, name)
		.map((some) => ({ name: some[0] ? name(some[0]) : '', n: some.length }))
		.filter((one) => one.name)
		.toSorted((a, b) => b.n - a.n);
	return format.clauses(counts.map(({ name: one, n }) => format.pair(one, format.number(n))));
}
