import type { Columns } from '../../engine/connector';
import { quoted } from '../import/finish';
import { binningOf, valueAt } from '../linked/binning';
import { factsOf } from '../linked/facts';
import { questions } from '../linked/questions';
import { type Drawing, MOST } from './drawing';

/** The rows of a chart, and the SQL that gives them. */
export interface Drawn {
	readonly columns: Columns;
	readonly sql: string;
}

type Asking = (sql: string, signal?: AbortSignal) => Promise<Columns>;

/** The bins of a column, with the rows in each: columns `from`, `to` and `rows`. Empty bins between others are in it. */
async function counted(
	relation: string,
	told: string,
	name: string,
	ask: Asking,
	signal?: AbortSignal
): Promise<Drawn> {
	const described = await ask(`DESCRIBE SELECT ${quoted(name)} FROM ${relation}`, signal);
	const type = String(described.data['column_type']?.[0]);
	const [facts] = await factsOf({ relation, columns: [{ name, type }], ask }, signal);
	const binning = facts ? binningOf(facts) : null;
	const names = ['from', 'to', 'rows'];
	if (binning?.kind !== 'range')
		return { columns: { numRows: 0, names, data: { from: [], to: [], rows: [] } }, sql: '' };
	const asked = (of: string) => questions(of, null, [{ binning, spans: null }], null, false)[0]?.sql ?? '';
	const { data } = await ask(asked(relation), signal);
	const rows = Array.from({ length: binning.bins }, () => 0);
	for (const [i, bin] of (data['b0'] ?? []).entries())
		if (bin !== null && Number(bin) < binning.bins) rows[Number(bin)] = Number(data['n']?.[i]);
	const end = (bin: number) => {
		const value = valueAt(binning, bin * binning.fine);
		return binning.time ? new Date(value) : value;
	};
	return {
		sql: asked(`(${told}\n)`),
		columns: {
			numRows: binning.bins,
			names,
			data: { from: rows.map((_, bin) => end(bin)), to: rows.map((_, bin) => end(bin + 1)), rows }
		}
	};
}

/**
 * Asks for the rows that a drawing needs.
 * @param relation what stands after FROM
 * @param sql what a reader would ask for the same rows
 */
export async function drawnRows(
	relation: string,
	sql: string,
	{ kind, y }: Drawing,
	ask: Asking,
	signal?: AbortSignal
): Promise<Drawn> {
	if (kind === 'histogram') return counted(relation, sql, y, ask, signal);
	return { columns: await ask(`SELECT * FROM ${relation} LIMIT ${MOST[kind]}`, signal), sql };
}
