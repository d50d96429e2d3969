import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Source, Table } from '../../src/lib/catalog/schema';
import { nameSource } from '../check/origin';
import { checkRows } from '../check/rows';
import type { Row } from '../ingest/ingest';
import type { Recipe } from '../ingest/tables';
import { formatTable } from '../ingest/write';
import { DownloadError } from './download';
import { explainFaults } from './explain-faults';
import type { PublisherFiles } from './files';
import type { Version } from './version';

/**
 * Makes a table from publishers' files, bringing those that its ingest asks for, and from the given versions of the tables it
 * comes after.
 * @throws Error naming source, file and column for what cannot be had or read, or does not fit the description.
 */
export async function makeTable(
	table: Table,
	{ ingest, after }: Recipe,
	versions: ReadonlyMap<string, Version>,
	files: PublisherFiles,
	catalog: Catalog
): Promise<Version> {
	const data = mkdtempSync(join(tmpdir(), 'empreinte-tables-'));
	try {
		for (const name of after) writeFileSync(join(data, `${name}.csv`), versions.get(name)?.csv ?? '');
		const rows = await ingestAsking(() => ingest(files.folder, data), { table, data, files, catalog });
		const csv = formatTable(table, rows);
		const checked = checkRows(table, csv);
		if (checked.faults.length) throw new Error(explainFaults(table, csv, checked.faults, files, catalog));
		return { table, csv, rows: checked.rows };
	} finally {
		rmSync(data, { recursive: true });
	}
}

interface Context {
	readonly table: Table;
	readonly data: string;
	readonly files: PublisherFiles;
	readonly catalog: Catalog;
}

/** Lets an ingest run until it has every file it asks for. */
async function ingestAsking(ingest: () => Row[], context: Context): Promise<Row[]> {
	for (;;) {
		try {
			return ingest();
		} catch (error) {
			await bringMissing(error as NodeJS.ErrnoException, context);
		}
	}
}

async function bringMissing(
	error: NodeJS.ErrnoException,
	{ table, data, files, catalog }: Context
): Promise<void> {
	if (error.code !== 'ENOENT' || !error.path) throw new Error(withSource(error.message, table, catalog));
	const path = relative(files.folder, error.path);
	if (path.startsWith('..')) {
		const name = relative(data, error.path).replace(/\.csv$/, '');
		throw new Error(`its ingest reads ${name} without naming it in "after"`, { cause: error });
	}
	const owners = ownersOf(path, table, catalog);
	const outcome = files.outcome(path);
	if (outcome) {
		const why = outcome instanceof DownloadError ? outcome.message : error.message;
		const url = owners[0]?.files?.find((file) => file.path === path)?.url;
		throw new Error(`${withSource(path, table, catalog)}: ${why}${url ? ` [${url}]` : ''}`, {
			cause: outcome
		});
	}
	if (owners.length) return files.bring(owners);
	if (await files.bringUnlisted(path)) return;
	const byHand = catalog.sourcesOf(table).filter((source) => !source.files);
	const names = byHand.map(({ id }) => nameSource(id, catalog)).join(', ');
	if (names) throw new WithoutAddress(`${path} has no address to be had from (${names}); --from reads it`);
	throw new Error(`${path}: no source in data/sources gives its address`, { cause: error });
}

/** A table is made from a file that was compiled by hand or kept from somewhere: nothing can be downloaded. */
export class WithoutAddress extends Error {
	override readonly name = 'WithoutAddress';
}

/** The sources that a file comes from, the table's own first. */
function ownersOf(path: string, table: Table, catalog: Catalog): Source[] {
	const isOwn = ({ id }: Source) => Number(table.sources.includes(id));
	return catalog.sources
		.filter(({ files }) => files?.some((file) => file.path === path))
		.sort((a, b) => isOwn(b) - isOwn(a));
}

/** The message of an ingest begins with a file; whose it is goes before. */
function withSource(message: string, table: Table, catalog: Catalog): string {
	const all = catalog.sources.flatMap(({ files = [] }) => files.map(({ path }) => path));
	const path = all.find((path) => message.includes(path));
	const ids = path
		? ownersOf(path, table, catalog)
				.slice(0, 1)
				.map(({ id }) => id)
		: table.sources;
	return `${ids.map((id) => nameSource(id, catalog)).join(', ')}, ${message}`;
}
