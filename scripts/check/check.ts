import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Table } from '../../src/lib/catalog/schema';
import type { Connector, Row } from '../../src/lib/engine/connector';
import { readCatalog } from '../build/registry';
import { rowsAgainst, type Claim } from './claims';
import { nameSource, originOf } from './origin';
import { tablesOf } from './tables-of';

const SHOWN_ROWS = 20;

/**
 * Puts every claim about the data to an engine that has the tables.
 * @param say takes the lines of the report: one for each claim, then the rows against it, each with its table and source.
 * @throws Error when a claim does not hold or cannot be put, after all have been reported.
 */
export async function checkClaims(
	engine: Connector,
	claims: readonly Claim[],
	say: (line: string) => void,
	catalog = readCatalog()
) {
	let failed = 0;
	for (const claim of claims) {
		const against = await linesAgainst(claim, engine, catalog);
		say(`${against.length ? 'FAIL' : 'ok  '} ${claim.claim}`);
		if (against.length === 0) continue;
		failed++;
		for (const line of [claim.file, ...against]) say(`       ${line}`);
	}
	if (failed) throw new Error(`${failed} ${failed === 1 ? 'claim does' : 'claims do'} not hold.`);
}

/** What speaks against a claim, a line each: rows with their table and source, or why it could not be put. None: it holds. */
export async function linesAgainst(claim: Claim, engine: Connector, catalog: Catalog): Promise<string[]> {
	const tables = tablesOf(claim.sql, catalog);
	try {
		const rows = await rowsAgainst(
			claim,
			engine,
			tables.map(({ name }) => name)
		);
		const lines: string[] = [];
		for (const row of rows.slice(0, SHOWN_ROWS)) {
			const sources = await originOf(row, tables, engine);
			lines.push(
				describe(
					row,
					tables,
					sources.map((id) => nameSource(id, catalog))
				)
			);
		}
		const more = rows.length - SHOWN_ROWS;
		return more > 0 ? [...lines, `and ${more} more rows`] : lines;
	} catch (error) {
		return [`${namesOf(tables)}: ${error instanceof Error ? error.message : String(error)}`];
	}
}

function describe(row: Row, tables: readonly Table[], sources: readonly string[]): string {
	const cells = Object.entries(row).map(([name, value]) => `${name} = ${value ?? 'unknown'}`);
	return `${namesOf(tables)}: ${cells.join(', ')}; source ${sources.join(', ') || 'unknown'}`;
}

const namesOf = (tables: readonly Table[]) => tables.map(({ name }) => name).join(' and ') || 'no table';
