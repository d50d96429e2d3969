import { answerKey } from './answer-key';
import { cellFromJson, cellToJson, type CellJson } from './cell-json';
import type { Columns, Scalar, Value } from './connector';
import { type Keep, keeper } from './keep';
import { combinationIndex, combinations, type ParameterSpaces } from './parameter-space';
import { fromRuns, toRuns } from './runs';

/** Distinct cells in order of appearance, and the place of each row's cell among them; no places when all differ. */
interface ColumnJson {
	readonly name: string;
	readonly cells: readonly CellJson[];
	readonly rows?: readonly number[];
}

/**
 * The answers of one figure as a file: each distinct row once, column by column, and for each combination of parameters
 * the rows of its answer as runs.
 */
export interface AnswersFile {
	readonly figure: string;
	/** The version of the data the answers were computed from. */
	readonly version: string;
	readonly params: ParameterSpaces;
	/** Parameters whose answers are found among the rows of the answer without them. */
	readonly keeps?: Readonly<Record<string, Keep>>;
	readonly columns: readonly ColumnJson[];
	readonly answers: readonly (readonly number[] | null)[];
}

export interface Answers {
	readonly figure: string;
	readonly version: string;
	/** The result for these parameters, or null when the file does not hold it. */
	get(params: Readonly<Record<string, Scalar>>): Columns | null;
}

interface AnswersInput {
	readonly figure: string;
	readonly version: string;
	readonly params: ParameterSpaces;
	readonly keeps?: Readonly<Record<string, Keep>>;
	/** Results by `answerKey`; all with the same columns. */
	readonly answers: ReadonlyMap<string, Columns>;
}

/** Numbers texts in order of appearance. */
function createNumbering() {
	const numbers = new Map<string, number>();
	return (text: string): number => {
		const number = numbers.get(text) ?? numbers.size;
		numbers.set(text, number);
		return number;
	};
}

function columnToJson(name: string, cells: readonly CellJson[]): ColumnJson {
	const number = createNumbering();
	const rows = cells.map((cell) => number(JSON.stringify(cell)));
	let seen = 0;
	const distinct = cells.filter((_, i) => rows[i] === seen && ++seen);
	return distinct.length === cells.length ? { name, cells } : { name, cells: distinct, rows };
}

/**
 * Packs results into a file that `JSON.stringify` keeps bit for bit.
 * @throws Error when the results do not all have the same columns.
 */
export function encodeAnswers({ figure, version, params, keeps = {}, answers }: AnswersInput): AnswersFile {
	const names = answers.values().next().value?.names ?? [];
	const number = createNumbering();
	const rows: CellJson[][] = [];
	const runs = [...combinations(params)].map((chosen) => {
		const columns = answers.get(answerKey(chosen));
		if (!columns) return null;
		if (JSON.stringify(columns.names) !== JSON.stringify(names))
			throw new Error(`${figure}: the columns depend on the parameters.`);
		return toRuns(
			Array.from({ length: columns.numRows }, (_, i) => {
				const row = names.map((name) => cellToJson(columns.data[name]?.[i] ?? null));
				const at = number(JSON.stringify(row));
				rows[at] = row;
				return at;
			})
		);
	});
	const columns = names.map((name, i) =>
		columnToJson(
			name,
			rows.map((row) => row[i] ?? null)
		)
	);
	return { figure, version, params, keeps, columns, answers: runs };
}

/** Reads a file of `encodeAnswers` after `JSON.parse`; each answer is put together when it is asked for. */
export function decodeAnswers({
	figure,
	version,
	params,
	keeps = {},
	columns,
	answers
}: AnswersFile): Answers {
	const cells = new Map<string, readonly Value[]>();
	const cellsOf = (column: ColumnJson) => {
		const values = cells.get(column.name) ?? column.cells.map(cellFromJson);
		cells.set(column.name, values);
		return values;
	};
	const cellAt = (column: ColumnJson, row: number) =>
		cellsOf(column)[column.rows ? (column.rows[row] ?? -1) : row] ?? null;
	/** The rows that stay of those given. */
	const kept = (rows: readonly number[], name: string, chosen: Scalar) => {
		const keep = keeps[name];
		const column = columns.find((c) => c.name === keep?.column);
		if (!keep || !column) return rows;
		const stays = keeper(keep, chosen);
		return rows.filter((row) => stays(cellAt(column, row)));
	};
	const widest = Object.fromEntries(Object.keys(keeps).map((name) => [name, null]));
	return {
		figure,
		version,
		get(chosen) {
			if (Object.keys(keeps).some((name) => !Object.hasOwn(chosen, name))) return null;
			const runs = answers[combinationIndex(params, { ...chosen, ...widest })];
			if (!runs) return null;
			const rows = Object.keys(keeps).reduce<readonly number[]>(
				(some, name) => kept(some, name, chosen[name] ?? null),
				fromRuns(runs)
			);
			const data = columns.map((column) => [column.name, rows.map((row) => cellAt(column, row))] as const);
			return { numRows: rows.length, names: columns.map((c) => c.name), data: Object.fromEntries(data) };
		}
	};
}
