import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileName } from '../../src/lib/catalog/format';
import type { Keepable } from '../../src/lib/offline/keep';
import { addresses } from '../start/addresses.mjs';
import { filesUnder } from '../start/files.mjs';
import { engineFiles } from './engine';
import { SITE } from './pages';

/** What the workspace asks for besides: the columns and places it recognises, and the catalogue. */
const OF_THE_WORKSPACE = ['workspace/reference.json', 'datapackage.json'];

/** What a reader may keep for use without a network: the engine and what else the pages run, the tables, and the answers of figures. */
export function keepable(): Keepable {
	const { answers, tables } = addresses();
	const ofFigures = readdirSync(join(SITE, 'answers', answers)).filter((file) => file.endsWith('.json'));
	const run = filesUnder(join(SITE, '_app')).filter((file) => /\.(js|css|wasm)$/.test(file));
	const engine = engineFiles();
	const files = [
		...engine,
		...run.map((file) => relative(SITE, file)).filter((file) => !engine.includes(file)),
		...Object.entries(tables).map(([table, folder]) => `tables/${folder}/${fileName(table, 'arrow')}`),
		...ofFigures.map((file) => `answers/${answers}/${file}`),
		...OF_THE_WORKSPACE
	];
	return {
		files: files.map((file) => `/${file}`),
		bytes: files.reduce((sum, file) => sum + statSync(join(SITE, file)).size, 0)
	};
}
