import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';

/** The page of bare DuckDB-WASM: a file picked is read by `read_csv` into a table, as the first CSV of a booted engine. */
const db = new AsyncDuckDB(new VoidLogger(), new Worker('/worker.js'));
await db.instantiate('/duckdb.wasm');
await db.open({});
const connection = await db.connect();
await connection.query('SELECT 1');

const input = document.body.appendChild(document.createElement('input'));
input.type = 'file';
input.addEventListener('change', () => {
	const file = input.files?.[0];
	if (!file) return;
	const began = performance.now();
	void (async () => {
		await db.registerFileHandle('file.csv', file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
		await connection.query(`CREATE TABLE measured AS SELECT * FROM read_csv('file.csv')`);
		input.dataset['ms'] = String(performance.now() - began);
	})().catch((cause: unknown) => (input.dataset['ms'] = String(cause)));
});
