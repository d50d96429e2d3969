import { z } from 'zod/mini';
import { readCell, type CellValue } from './cell';
import type { Table } from './schema';

/** A row of a table with typed cells; `null` is unknown. */
export type TypedRow = Readonly<Record<string, CellValue>>;

/**
 * The schema of one CSV row of a table: takes the cells as text by column name, gives typed cells. An issue has the
 * column as its path and says what was expected; a column too many or too few is an issue too.
 */
export function rowSchema(table: Table) {
	const cells = table.columns.map((column) => {
		const cell = z.pipe(
			z.string(),
			z.transform((text, context): CellValue => {
				const result = readCell(column, text);
				if ('value' in result) return result.value;
				context.issues.push({ code: 'custom', input: text, message: result.expected });
				return z.NEVER;
			})
		);
		return [column.name, cell] as const;
	});
	return z.strictObject(Object.fromEntries(cells));
}
