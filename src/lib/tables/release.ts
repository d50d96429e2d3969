import { catalog } from '../catalog/registry';
import { type DataVersion, changesBetween, type TableStates } from '../catalog/version';
import { versions } from '../catalog/versions';
import { readBuiltTable } from './built';

/** The version of the data that the site is built from. */
export interface Release {
	/** The id of the version, or "draft" while the tables are not those of the newest version. */
	readonly id: string;
	/** The day of the newest version. */
	readonly date: string;
}

const state = (): TableStates =>
	Object.fromEntries(
		catalog.tables.map(({ name }) => {
			const { rows, files } = readBuiltTable(name);
			return [name, { rows, sha256: files.find(({ format }) => format === 'csv')?.sha256 ?? '' }];
		})
	);

let known: Release | undefined;

export function release(): Release {
	const newest = versions.at(-1);
	if (!newest) throw new Error('data/versions holds no version: npm run data:version records one.');
	known ??= {
		id: changesBetween(newest.tables, state()).length ? 'draft' : newest.id,
		date: newest.date
	};
	return known;
}

/** The version that last changed a table, or null while none has recorded it. */
export function lastChange(table: string): DataVersion | null {
	const found = versions.findLast(
		({ tables }, i) => tables[table]?.sha256 !== versions[i - 1]?.tables[table]?.sha256
	);
	return found?.tables[table] ? found : null;
}
