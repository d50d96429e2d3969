import { readFileSync } from 'node:fs';
import type { Format } from '../catalog/format';
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
