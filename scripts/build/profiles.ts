import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileName, FORMATS } from '../../src/lib/catalog/format';
import type { Table } from '../../src/lib/catalog/schema';
import { createNodeEngine, type NodeEngine } from '../../src/lib/engine/node';
import { toRows } from '../../src/lib/engine/connector';
import { type BuiltTable, builtTablePath } from '../../src/lib/tables/built';
import { coverageOf } from '../../src/lib/tables/coverage';
import { profileColumns } from '../../src/lib/tables/profile';
import { sha256Of } from './pinned';
import { readCatalog } from './registry';
import { step } from './step';

const TABLES = 'static/tables';
const CODE = [
	'scripts/build/profiles.ts',
	'src/lib/tables/profile.ts',
	'src/lib/tables/coverage.ts',
	'src/lib/tables/built.ts',
	'src/lib/catalog/schema.ts',
	'src/lib/engine',
	'package-lock.json'
];

/** Asks every published table what its columns hold and what it covers; the pages of data are made of the answers. */
export async function buildProfiles(): Promise<void> {
	let engine: NodeEngine | undefined;
	for (const table of readCatalog().tables) {
		const files = FORMATS.map((format) => join(TABLES, fileName(table.name, format)));
		const inputs = [...files, join(TABLES, fileName('country', 'arrow')), `data/${table.name}.json`, ...CODE];
		const path = builtTablePath(table.name);
		const done = await step({ name: `profiles/${table.name}`, inputs, outputs: [path] }, async () => {
			engine ??= createNodeEngine({ tables: TABLES });
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, JSON.stringify(await profileOf(engine, table)));
		});
		if (done) console.log(`Profiled ${table.name}.`);
	}
	engine?.close();
}

async function profileOf(engine: NodeEngine, table: Table): Promise<BuiltTable> {
	const sql = `select count(*) as n from ${table.name}`;
	const { columns } = await engine.query({ sql, params: {}, tables: [table.name] });
	return {
		rows: Number(toRows(columns)[0]?.['n']),
		files: FORMATS.map((format) => {
			const file = join(TABLES, fileName(table.name, format));
			return { format, bytes: statSync(file).size, sha256: sha256Of(file) };
		}),
		columns: await profileColumns(engine, table),
		coverage: await coverageOf(engine, table)
	};
}
