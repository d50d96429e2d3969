import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalog } from '../build/registry';
import { allClaims } from '../check/claims';
import { readIngests } from '../ingest/tables';
import { PublisherFiles, type Origin } from './files';
import { planRefresh } from './plan';
import type { Progress } from './progress';
import { replaceFiles } from './replace';
import { describeDifference } from './report';
import { updateSources } from './sources';
import { stageTables } from './stage';
import { readVersions } from './version';

export interface RefreshOptions {
	/** Tables to refresh; all when there is none. */
	readonly tables: readonly string[];
	readonly origin: Origin;
	readonly progress: Progress;
	readonly say: (line: string) => void;
	/** Asked once, when all differences were shown. */
	readonly confirm: () => boolean | Promise<boolean>;
	/** The day on which the files were had from their publishers; `null` when it is not known. */
	readonly retrieved: string | null;
	/** Takes tables in which a source gives less than half of the rows it gave. */
	readonly allowShrink?: boolean;
	readonly data?: string;
}

type State = 'refreshed' | 'ready' | 'unchanged' | 'by hand' | 'without address' | 'failed';

/** What became of a table; `ready` is one that would have been replaced. */
export interface Outcome {
	readonly table: string;
	readonly state: State;
	/** Why it failed, naming source, file and column; or which tables held it back. */
	readonly reason?: string;
}

/**
 * Brings publishers' files, makes tables of them in a folder aside, checks every row and claim, says what would change, and
 * replaces tables and the dates of their sources if that is confirmed. A table that fails stays as it is and holds up no
 * other.
 * @throws Error for a table that does not exist, before anything is brought.
 */
export async function refresh(options: RefreshOptions): Promise<Outcome[]> {
	const { say, confirm, data = 'data', allowShrink = false } = options;
	const catalog = readCatalog(data);
	const recipes = await readIngests();
	const plan = planRefresh(options.tables, catalog, recipes);
	const folder = mkdtempSync(join(tmpdir(), 'empreinte-files-'));
	try {
		const files = new PublisherFiles(folder, options.origin, options.progress);
		const asked = plan.made.filter(({ name }) => plan.asked.has(name));
		const ids = new Set(asked.flatMap(({ sources }) => sources));
		const sources = catalog.sources.filter(({ id }) => ids.has(id));
		await files.bring(sources);
		const fileless = sources.filter((source) => !source.files).map(({ id }) => id);
		if (fileless.length)
			say(`Without a file to bring, because compiled by hand or part of Node: ${fileless.join(', ')}.`);
		if (files.offline)
			say(
				'No file could be had: the network seems to be down. Files had otherwise are read with --from <folder>.'
			);

		const current = readVersions(catalog, data);
		const claims = allClaims(catalog, data);
		const stage = await stageTables({ plan, catalog, recipes, claims, current, files, allowShrink });
		for (const [name, difference] of stage.differences)
			for (const line of describeDifference(catalog.table(name), difference)) say(line);

		const replaced = new Set(stage.fresh.keys());
		const agreeing = new Set([...replaced, ...stage.unchanged]);
		const tables = { agreeing, replaced, made: new Set(recipes.keys()) };
		const { texts, notes } = updateSources(catalog, data, files, tables, options.retrieved);
		for (const note of notes) say(`note: ${note}`);
		const confirmed = replaced.size > 0 && (await confirm());
		if (confirmed) {
			const csvs = [...stage.fresh].map(([name, { csv }]) => [join(data, `${name}.csv`), csv] as const);
			replaceFiles(new Map([...csvs, ...texts]));
		}

		const stateOf = (table: string): Outcome => {
			const reason = stage.failures.get(table);
			if (reason !== undefined) return { table, state: 'failed', reason };
			if (replaced.has(table)) return { table, state: confirmed ? 'refreshed' : 'ready' };
			const kept = stage.withoutAddress.get(table);
			if (kept !== undefined) return { table, state: 'without address', reason: kept };
			const recipe = recipes.get(table);
			if (!recipe) return { table, state: 'by hand' };
			const held = recipe.after.filter((input) => stage.failures.has(input));
			return {
				table,
				state: 'unchanged',
				...(held.length && { reason: `made from ${held.join(', ')} as before` })
			};
		};
		const told = new Set([
			...plan.asked,
			...agreeing,
			...stage.failures.keys(),
			...stage.withoutAddress.keys()
		]);
		return catalog.tables.filter(({ name }) => told.has(name)).map(({ name }) => stateOf(name));
	} finally {
		rmSync(folder, { recursive: true });
	}
}
