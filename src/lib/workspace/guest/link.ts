import { z } from 'zod/mini';
import { keptChartSchema } from '../chart/kept-chart';
import type { Desk } from '../desk/desk.svelte';
import type { DeskTable } from '../desk/desk-table';
import { fingerprint } from '../keep/fingerprint';
import type { ImportOptions } from '../import/options';
import type { Meaning } from '../understand/meaning';
import { meaningSchema } from '../understand/meaning-schema';
import { Awaited } from './awaited.svelte';

/** The part of an address that holds a shared workspace. It stands after `#`, which no browser sends. */
const MARK = '#work=';

const upTo = (most: number) => z.string().check(z.maxLength(most));

const tableSchema = z.object({
	name: upTo(80),
	fileName: upTo(400),
	size: z.int().check(z.nonnegative()),
	/** As `fingerprint` gives it; null where its browser had none. */
	hash: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
	columns: z.array(z.tuple([upTo(400), upTo(40)])).check(z.maxLength(2000)),
	options: z.record(z.string(), z.unknown()),
	/** What was said of it, but for its places: these are named by its cells. */
	meaning: z.optional(meaningSchema)
});

const linkSchema = z.object({
	v: z.literal(1),
	tables: z.array(tableSchema).check(z.maxLength(50)),
	script: upTo(100_000),
	charts: z.array(keptChartSchema).check(z.maxLength(100))
});

export type SharedTable = z.infer<typeof tableSchema>;
/** What a link tells of a workspace: how its files are read, what is asked and drawn. Never a row of theirs. */
export type SharedWork = z.infer<typeof linkSchema>;

export const optionsOf = ({ options }: SharedTable): ImportOptions => options as ImportOptions;

async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<Uint8Array> {
	const out = new Blob([bytes])
		.stream()
		.pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>);
	return new Uint8Array(await new Response(out).arrayBuffer());
}

/** The fragment of a link to a workspace. */
export async function writeWork(
	tables: readonly DeskTable[],
	meaningOf: (id: string) => Meaning,
	script: string,
	charts: SharedWork['charts']
): Promise<string> {
	const work: SharedWork = {
		v: 1,
		tables: await Promise.all(
			tables.map(async ({ id, name, fileName, file, report }) => ({
				name,
				fileName,
				size: file.size,
				hash: await fingerprint(file),
				columns: report.columns.map((column): [string, string] => [column.name, column.sqlType]),
				options: { ...report.options },
				meaning: { ...meaningOf(id), places: {} }
			}))
		),
		script,
		charts
	};
	const packed = await through(JSON.stringify(work), new CompressionStream('deflate-raw'));
	const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
	return MARK + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export const isWork = (fragment: string): boolean => fragment.startsWith(MARK);

/** What a fragment holds; null where it is none of ours, is cut or changed. */
export async function readWork(fragment: string): Promise<SharedWork | null> {
	if (!isWork(fragment)) return null;
	try {
		const text = atob(fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/'));
		const packed = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
		const bytes = await through(packed, new DecompressionStream('deflate-raw'));
		return linkSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
	} catch {
		return null;
	}
}

/** What a link asks of a desk; null where it cannot be read. */
export async function awaitedBy(fragment: string, desk: Desk): Promise<Awaited | null> {
	const work = await readWork(fragment);
	return work && new Awaited(desk, work.tables);
}
