import type { Scalar } from './connector';
import { parameterSites } from './parameter-sites';
import { QueryError } from './query-error';

/** SQL with `$1`, `$2` … and the values in that order. */
export interface BoundQuery {
	readonly sql: string;
	readonly values: readonly Scalar[];
}

/**
 * Maps named parameters (`$year`) to positions (`$1`), since DuckDB-WASM binds by position; a name used twice keeps one
 * position.
 * @throws QueryError of kind `sql` for a name without a value, a value without a name, and a number that is not finite.
 */
export function positional(sql: string, params: Readonly<Record<string, Scalar>>): BoundQuery {
	const refuse = (message: string) => new QueryError('sql', message, { sql });
	const values = new Map<string, Scalar>();
	let numbered = '';
	let copied = 0;
	for (const { name, start, end } of parameterSites(sql)) {
		const value = Object.hasOwn(params, name) ? params[name] : undefined;
		if (value === undefined) throw refuse(`The query uses $${name}, which has no value.`);
		if (typeof value === 'number' && !Number.isFinite(value)) throw refuse(`$${name} is ${value}.`);
		values.set(name, value);
		numbered += `${sql.slice(copied, start)}$${[...values.keys()].indexOf(name) + 1}`;
		copied = end;
	}
	const unused = Object.keys(params).find((name) => !values.has(name));
	if (unused !== undefined) throw refuse(`The query does not use the parameter ${unused}.`);
	return { sql: numbered + sql.slice(copied), values: [...values.values()] };
}
