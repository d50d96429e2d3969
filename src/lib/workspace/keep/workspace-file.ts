import { z } from 'zod/mini';
import { type KeptChart, keptChartSchema } from '../chart/kept-chart';
import type { DeskTable } from '../desk/desk-table';
import type { ImportOptions } from '../import/options';
import type { Meaning } from '../understand/meaning';
import { meaningSchema } from '../understand/meaning-schema';

/**
 * A workspace as one file: a first line that says what it is, a second with the length of what follows, a JSON text that
 * lists the tables and queries, and the files of the tables one after the other.
 */
const MAGIC = 'EMPREINTE WORKSPACE 1\n';

const headSchema = z.object({
	tables: z.array(
		z.object({
			name: z.string(),
			fileName: z.string(),
			size: z.number(),
			options: z.record(z.string(), z.unknown()),
			meaning: z.optional(meaningSchema)
		})
	),
	history: z.array(z.string()),
	charts: z._default(z.array(keptChartSchema), [])
});

/** A table of a workspace file, to be imported again. */
export interface PackedTable {
	readonly name: string;
	readonly fileName: string;
	readonly file: Blob;
	readonly options: ImportOptions;
	/** What was said of it. */
	readonly meaning?: Meaning | undefined;
}

export interface PackedWorkspace {
	readonly tables: readonly PackedTable[];
	readonly history: readonly string[];
	readonly charts: readonly KeptChart[];
}

export function packWorkspace(
	tables: readonly DeskTable[],
	meaningOf: (id: string) => Meaning,
	history: readonly string[],
	charts: readonly KeptChart[]
): Blob {
	const head = JSON.stringify({
		tables: tables.map(({ id, name, fileName, file, report }) => ({
			name,
			fileName,
			size: file.size,
			options: report.options,
			meaning: meaningOf(id)
		})),
		history,
		charts
	});
	const bytes = new TextEncoder().encode(head);
	return new Blob([MAGIC, `${bytes.length}\n`, bytes, ...tables.map(({ file }) => file)], {
		type: 'application/octet-stream'
	});
}

/** The workspace in a file, read by handle; null where the file is none, or is cut short. */
export async function unpackWorkspace(file: Blob): Promise<PackedWorkspace | null> {
	const start = await file.slice(0, MAGIC.length + 16).text();
	if (!start.startsWith(MAGIC)) return null;
	const length = /^\d+(?=\n)/.exec(start.slice(MAGIC.length))?.[0];
	if (!length) return null;
	const from = MAGIC.length + length.length + 1;
	let at = from + Number(length);
	try {
		const head = headSchema.parse(JSON.parse(await file.slice(from, at).text()));
		const tables = head.tables.map(({ name, fileName, size, options, meaning }) => {
			const bytes = file.slice(at, at + size);
			const packed = { name, fileName, file: bytes, options: options as ImportOptions, meaning };
			at += size;
			return packed;
		});
		return at === file.size ? { tables, history: head.history, charts: head.charts } : null;
	} catch {
		return null;
	}
}
