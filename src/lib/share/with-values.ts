import type { Scalar } from '../engine/connector';
import { parameterSites } from '../engine/parameter-sites';
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
	let sql = '';
	let copied = 0;
	for (const { name, start, end } of parameterSites(figure.sql)) {
		sql += figure.sql.slice(copied, start) + literal(view[name] ?? null);
		copied = end;
	}
	return sql + figure.sql.slice(copied);
}
