/**
 * Reads a reader's file into a table of DuckDB and gives an account of it.
 *
 * ```ts
 * const result = await importFile(engine, file, 'my_table', {}, { signal, onProgress });
 * if (result.kind === 'not-a-table') …            // result.what says what it is: a web page, an archive, a pointer …
 * else for (const q of result.report.questions) … // what only the reader can know; until then the column is text
 * await importFile(engine, file, 'my_table', q.answers[0].options);                    // answered: read again
 * await importFile(engine, file, 'my_table', { ...result.report.options, delimiter: ';' }); // any guess, changed
 * ```
 *
 * - The file is read by handle, piece by piece, and never held whole. Cells are told apart and typed here, and go to DuckDB
 *   in portions as Arrow: no SQL reads the file, so that each line, mark and byte can be accounted for.
 * - A type is settled by all cells of a column: when later cells contradict what a sample suggested, the file is read again.
 * - `rowsRead = rowsLoaded + rowsRejected`, where DuckDB counts the loaded ones; anything else throws `AccountError`.
 * - An existing table of the same name is replaced once the new one is whole; a failed or aborted import leaves it as it was.
 * - What the report says is data (codes, counts, lines): `texts.ts` has the sentences in both languages.
 */
import { abortError, throwIfAborted } from '../../engine/abort';
import type { Engine } from '../../engine/engine';
import { importArrow } from './arrow-file';
import { BrokenFile } from './broken-file';
import { decide, lend, samePlan, type Decision, type Plan } from './decide';
import type { Evidence } from './evidence';
import { finalType, measure, NEW_TABLE, quoted, retype, run, type Extent, type Store } from './finish';
import { lateNotes } from './late-notes';
import { Loader } from './load';
import type { Loaded, Reading } from './reading';
import { asCells, type Made } from './made';
import { columnNames } from './names';
import { leftOut, notesOf } from './notes';
import { prepare, type Prepared } from './prepare';
import { questionsOf, sheetQuestion } from './questions';
import type { ColumnType, ImportOptions } from './options';
import type { ImportReport, ImportResult, Progress } from './report';
import { orderSaid } from './units-row';

export interface ImportHooks {
	readonly signal?: AbortSignal;
	/** Called after each piece of about 2 MB. */
	readonly onProgress?: (progress: Progress) => void;
	/** Says that the file is a sheet written out as text. */
	readonly made?: Made;
}

/** Rows read are not rows loaded and rows rejected: a fault of this program, never of the file. */
export class AccountError extends Error {
	override readonly name = 'AccountError';
}

const PASSES = 5;

/**
 * Imports a file in its turn; see the head of this file.
 * @throws AbortError when `signal` is aborted; RangeError for an encoding nobody knows; QueryError when DuckDB stops
 */
export const importFile = (
	engine: Pick<Engine, 'use'>,
	file: Blob,
	table: string,
	options: ImportOptions = {},
	hooks: ImportHooks = {}
): Promise<ImportResult> =>
	engine.use((database) => importInto(database, file, table, options, hooks), hooks.signal);

/** Imports a file into an open database, or what stands for one elsewhere. */
export async function importInto(
	database: Store,
	file: Blob,
	table: string,
	options: ImportOptions = {},
	hooks: ImportHooks = {}
): Promise<ImportResult> {
	throwIfAborted(hooks.signal);
	const prepared = await prepare(file, options, hooks.made !== undefined);
	if ('what' in prepared) return { kind: 'not-a-table', what: prepared.what };
	try {
		if ('arrow' in prepared) return await importArrow(database, file, NEW_TABLE, table, options);
		const report = await readAll(database, file, table, options, hooks, prepared);
		return { kind: 'table', report };
	} catch (cause) {
		await run(database, `DROP TABLE IF EXISTS ${quoted(NEW_TABLE)}`).catch(() => undefined);
		if (cause instanceof BrokenFile) return { kind: 'not-a-table', what: 'broken-gzip' };
		throw cause instanceof DOMException && cause.name === 'AbortError' ? abortError() : cause;
	}
}

/** What is settled of the columns so far. */
interface Settled {
	readonly plans: readonly Plan[];
	readonly decisions: readonly Decision[];
}

const TEXT: Plan = { kind: 'text' };

async function readAll(
	database: Store,
	file: Blob,
	table: string,
	options: ImportOptions,
	{ signal, onProgress, made }: ImportHooks,
	prepared: Prepared
): Promise<ImportReport> {
	const { structure, dialect } = prepared;
	const given = structure.names.map((name, c) => options.columns?.[c]?.name ?? name);
	const named = columnNames(given, structure.columns);
	const reading: Reading = {
		file,
		gzip: prepared.gzip,
		encoding: prepared.encoding,
		even: dialect.mixed,
		dialect: {
			delimiter: dialect.found ? dialect.delimiter.charCodeAt(0) : -1,
			newline: dialect.newline === '\r' ? 13 : 10,
			quote: dialect.quote ? dialect.quote.charCodeAt(0) : 0,
			escape: dialect.escape ? dialect.escape.charCodeAt(0) : 0
		},
		names: named.names,
		firstLine: structure.firstLine,
		headerLine: structure.headerLine,
		endLine: structure.endLine,
		comments: structure.comments,
		trim: prepared.trim,
		empty: prepared.empty,
		options
	};
	let { decisions } = prepared;
	let plans = decisions.map(({ plan, doubt }) => (doubt && prepared.whole ? TEXT : plan));
	let loaded: Loaded | undefined;
	// A column that is read as text teaches nothing more: what was seen of it before stands.
	let evidence = prepared.evidence;
	for (let pass = 1; ; pass++) {
		await run(database, `DROP TABLE IF EXISTS ${quoted(NEW_TABLE)}`);
		loaded = await new Loader(database, NEW_TABLE, reading, plans).load(pass, signal, onProgress);
		const { evidence: fresh } = loaded;
		evidence = evidence.map((known, c) => (plans[c]?.kind === 'text' ? known : (fresh[c] ?? known)));
		const next = resettle({ plans, decisions }, named.names, structure.units, evidence, options, pass);
		if (!loaded.broken && next.plans.every((plan, c) => samePlan(plan, plans[c] ?? TEXT))) {
			({ decisions } = next);
			plans = [...next.plans];
			break;
		}
		decisions = next.decisions;
		plans = [...next.plans];
		if (pass > PASSES) throw new AccountError('The columns of this file could not be settled.');
	}
	const types = plans.map((plan, c) =>
		finalType(plan, evidence[c] as Evidence, (loaded as Loaded).courses[c] as Loaded['courses'][number])
	);
	const sqlTypes = types.map(({ sqlType }) => sqlType);
	await retype(database, NEW_TABLE, named.names, plans, sqlTypes);
	const kept = named.names
		.map((_, c) => c)
		.filter(
			(c) =>
				structure.names.length === 0 ||
				(given[c] ?? '') !== '' ||
				plans[c]?.kind !== 'unknown' ||
				structure.columns === 1
		);
	for (const [c, name] of named.names.entries())
		if (!kept.includes(c))
			await run(database, `ALTER TABLE ${quoted(NEW_TABLE)} DROP COLUMN ${quoted(name)}`);
	// What was handed over is known but for texts that were made numbers since.
	const remade = kept.filter((c) => plans[c]?.kind === 'whole');
	const { rows, extents } = await measure(
		database,
		NEW_TABLE,
		remade.map((c) => named.names[c] ?? '')
	);
	const { findings } = loaded;
	if (rows !== loaded.rowsLoaded || loaded.rowsRead !== rows + findings.rejected)
		throw new AccountError(
			`${loaded.rowsRead} rows read, ${rows} in the table (${loaded.rowsLoaded} sent), ${findings.rejected} rejected.`
		);
	await run(database, `DROP TABLE IF EXISTS ${quoted(table)}`);
	await run(database, `ALTER TABLE ${quoted(NEW_TABLE)} RENAME TO ${quoted(table)}`);
	const columns = kept.map((c) => {
		const plan = plans[c] ?? TEXT;
		return {
			position: c,
			name: named.names[c] ?? '',
			written: structure.names[c] ?? '',
			...(types[c] as (typeof types)[number]),
			unit: structure.units[c] || (plan.kind === 'number' ? plan.unit : '') || null,
			decimal: plan.kind === 'number' ? plan.decimal : null,
			group: plan.kind === 'number' ? plan.group : null,
			order: plan.kind === 'date' ? plan.order : null,
			clock: clockOf(plan, types[c]?.type),
			...(extents[remade.indexOf(c)] ?? ((loaded as Loaded).extents[c] as Extent))
		};
	});
	const found = [
		...notesOf(
			prepared,
			loaded,
			plans,
			decisions,
			evidence,
			named.names,
			types.map(({ type }) => type)
		),
		...leftOut(named.names.flatMap((_, c) => (kept.includes(c) ? [] : [c + 1])))
	];
	const courses = new Map(
		named.names.map((name, c) => [name, (loaded as Loaded).courses[c] as Loaded['courses'][number]])
	);
	return {
		table,
		format: made ? 'workbook' : 'delimited',
		...(made ? { sheet: made.sheet, sheets: made.sheets } : {}),
		compressed: prepared.gzip,
		encoding: prepared.encoding.label,
		delimiter: dialect.found ? dialect.delimiter : '',
		quote: dialect.quote,
		headerLine: structure.headerLine,
		unitsLine: structure.unitsLine,
		columns,
		rowsRead: loaded.rowsRead,
		rowsLoaded: rows,
		rowsRejected: findings.rejected,
		rejects: made ? findings.rejects.map((one) => ({ ...one, raw: asCells(one.raw) })) : findings.rejects,
		notes: [
			...(made?.notes ?? []),
			...named.notes,
			...(made ? found.map((one) => ({ ...one, detail: asCells(one.detail) })) : found),
			...(await lateNotes(database, table, columns, rows, courses))
		],
		questions: [
			...sheetQuestion(made, options),
			...questionsOf(structure, decisions, evidence, named.names, options)
		],
		lines: loaded.lines,
		options
	};
}

/** The clock that times without a zone were read from. */
function clockOf(plan: Plan, type: ColumnType | undefined): string | null {
	if (plan.kind !== 'date' || plan.numeric || type !== 'timestamp') return null;
	return plan.bare ?? (plan.zoned ? null : 'file');
}

/** Decides again with all cells known. A column once text stays so; what is still in doubt becomes text. */
function resettle(
	before: Settled,
	names: readonly string[],
	units: readonly string[],
	evidence: readonly Evidence[],
	options: ImportOptions,
	pass: number
): Settled {
	const lent = lend(evidence);
	const decisions = before.plans.map((plan, c): Decision => {
		const known = before.decisions[c] as Decision;
		if (plan.kind === 'text') return known;
		const said = orderSaid(units[c] ?? '');
		const decided = decide(names[c] ?? '', evidence[c] as Evidence, options.columns?.[c] ?? {}, {
			...lent,
			said
		});
		if (pass >= PASSES - 1 && !samePlan(decided.plan, plan))
			return { plan: TEXT, doubt: null, because: 'mostly' };
		return decided;
	});
	const plans = decisions.map(({ plan, doubt }, c) =>
		doubt || before.plans[c]?.kind === 'text' ? TEXT : plan
	);
	return { plans, decisions };
}
