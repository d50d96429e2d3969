/** A way to load a table, ready to run. */
export interface LoadLines {
	readonly name: string;
	readonly lines: string;
}

/** The lines that load a table in the tools researchers use. `at` is the absolute address of the folder of files. */
export function loadLines(table: string, at: string): LoadLines[] {
	const [csv, parquet] = [`${at}/${table}.csv`, `${at}/${table}.parquet`];
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
