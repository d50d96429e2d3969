import type { Row } from '../engine/connector';
import type { Localised } from '../i18n/language';
import { type Figure, holdsIn, type View } from './figure';

/** The warnings that the rows shown in a view call for; none where nothing is shown. */
export function comparability(
	figure: Pick<Figure, 'comparableOn'>,
	rows: readonly Row[],
	view: View = {}
): Localised[] {
	return figure.comparableOn
		.filter(({ column, holds, when }) => {
			if (!holdsIn(when, view)) return false;
			if (column === undefined) return rows.length > 0;
			if (holds) return rows.some((row) => holds.includes(row[column] ?? null));
			return new Set(rows.map((row) => row[column])).size > 1;
		})
		.map(({ warning }) => warning);
}
