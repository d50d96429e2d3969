import type { Value } from '../engine/connector';
import { cellValue, columnsOf } from '../figure/cell';
import type { FigureColumn } from '../figure/figure';
import type { UnitId } from '../units/unit';
import type { EditionInput } from './edition';

export type ColumnType = 'integer' | 'number' | 'boolean' | 'date' | 'string';

/** A column by its name: as many values as there are rows. */
export interface NamedColumn {
	readonly name: string;
	readonly type: ColumnType;
	readonly values: readonly Value[];
}

/** What is counted; a number in another unit may have a fraction, though none that is shown has. */
const COUNTED: readonly UnitId[] = ['year', 'count'];
const LARGEST = 2 ** 31;

const isSmallInteger = (value: Value) =>
	value === null || (Number.isInteger(value) && Math.abs(Number(value)) < LARGEST);

function typeOf(values: readonly Value[], { unit, unitIn }: FigureColumn): ColumnType {
	const counted = unit ? COUNTED.includes(unit) : unitIn === undefined;
	const first = values.find((value) => value !== null);
	if (typeof first === 'number') return counted && values.every(isSmallInteger) ? 'integer' : 'number';
	if (typeof first === 'boolean') return 'boolean';
	return first instanceof Date ? 'date' : 'string';
}

/** The rows of a view as the columns of its table by their names, texts in the language. */
export const viewColumns = ({
	figure,
	rows,
	view,
	words: { language }
}: Pick<EditionInput, 'figure' | 'rows' | 'view' | 'words'>): NamedColumn[] =>
	columnsOf(figure, view).map(([name, c]) => {
		const cells = rows.map((row) => cellValue(row, name, c, language));
		const values = cells.map((v) => (typeof v === 'bigint' ? Number(v) : v));
		return { name, type: typeOf(values, c), values };
	});
