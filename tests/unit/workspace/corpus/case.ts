import type { ImportOptions } from '../../../../src/lib/workspace/import/options';
import type { NotATable, Reason } from '../../../../src/lib/workspace/import/report';

type Cell = string | number | bigint | boolean | null;

/** A file, and all that a reader would want to see of it. */
export interface Case {
	readonly name: string;
	readonly file: Blob;
	readonly options?: ImportOptions;
	/** What it is, if it is no table. */
	readonly what?: NotATable;
	/** Names and types: `power:number site:text`. */
	readonly columns?: string;
	/** All rows, dates as ISO text. */
	readonly rows?: readonly (readonly Cell[])[];
	readonly count?: number;
	/** Lines that are not in the table, and why. */
	readonly rejected?: Readonly<Record<number, Reason>>;
	/** Questions as `code column`. */
	readonly asks?: readonly string[];
	/** Notes that must be there, as `code` or `code column`. */
	readonly notes?: readonly string[];
	readonly encoding?: string;
	readonly delimiter?: string;
	readonly units?: Readonly<Record<string, string>>;
}

type Expected = Omit<Case, 'name' | 'file'>;

export const bytes = (...values: number[]) => new Uint8Array(values);
export const text = (name: string, content: string, expected: Expected): Case => ({
	name,
	file: new Blob([content]),
	...expected
});
export const binary = (
	name: string,
	parts: (Uint8Array<ArrayBuffer> | string)[],
	expected: Expected
): Case => ({ name, file: new Blob(parts), ...expected });

export function utf16(content: string, bigEndian: boolean, mark: boolean): Uint8Array<ArrayBuffer> {
	const units = (mark ? '\ufeff' : '') + content;
	const view = new DataView(new ArrayBuffer(units.length * 2));
	for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), !bigEndian);
	return new Uint8Array(view.buffer);
}

/** Text in Windows-1252, for letters of Latin-1 and the euro sign. */
export const latin = (content: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from(content, (letter) =>
		letter === '€' ? 0x80 : letter === '’' ? 0x92 : letter.charCodeAt(0)
	);

export const days = (n: number, row: (day: string, i: number) => string): string =>
	Array.from({ length: n }, (_, i) =>
		row(new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10), i)
	).join('\n') + '\n';
