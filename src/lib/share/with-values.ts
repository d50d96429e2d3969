import type { Scalar } from '../engine/connector';
import { replaceParameters } from '../engine/parameter-sites';
import type { Figure, View } from '../figure/figure';

const literal = (value: Scalar): string =>
	typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);

/** The query with the values of the view in the place of its parameters. */
export function withValues({
	figure,
	view
}: {
	readonly figure: Pick<Figure, 'sql'>;
	readonly view: View;
}): string {
	return replaceParameters(figure.sql, (name) => literal(view[name] ?? null));
}
