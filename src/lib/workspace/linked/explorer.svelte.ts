import { namedIn } from '../ask/statements';
import { quoted } from '../import/finish';
import type { Linked } from './linked';

/** The linked views of the workspace, which its charts follow. */
export class Explorer {
	linked = $state.raw<Linked | null>(null);

	/**
	 * SQL for what a query gives when its table has only the rows that are chosen in the views; null where it has all.
	 * @param kept what stands after FROM for the rows of the query, where they are kept
	 */
	narrowed(sql: string, kept: string): string | null {
		const { linked } = this;
		const condition = linked?.condition;
		if (!linked || !condition) return null;
		const { table, relation } = linked.source;
		if (table === null) return relation === kept ? `SELECT * FROM ${kept} WHERE ${condition}` : null;
		if (namedIn(sql, [{ name: table }]).length === 0) return null;
		const name = quoted(table);
		return `WITH ${name} AS (SELECT * FROM main.${name} WHERE ${condition})\nSELECT * FROM (${sql}\n)`;
	}
}
