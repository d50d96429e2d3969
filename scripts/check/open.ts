import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedRow } from '../../src/lib/catalog/row-schema';
import type { Table } from '../../src/lib/catalog/schema';
import type { Connector } from '../../src/lib/engine/connector';
import { createNodeEngine } from '../../src/lib/engine/node';
import { toArrow } from '../build/arrow';

/** A table with the rows to put claims to, whether they are published or not. */
export interface Content {
	readonly table: Table;
	readonly rows: readonly TypedRow[];
}

/** Asks an engine that has these tables; it and its files are gone afterwards. */
export async function withTables<T>(
	contents: readonly Content[],
	ask: (engine: Connector) => Promise<T>
): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'empreinte-check-'));
	for (const { table, rows } of contents)
		writeFileSync(join(folder, `${table.name}.arrow`), toArrow(table, rows, 'dictionary'));
	const engine = createNodeEngine({ tables: folder });
	try {
		return await ask(engine);
	} finally {
		engine.close();
		rmSync(folder, { recursive: true });
	}
}
