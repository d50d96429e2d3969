/** All of DuckDB-WASM that a browser fetches; imported on demand, never on the server. */
export { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
export { default as wasmUrl } from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
export { default as workerUrl } from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
