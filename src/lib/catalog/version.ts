import { z } from 'zod';
import { inChain, type Linked } from './chain';

const localised = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/);

/** What a version of the data held of each table, and why it came about: `data/versions/<id>.json`. */
export const versionSchema = z.strictObject({
	/** The day it was recorded. */
	date: z.iso.date(),
	/** The id of the version before it. */
	previous: z.string().nullable(),
	why: localised,
	/** What there is to say of a table beyond that, by its name. */
	notes: z.record(identifier, localised).default({}),
	tables: z.record(
		identifier,
		z.strictObject({
			rows: z.int().positive(),
			/** SHA-256 of its CSV, in hexadecimal. */
			sha256: z.string().regex(/^[0-9a-f]{64}$/)
		})
	)
});

type Document = z.infer<typeof versionSchema>;
export type TableStates = Document['tables'];

/** A version of all the data: its id is its date and the first eight digits of the hash of what it holds. */
export type DataVersion = Linked<Document>;

/** What a version did to a table. */
export interface TableChange {
	readonly table: string;
	readonly kind: 'added' | 'changed' | 'removed';
	/** Rows before and after; null where the table was not there. */
	readonly before: number | null;
	readonly after: number | null;
}

/** How two states of the data differ, by name of table. */
export function changesBetween(before: TableStates, after: TableStates): TableChange[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return names.flatMap((table) => {
		const [was, is] = [before[table], after[table]];
		if (was?.sha256 === is?.sha256) return [];
		const kind = !was ? 'added' : !is ? 'removed' : 'changed';
		return { table, kind, before: was?.rows ?? null, after: is?.rows ?? null };
	});
}

/**
 * The versions of the data from parsed files by path, oldest first.
 * @throws Error naming the file that is not as its schema says, or that does not follow another.
 */
export const inOrder = (documents: Readonly<Record<string, unknown>>): DataVersion[] =>
	inChain('data/versions', versionSchema, documents);
