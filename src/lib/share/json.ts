import type { Value } from '../engine/connector';
import { cellValue, columnsOf } from '../figure/cell';
import { UNITS } from '../units/unit';
import type { Edition, EditionInput } from './edition';

const plain = (value: Value) =>
	value instanceof Date
		? value.toISOString().slice(0, 10)
		: typeof value === 'bigint'
			? Number(value)
			: value;

/** A view as JSON: what the figure says of itself, its columns with their units, its rows at full precision. */
export function toJson({ figure, rows, view, words: { language } }: EditionInput, e: Edition): string {
	const columns = columnsOf(figure, view);
	const { id, ...said } = e;
	return `${JSON.stringify(
		{
			figure: id,
			...said,
			view,
			sql: figure.sql,
			tables: figure.tables.map((table) => `${e.site}/tables/${table}.parquet`),
			columns: columns.map(([name, { label, unit }]) => ({
				name,
				label: label[language],
				...(unit && UNITS[unit].symbol[language]
					? { unit: UNITS[unit].symbol[language], unitInWords: UNITS[unit].spoken[language] }
					: {})
			})),
			rows: rows.map((row) =>
				Object.fromEntries(columns.map(([name, c]) => [name, plain(cellValue(row, name, c, language))]))
			)
		},
		null,
		'\t'
	)}\n`;
}
