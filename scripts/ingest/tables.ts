import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Ingest } from './ingest';

const FOLDER = 'scripts/ingest/tables';

interface Module {
	readonly default: Ingest;
	readonly after?: readonly string[];
}

/** How a table is made. */
export interface Recipe {
	readonly ingest: Ingest;
	/** The tables of ours that the ingest reads; they are made before it. */
	readonly after: readonly string[];
}

/**
 * Every table that is made by a script, by the name it is published under: `grid-zone-year.ts` makes `grid_zone_year`.
 * One made from others of ours comes after them.
 */
export async function readIngests(): Promise<ReadonlyMap<string, Recipe>> {
	const modules = new Map<string, Module>();
	for (const file of readdirSync(FOLDER).sort()) {
		const module = (await import(pathToFileURL(join(FOLDER, file)).href)) as Module;
		modules.set(file.replace(/\.ts$/, '').replaceAll('-', '_'), module);
	}
	const ordered = new Map<string, Recipe>();
	const add = (name: string) => {
		const module = modules.get(name);
		if (!module || ordered.has(name)) return;
		module.after?.forEach(add);
		ordered.set(name, { ingest: module.default, after: module.after ?? [] });
	};
	[...modules.keys()].forEach(add);
	return ordered;
}
