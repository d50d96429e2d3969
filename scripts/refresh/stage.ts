import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Claim } from '../check/claims';
import type { Recipe } from '../ingest/tables';
import { refusedByClaims } from './claims';
import { compareRows, isSame, type Difference } from './compare';
import type { PublisherFiles } from './files';
import { makeTable, WithoutAddress } from './make';
import type { Plan } from './plan';
import { explainShrink } from './shrink';
import type { Version } from './version';

export interface Setting {
	readonly plan: Plan;
	readonly catalog: Catalog;
	readonly recipes: ReadonlyMap<string, Recipe>;
	readonly claims: readonly Claim[];
	readonly current: ReadonlyMap<string, Version>;
	readonly files: PublisherFiles;
	readonly allowShrink: boolean;
}

/** What would be published. */
export interface Stage {
	/** New versions that passed everything, and how each differs. */
	readonly fresh: ReadonlyMap<string, Version>;
	readonly differences: ReadonlyMap<string, Difference>;
	readonly unchanged: ReadonlySet<string>;
	/** Why a table stays as it is, by name. */
	readonly failures: ReadonlyMap<string, string>;
	/** Why a table cannot be made from downloads, by name. */
	readonly withoutAddress: ReadonlyMap<string, string>;
}

/**
 * Makes the tables of a plan and puts to them all that is claimed. A table that fails keeps its old version; those made from
 * it are then made again from the old one, until all that is left holds together.
 */
export async function stageTables(setting: Setting): Promise<Stage> {
	const { claims, current, catalog, recipes } = setting;
	const failures = new Map<string, string>();
	for (;;) {
		const stage = await makeAll(setting, failures);
		const refused = await refusedByClaims(claims, stage.fresh, current, catalog);
		if (refused.size === 0) return stage;
		// What is made from a refused table may be right when made from its old version.
		for (const [name, reason] of refused)
			if (!recipes.get(name)?.after.some((input) => refused.has(input))) failures.set(name, reason);
	}
}

async function makeAll(setting: Setting, failures: Map<string, string>): Promise<Stage> {
	const { plan, catalog, recipes, current, files, allowShrink } = setting;
	const fresh = new Map<string, Version>();
	const differences = new Map<string, Difference>();
	const unchanged = new Set<string>();
	const withoutAddress = new Map<string, string>();
	for (const table of plan.made) {
		const { name } = table;
		const recipe = recipes.get(name);
		const old = current.get(name);
		if (!recipe || !old || failures.has(name)) continue;
		if (!plan.asked.has(name) && !recipe.after.some((input) => fresh.has(input))) continue;
		try {
			const made = await makeTable(table, recipe, new Map([...current, ...fresh]), files, catalog);
			const difference = compareRows(table, old.rows, made.rows);
			const shrink = allowShrink ? null : explainShrink(old, made, catalog);
			if (shrink) throw new Error(shrink);
			if (isSame(difference)) unchanged.add(name);
			else {
				fresh.set(name, made);
				differences.set(name, difference);
			}
		} catch (error) {
			const { message } = error as Error;
			(error instanceof WithoutAddress ? withoutAddress : failures).set(name, message);
		}
	}
	return { fresh, differences, unchanged, failures, withoutAddress };
}
