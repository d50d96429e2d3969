import type { Connector, Row } from '../../src/lib/engine/connector';
import { readCatalog } from '../build/registry';
import { rowsAgainst, type Claim } from './claims';

const SHOWN_ROWS = 20;

/**
 * Puts every claim about the data to an engine that has the tables.
 * @param say takes the lines of the report: one for each claim, then the rows against it.
 * @throws Error when a claim does not hold or cannot be put, after all have been reported.
 */
export async function checkClaims(engine: Connector, claims: readonly Claim[], say: (line: string) => void) {
	const tables = readCatalog().tables.map(({ name }) => name);
	let failed = 0;
	for (const claim of claims) {
		const against = await linesAgainst(claim, engine, tables);
		say(`${against.length ? 'FAIL' : 'ok  '} ${claim.claim}`);
		if (against.length === 0) continue;
		failed++;
		for (const line of [claim.file, ...against]) say(`       ${line}`);
	}
	if (failed) throw new Error(`${failed} ${failed === 1 ? 'claim does' : 'claims do'} not hold.`);
}

async function linesAgainst(claim: Claim, engine: Connector, tables: readonly string[]): Promise<string[]> {
	try {
		const rows = await rowsAgainst(claim, engine, tables);
		const more = rows.length - SHOWN_ROWS;
		return [...rows.slice(0, SHOWN_ROWS).map(describe), ...(more > 0 ? [`and ${more} more rows`] : [])];
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
}

function describe(row: Row): string {
	return Object.entries(row)
		.map(([name, value]) => `${name} = ${value ?? 'unknown'}`)
		.join(', ');
}
