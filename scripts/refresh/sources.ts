import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Source } from '../../src/lib/catalog/schema';
import type { PublisherFiles } from './files';

export interface SourceUpdate {
	/** New texts of source documents, by file. */
	readonly texts: ReadonlyMap<string, string>;
	/** What a person has to see to. */
	readonly notes: readonly string[];
}

/**
 * Dates the sources of the tables that are replaced. A source is dated only when every table made from it agrees with the
 * files just read; its edition is changed only where the server dates every file.
 * @param agreeing the tables made by this refresh and replaced or found unchanged.
 * @param replaced those of them that are replaced.
 * @param made all tables that a script makes.
 * @param retrieved the day the files are from, where it is known.
 */
export function updateSources(
	catalog: Catalog,
	data: string,
	files: PublisherFiles,
	tables: {
		readonly agreeing: ReadonlySet<string>;
		readonly replaced: ReadonlySet<string>;
		readonly made: ReadonlySet<string>;
	},
	retrieved: string | null
): SourceUpdate {
	const texts = new Map<string, string>();
	const notes: string[] = [];
	for (const source of catalog.sources) {
		const users = catalog.tables.filter(({ sources }) => sources.includes(source.id)).map(({ name }) => name);
		const read = source.files?.every(({ path }) => files.outcome(path) !== undefined);
		if (!read || !users.some((name) => tables.replaced.has(name))) continue;
		if (retrieved === null) {
			notes.push(
				`${source.id}: the day of the files is not known, so "retrieved" stays ${source.retrieved} (--retrieved sets it)`
			);
			continue;
		}
		const behind = users.filter((name) => tables.made.has(name) && !tables.agreeing.has(name));
		if (behind.length) {
			notes.push(
				`${source.id}: "retrieved" stays ${source.retrieved}, because ${behind.join(', ')} did not follow`
			);
			continue;
		}
		const file = join(data, 'sources', `${source.id}.json`);
		const edition = editionOf(source, files);
		if (edition === null && !isPinned(source))
			notes.push(
				`${source.id}: the server tells no edition; "${source.edition}" is of the files before: see ${file}`
			);
		let text = setText(readFileSync(file, 'utf8'), 'retrieved', retrieved);
		if (edition !== null) text = setText(text, 'edition', edition);
		texts.set(file, text);
	}
	return { texts, notes };
}

/** The day of the newest file, where the server dates all of them. */
function editionOf({ files: own = [] }: Source, files: PublisherFiles): string | null {
	const days = own.map(({ path }) => {
		const outcome = files.outcome(path);
		return outcome && 'lastModified' in outcome ? outcome.lastModified : null;
	});
	const known = days.filter((day) => day !== null).sort();
	const newest = known.length === days.length ? known.at(-1) : undefined;
	return newest ? `files of ${newest}, as the publisher’s server dates them` : null;
}

/** Whether every address names the commit that the edition names, so that it cannot give anything else. */
function isPinned({ edition, files = [] }: Source): boolean {
	const commit = /[0-9a-f]{40}/.exec(edition)?.[0];
	return commit !== undefined && files.every(({ url }) => url.includes(commit));
}

/** Changes one text of a JSON document and leaves the rest as it was written. */
function setText(json: string, name: string, value: string): string {
	return json.replace(
		new RegExp(`("${name}":\\s*)"(?:[^"\\\\]|\\\\.)*"`),
		(_, start: string) => start + JSON.stringify(value)
	);
}
