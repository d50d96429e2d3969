import type { Row } from '../engine/connector';
import type { Localised } from '../i18n/language';
import type { Figure } from './figure';

/** The warnings that the rows shown call for: one for each column whose values differ; none where nothing is shown. */
export function comparability(figure: Pick<Figure, 'comparableOn'>, rows: readonly Row[]): Localised[] {
	return figure.comparableOn
		.filter(({ column }) =>
			column === undefined ? rows.length > 0 : new Set(rows.map((row) => row[column])).size > 1
		)
		.map(({ warning }) => warning);
}
