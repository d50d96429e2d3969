import { writeFileSync } from 'node:fs';
import { readCatalog } from '../build/registry';
import { checkRows } from '../check/rows';
import { readIngests } from './tables';
import { formatTable } from './write';

const SHOWN_ERRORS = 10;

const [sources, ...asked] = process.argv.slice(2);
if (!sources) {
	console.error('Usage: npm run data:ingest -- <folder of publisher files> [table…]');
	process.exit(2);
}

const catalog = readCatalog();
const ingests = await readIngests();
for (const name of asked.length ? asked : ingests.keys()) {
	const ingest = ingests.get(name);
	if (!ingest) throw new Error(`No table "${name}" is made from publisher files.`);
	const table = catalog.table(name);
	const csv = formatTable(table, ingest(sources));
	const { rows, errors } = checkRows(table, csv);
	if (errors.length) {
		console.error(
			`${name}: ${errors.length} errors, not written\n${errors.slice(0, SHOWN_ERRORS).join('\n')}`
		);
		process.exitCode = 1;
		continue;
	}
	writeFileSync(`data/${name}.csv`, csv);
	console.log(`${name}: ${rows.length} rows`);
}
