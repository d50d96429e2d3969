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
const recipes = await readIngests();
for (const name of asked.length ? asked : recipes.keys()) {
	const recipe = recipes.get(name);
	if (!recipe) throw new Error(`No table "${name}" is made from publisher files.`);
	const table = catalog.table(name);
	const csv = formatTable(table, recipe.ingest(sources, 'data'));
	const { rows, faults } = checkRows(table, csv);
	if (faults.length) {
		const shown = faults.slice(0, SHOWN_ERRORS).map(({ message }) => message);
		console.error(`${name}: ${faults.length} errors, not written\n${shown.join('\n')}`);
		process.exitCode = 1;
		continue;
	}
	writeFileSync(`data/${name}.csv`, csv);
	console.log(`${name}: ${rows.length} rows`);
}
