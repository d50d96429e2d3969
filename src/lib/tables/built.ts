import { readFileSync } from 'node:fs';
import { type Format, pinnedName } from '../catalog/format';
import type { Coverage } from './coverage';
import type { ColumnProfile } from './profile';

export interface BuiltFile {
	readonly format: Format;
	readonly bytes: number;
	/** SHA-256 in hexadecimal. */
	readonly sha256: string;
}

/** What the build found out about a table. */
export interface BuiltTable {
	readonly rows: number;
	readonly files: readonly BuiltFile[];
	readonly columns: readonly ColumnProfile[];
	readonly coverage: Coverage;
}

/** Where the build keeps it, for prerendering only. */
export const builtTablePath = (name: string): string => `.cache/tables/${name}.json`;

export const readBuiltTable = (name: string): BuiltTable =>
	JSON.parse(readFileSync(builtTablePath(name), 'utf8')) as BuiltTable;

/** The file of a table in a format, by its address below `/tables/` that names its bytes. @throws Error where the build made none. */
export function pinnedFile({ files }: BuiltTable, table: string, format: Format) {
	const file = files.find((f) => f.format === format);
	if (!file) throw new Error(`${table}: the build made no ${format}.`);
	return { name: pinnedName(table, format, file.sha256), sha256: file.sha256 };
}
