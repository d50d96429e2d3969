/** A way to load a table, ready to run. */
export interface LoadLines {
	readonly name: string;
	readonly lines: string;
}

/** The lines that load a table in the tools researchers use. `csv` and `parquet` are the absolute addresses of its files. */
export function loadLines(
	table: string,
	{ csv, parquet }: Readonly<Record<'csv' | 'parquet', string>>
): LoadLines[] {
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
			lines: `${table} <- read.csv(\n  "${csv}",\n  na.strings = "", encoding = "UTF-8"\n)`
		}
	];
}
