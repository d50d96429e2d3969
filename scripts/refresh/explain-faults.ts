import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import type { Catalog } from '../../src/lib/catalog/catalog';
import type { Table } from '../../src/lib/catalog/schema';
import { nameSource } from '../check/origin';
import type { Fault } from '../check/rows';
import type { PublisherFiles } from './files';

const SHOWN_FAULTS = 5;

/** What does not fit the description of a table just made: source, file, row, column and value of each fault. */
export function explainFaults(
	table: Table,
	csv: string,
	faults: readonly Fault[],
	files: PublisherFiles,
	catalog: Catalog
): string {
	const lines = csvParseRows(csv);
	const shown = faults.slice(0, SHOWN_FAULTS).map((fault) => {
		const cells = lines[fault.line - 1] ?? [];
		const key = table.key.map((name) => cells[lines[0]?.indexOf(name) ?? -1] ?? '');
		const ids = fault.source.split(';');
		const paths = likelyFiles(pathsOf(ids, catalog), key, fault.value, files);
		const from = [...ids.map((id) => nameSource(id, catalog)), ...paths].join(', ');
		return `${from}: ${key.join(' ')}, ${fault.message}`;
	});
	const more = faults.length - shown.length;
	return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function pathsOf(ids: readonly string[], catalog: Catalog): string[] {
	const sources = catalog.sources.filter(({ id }) => ids.includes(id));
	return [...new Set(sources.flatMap(({ files = [] }) => files.map(({ path }) => path)))];
}

/** Of a source's files those that hold the value, and are named after a part of the key such as its year; else all. */
function likelyFiles(
	paths: readonly string[],
	key: readonly string[],
	value: string,
	files: PublisherFiles
): readonly string[] {
	const narrow = (all: readonly string[], test: (path: string) => boolean) => {
		const some = all.filter(test);
		return some.length ? some : all;
	};
	const there = narrow(paths, (path) => files.outcome(path) !== undefined);
	const named = narrow(there, (path) => key.some((part) => /^\d{4}$/.test(part) && path.includes(part)));
	return narrow(named, (path) => value !== '' && textOf(path, files).includes(value));
}

function textOf(path: string, files: PublisherFiles): string {
	const outcome = files.outcome(path);
	return outcome && !(outcome instanceof Error) ? readFileSync(join(files.folder, path), 'utf8') : '';
}
