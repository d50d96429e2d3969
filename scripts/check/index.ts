import { readFileSync } from 'node:fs';
import { createNodeEngine } from '../../src/lib/engine/node';
import { readCatalog } from '../build/registry';
import { buildTables } from '../build/tables';
import { checkClaims } from './check';
import { allClaims } from './claims';
import { checkRows } from './rows';

let wrong = 0;
const catalog = readCatalog();
for (const table of catalog.tables) {
	const { rows, errors } = checkRows(table, readFileSync(`data/${table.name}.csv`, 'utf8'));
	console.log(`${errors.length ? 'FAIL' : 'ok  '} ${table.name}: ${rows.length} rows fit their description`);
	for (const error of errors) console.log(`       ${error}`);
	wrong += errors.length;
}
if (wrong) process.exit(1);

await buildTables();
await checkClaims(createNodeEngine({ tables: 'static/tables' }), allClaims(catalog), console.log).catch(
	(error: Error) => {
		console.error(error.message);
		process.exitCode = 1;
	}
);
