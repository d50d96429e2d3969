import type { Scalar } from './connector';
import { replaceParameters } from './parameter-sites';
import { QueryError } from './query-error';

/** SQL with `$1`, `$2` … and the values in that order. */
export interface BoundQuery {
	readonly sql: string;
	readonly values: readonly Exclude<Scalar, null>[];
	/** Whether DuckDB is to keep the plan for other values. */
	readonly prepared: boolean;
}

type Value = BoundQuery['values'][number];

const TYPES = { string: 'varchar', number: 'double', boolean: 'boolean' };

const typeOf = (value: Value): string => TYPES[typeof value as keyof typeof TYPES];

const literal = (value: Value): string =>
	typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : `(${value})`;

/**
 * Puts the named parameters of a query (`$year`) in a row before it, where DuckDB-WASM binds them by position, and writes
 * NULL and the `steady` ones out. DuckDB plans a statement anew for each run when a parameter stands beside a column or holds NULL; so it is
 * planned once for each set of parameters that are NULL, and what only asks whether one is NULL is answered here, since
 * each look at the row costs a join. The row must be `materialized`: merged into the query, the plan
 * keeps the values it was made with.
 * @throws QueryError of kind `sql` for a name without a value, a value without a name, and a number that is not finite.
 */
export function bind(
	sql: string,
	params: Readonly<Record<string, Scalar>>,
	steady: ReadonlySet<string> = new Set()
): BoundQuery {
	const refuse = (message: string) => new QueryError('sql', message, { sql });
	const named = new Set<string>();
	const given = new Map<string, Value>();
	const written = replaceParameters(sql, (name, tested) => {
		const value = Object.hasOwn(params, name) ? params[name] : undefined;
		if (value === undefined) throw refuse(`The query uses $${name}, which has no value.`);
		if (typeof value === 'number' && !Number.isFinite(value)) throw refuse(`$${name} is ${value}.`);
		named.add(name);
		if (value === null) return 'null';
		if (tested) return '1';
		// DuckDB reads SQL up to a NUL.
		if (steady.has(name) && !String(value).includes('\0')) return `${literal(value)}::${typeOf(value)}`;
		given.set(name, value);
		return `(select "${name}" from "$")`;
	});
	const unused = Object.keys(params).find((name) => !named.has(name));
	if (unused !== undefined) throw refuse(`The query does not use the parameter ${unused}.`);
	return { sql: withRow(written, given), values: [...given.values()], prepared: named.size > 0 };
}

function withRow(sql: string, given: ReadonlyMap<string, Value>): string {
	if (given.size === 0) return sql;
	const columns = [...given].map(([name, value], i) => `$${i + 1}::${typeOf(value)} as "${name}"`);
	const row = `"$" as materialized (select ${columns.join(', ')})`;
	const own = /^\s*with\s+(recursive\s+)?/i.exec(sql);
	return own ? `with ${own[1] ?? ''}${row}, ${sql.slice(own[0].length)}` : `with ${row} ${sql}`;
}
