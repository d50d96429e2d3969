import type { Language } from '../../i18n/language';
import { csvLine } from '../take-out/csv';
import type { RowError } from '../templates/check-rows';
import { UNDERSTAND_TEXTS } from './texts';

/** All cells that a template does not allow as CSV, each with its cure. */
export async function errorsFile(
	portions: AsyncIterable<readonly RowError[]>,
	language: Language
): Promise<Blob> {
	const t = UNDERSTAND_TEXTS[language];
	const parts = ['\ufeff', csvLine([t.row, t.column, t.found, t.cure])];
	for await (const errors of portions)
		parts.push(errors.map((e) => csvLine([e.row, e.column, e.found, e.cure[language]])).join(''));
	return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
