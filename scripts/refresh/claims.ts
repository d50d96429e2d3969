import type { Catalog } from '../../src/lib/catalog/catalog';
import { linesAgainst } from '../check/check';
import type { Claim } from '../check/claims';
import { withTables } from '../check/open';
import { tablesOf } from '../check/tables-of';
import type { Version } from './version';

type Versions = ReadonlyMap<string, Version>;

/**
 * Puts to the new versions every claim that speaks of one of them.
 * @param fresh the tables that would be replaced.
 * @param current all tables as they are.
 * @returns why a table cannot be replaced, by its name: the claims that would hold if it stayed as it is, with the rows
 * against them. Where no table alone would mend a claim, all of its tables are refused.
 */
export async function refusedByClaims(
	claims: readonly Claim[],
	fresh: Versions,
	current: Versions,
	catalog: Catalog
): Promise<ReadonlyMap<string, string>> {
	const next = [...new Map([...current, ...fresh]).values()];
	const concerned = claims.filter(({ sql }) => tablesOf(sql, catalog).some(({ name }) => fresh.has(name)));
	if (concerned.length === 0) return new Map();
	const broken = await withTables(next, async (engine) => {
		const found: { claim: Claim; against: string[] }[] = [];
		for (const claim of concerned) {
			const against = await linesAgainst(claim, engine, catalog);
			if (against.length) found.push({ claim, against });
		}
		return found;
	});

	const refused = new Map<string, string>();
	for (const { claim, against } of broken) {
		const reason = [
			`"${claim.claim}" no longer holds (${claim.file}; if the publisher is right, correct the claim)`,
			...against
		].join('\n');
		for (const name of await culprits(claim, fresh, current, catalog))
			refused.set(name, [...(refused.has(name) ? [refused.get(name)] : []), reason].join('\n'));
	}
	return refused;
}

async function culprits(
	claim: Claim,
	fresh: Versions,
	current: Versions,
	catalog: Catalog
): Promise<string[]> {
	const suspects = tablesOf(claim.sql, catalog)
		.map(({ name }) => name)
		.filter((name) => fresh.has(name));
	if (suspects.length === 1) return suspects;
	const guilty: string[] = [];
	for (const suspect of suspects) {
		const without = [...fresh].filter(([name]) => name !== suspect);
		const versions = [...new Map([...current, ...without]).values()];
		const against = await withTables(versions, (engine) => linesAgainst(claim, engine, catalog));
		if (against.length === 0) guilty.push(suspect);
	}
	return guilty.length ? guilty : suspects;
}
