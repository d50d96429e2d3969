import type { Row } from '../engine/connector';
import type { Language, Localised } from '../i18n/language';

/** What a reader calls a row in a language. */
export function labelOf(
	chart: { readonly label: string | Localised; readonly names?: Readonly<Record<string, Localised>> },
	row: Row,
	language: Language
): string {
	const column = typeof chart.label === 'string' ? chart.label : chart.label[language];
	const value = String(row[column] ?? '');
	return chart.names?.[value]?.[language] ?? value;
}
