import type { Row } from '../engine/connector';
import type { Figure, View } from '../figure/figure';
import type { Language } from '../i18n/language';
import { toCsv } from '../share/csv';
import { saveFile } from '../share/save-file';

/** Saves rows of a view as CSV: they are written when a reader asks for them. */
export function saveRows(figure: Figure, rows: readonly Row[], view: View, language: Language): void {
	const text = toCsv(figure, rows, language, view);
	saveFile(`${figure.id}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}
