import { readFileSync } from 'node:fs';
import type { Table } from '../../src/lib/catalog/schema';
import { readCatalog } from '../build/registry';
import { linesAgainst } from './check';
import { allClaims } from './claims';
import { withTables, type Content } from './open';
import { checkRows } from './rows';
import { tablesOf } from './tables-of';

const count = { ok: 0, FAIL: 0, skip: 0 };

function say(result: keyof typeof count, what: string, lines: readonly string[] = []): void {
	count[result]++;
	console.log(`${result.padEnd(4)} ${what}`);
	for (const line of lines) console.log(`       ${line}`);
}

const catalog = readCatalog();
const contents: Content[] = [];
const unfit = new Set<Table>();
for (const table of catalog.tables) {
	const { rows, faults } = checkRows(table, readFileSync(`data/${table.name}.csv`, 'utf8'));
	contents.push({ table, rows });
	if (faults.length) unfit.add(table);
	say(
		faults.length ? 'FAIL' : 'ok',
		`Every row of ${table.name} fits its description (${rows.length} do)`,
		faults.map(({ message }) => message)
	);
}

await withTables(contents, async (engine) => {
	for (const claim of allClaims(catalog)) {
		const unready = tablesOf(claim.sql, catalog).filter((table) => unfit.has(table));
		if (unready.length) {
			const names = unready.map(({ name }) => name).join(' and ');
			say('skip', claim.claim, [`${claim.file}: put again when every row of ${names} fits`]);
			continue;
		}
		const against = await linesAgainst(claim, engine, catalog);
		say(against.length ? 'FAIL' : 'ok', claim.claim, against.length ? [claim.file, ...against] : []);
	}
});

console.log(`${count.ok} checks hold, ${count.FAIL} fail, ${count.skip} could not be put.`);
if (count.FAIL) process.exitCode = 1;
