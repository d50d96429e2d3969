import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Keepable } from '../../src/lib/offline/keep';
import { engineFiles } from './engine';
import { SITE } from './pages';

/** What a reader may keep for use without a network: the engine, the tables it reads, and the answers of figures. */
export function keepable(): Keepable {
	const tables = readdirSync(join(SITE, 'tables')).filter((file) => file.endsWith('.arrow'));
	const answers = readdirSync(join(SITE, 'answers')).filter((file) => file.endsWith('.json'));
	const files = [
		...engineFiles(),
		...tables.map((file) => `tables/${file}`),
		...answers.map((file) => `answers/${file}`)
	];
	return {
		files: files.map((file) => `/${file}`),
		bytes: files.reduce((sum, file) => sum + statSync(join(SITE, file)).size, 0)
	};
}
