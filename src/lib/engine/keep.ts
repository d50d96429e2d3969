import type { Scalar, Value } from './connector';

/**
 * How a parameter keeps some of the rows that the query gives without it, and changes none: those whose `column` is
 * among a list ("IND,FRA"), at least, or at most its value. Rows where the column is empty are kept, or with `knownOnly`
 * left out.
 */
export interface Keep {
	readonly column: string;
	readonly by: 'among' | 'least' | 'most';
	readonly knownOnly?: boolean;
}

/** Whether a row with this value stays when the parameter is `chosen`; `null` keeps all. */
export function keeper({ by, knownOnly = false }: Keep, chosen: Scalar): (value: Value) => boolean {
	if (chosen === null) return () => true;
	if (by === 'among') {
		const list = new Set(String(chosen).split(','));
		return (value) => (value === null ? !knownOnly : list.has(String(value)));
	}
	const sign = by === 'least' ? 1 : -1;
	return (value) => (value === null ? !knownOnly : sign * (Number(value) - Number(chosen)) >= 0);
}
