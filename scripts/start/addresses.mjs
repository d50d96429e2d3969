import { existsSync, readdirSync } from 'node:fs';

/** @param {string} folder */
const named = (folder) =>
	existsSync(folder) ? readdirSync(folder).filter((name) => /^[0-9a-f]{8}$/.test(name)) : [];

/**
 * What the code of the pages is told of where the data it belongs to lies: the folder of the answers below `/answers/`, and
 * that of each table's Arrow file below `/tables/`. Both name their bytes. Empty while nothing was made.
 *
 * @returns {{ answers: string, tables: Record<string, string> }}
 */
export function addresses() {
	const tables = named('static/tables').flatMap((folder) =>
		readdirSync(`static/tables/${folder}`)
			.filter((file) => file.endsWith('.arrow'))
			.map((file) => [file.slice(0, -'.arrow'.length), folder])
	);
	return { answers: named('static/answers')[0] ?? '', tables: Object.fromEntries(tables) };
}
