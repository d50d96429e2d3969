import type { Language } from '../../i18n/language';
import { csvLine } from '../take-out/csv';
import type { RowError } from '../templates/check-rows';
import { UNDERSTAND_TEXTS } from './texts';

/** Whether what was found is a number outside its range. */
const isNumber = ({ code }: RowError) => code === 'too-small' || code === 'too-large';

/** All cells that a template does not allow as CSV, each with its cure. */
export async function errorsFile(
	portions: AsyncIterable<readonly RowError[]>,
	language: Language
): Promise<Blob> {
	const t = UNDERSTAND_TEXTS[language];
	const parts = ['\ufeff'];
	for await (const errors of portions) {
		const place = errors[0]?.line ? t.line : t.row;
		if (parts.length === 1) parts.push(csvLine([place, t.column, t.found, t.cure]));
		parts.push(
			errors
				.map((e) =>
					csvLine([e.line ?? e.row, e.column, e.found, e.cure[language]], [true, false, isNumber(e), false])
				)
				.join('')
		);
	}
	return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
