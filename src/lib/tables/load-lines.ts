import type { Table } from '../catalog/schema';

/** What R does not see by itself in a column. */
const R_CLASSES: Readonly<Record<string, string>> = { boolean: 'logical', date: 'Date' };

/** A way to load a table, ready to run. */
export interface LoadLines {
	readonly name: string;
	readonly lines: string;
}

/** The lines that load a table in the tools researchers use. `csv` and `parquet` are the absolute addresses of its files. */
export function loadLines(
	{ name: table, columns }: Pick<Table, 'name' | 'columns'>,
	{ csv, parquet }: Readonly<Record<'csv' | 'parquet', string>>
): LoadLines[] {
	const classes = columns.flatMap(({ name, type }) =>
		R_CLASSES[type] ? [`${name} = "${R_CLASSES[type]}"`] : []
	);
	const colClasses = classes.length ? `,\n  colClasses = c(${classes.join(', ')})` : '';
	return [
		{ name: 'DuckDB', lines: `create table ${table} as from '${parquet}';` },
		{
			name: 'Python, DuckDB',
			lines: `import duckdb\n\n${table} = duckdb.sql("from '${parquet}'").df()`
		},
		{
			name: 'Python, pandas',
			lines: `import pandas as pd\n\n${table} = pd.read_csv(\n    "${csv}",\n    keep_default_na=False, na_values=[""],\n)`
		},
		{
			name: 'R',
			lines: `${table} <- read.csv(\n  "${csv}",\n  na.strings = "", encoding = "UTF-8"${colClasses}\n)`
		}
	];
}
