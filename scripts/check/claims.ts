import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/lib/catalog/catalog';
import { toRows, type Connector, type Row } from '../../src/lib/engine/connector';
import { referenceClaims } from './references';

export interface Claim {
	/** The file the claim is made in. */
	readonly file: string;
	/** What holds, in a sentence. */
	readonly claim: string;
	/** Finds the rows for which it does not. */
	readonly sql: string;
}

/** All that is claimed about the data: in its `checks`, and by the references that descriptions make. */
export function allClaims(catalog: Catalog, data = 'data'): Claim[] {
	return [...readClaims(join(data, 'checks')), ...referenceClaims(catalog)];
}

/** @throws Error for a file that does not begin with `-- ` and a claim. */
export function readClaims(folder: string): Claim[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.sql'))
		.sort()
		.map((name) => {
			const file = join(folder, name);
			const sql = readFileSync(file, 'utf8');
			const claim = /^-- (.+)\n/.exec(sql)?.[1];
			if (!claim) throw new Error(`${file}: the first line must be "-- " and what the check claims`);
			return { file, claim, sql };
		});
}

/** The rows for which a claim does not hold: none where it holds. */
export async function rowsAgainst(
	{ sql }: Claim,
	engine: Connector,
	tables: readonly string[]
): Promise<Row[]> {
	const { columns } = await engine.query({ sql, params: {}, tables });
	return toRows(columns);
}
