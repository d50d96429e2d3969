import type { Value } from '../engine/connector';
import { cellValue, columnsOf } from '../figure/cell';
import type { EditionInput } from './edition';

/** Columns by name: as many values in each as there are rows. */
export type NamedColumns = readonly (readonly [name: string, values: readonly Value[]])[];

/** The rows of a view as the columns of its table by their names, texts in the language. */
export const viewColumns = ({ figure, rows, view, words: { language } }: EditionInput): NamedColumns =>
	columnsOf(figure, view).map(([name, c]) => {
		const values = rows.map((row) => cellValue(row, name, c, language));
		return [name, values.map((v) => (typeof v === 'bigint' ? Number(v) : v))];
	});
