import { namedIn } from '../ask/statements';
import { quoted } from '../import/finish';
import type { Linked } from './linked';
import type { Part } from './part';

/** The linked views of the workspace, which its charts follow. */
export class Explorer {
	linked = $state.raw<Linked | null>(null);

	/**
	 * SQL for what a query gives when its table has only the rows that are chosen in the views; null where it has all.
	 * @param kept what stands after FROM for the rows of the query, where they are kept
	 * @param told SQL that gives those rows, to be read by others
	 */
	narrowed(sql: string, kept: string, told?: string): string | null {
		const { linked } = this;
		const condition = linked?.condition;
		if (!linked || !condition) return null;
		const { table, relation } = linked.source;
		const from = told === undefined ? kept : `(${told}\n)`;
		if (table === null) return relation === kept ? `SELECT * FROM ${from} WHERE ${condition}` : null;
		if (namedIn(sql, [{ name: table }]).length === 0) return null;
		const name = quoted(table);
		return `WITH ${name} AS (SELECT * FROM main.${name} WHERE ${condition})\nSELECT * FROM (${sql}\n)`;
	}

	/** Which rows are left of what a query reads, as `narrowed` leaves them; null where all are. Rejects with a QueryError. */
	async part(sql: string, kept: string, signal?: AbortSignal): Promise<Part | null> {
		const { linked } = this;
		return linked && this.narrowed(sql, kept) !== null ? linked.part(signal) : null;
	}
}
