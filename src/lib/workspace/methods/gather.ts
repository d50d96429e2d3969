import { publishedIn } from '../chart/own-record';
import { namedIn } from '../ask/statements';
import type { Desk } from '../desk/desk.svelte';
import type { DeskTable } from '../desk/desk-table';
import { fingerprint, sha256 } from '../keep/fingerprint';
import type { Methods, UsedFile, UsedKind } from './methods';

/** Up to so many bytes a file is summed whole, as `sha256sum` does; a larger one by its pieces. */
const WHOLE = 64 * 2 ** 20;

async function usedFile({ name, file, fileName, report, faults }: DeskTable): Promise<UsedFile> {
	const ofPieces = file.size > WHOLE;
	const hash = await (ofPieces ? fingerprint(file) : sha256(file));
	return { table: name, fileName, size: file.size, hash, ofPieces, report, faults };
}

/**
 * Gathers what a methods section must say of a query. Rejects where the list of published tables cannot be had.
 * @param page the address of the workspace
 */
export async function gatherMethods(
	desk: Desk,
	sql: string,
	kind: UsedKind | null,
	page: string
): Promise<Methods> {
	const [{ version, tables }, engine, files] = await Promise.all([
		publishedIn(sql),
		desk.query('SELECT version() AS v', []),
		Promise.all(namedIn(sql, desk.tables).map(usedFile))
	]);
	return {
		day: new Date().toISOString().slice(0, 10),
		page,
		engine: String(engine.data['v']?.[0]),
		data: version,
		files,
		tables: tables.map(({ name, sources, licenses }) => ({
			name,
			title: desk.reference.find((one) => one.name === name)?.title ?? { en: name, fr: name },
			sources: [...new Set(sources.map(({ title }) => title))],
			licences: licenses.map((licence) => licence.name)
		})),
		kind,
		sql
	};
}
