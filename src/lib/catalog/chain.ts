import { z } from 'zod';

/** A document of a history: it names the one before it, and its file names it. */
export type Linked<T> = T & { readonly id: string };

/**
 * The documents of a folder's history from parsed files by path, oldest first.
 * @throws Error naming the file that is not as its schema says, or that does not follow another.
 */
export function inChain<T extends { readonly previous: string | null }>(
	folder: string,
	schema: z.ZodType<T>,
	documents: Readonly<Record<string, unknown>>
): Linked<T>[] {
	const left = Object.entries(documents).map(([path, document]): Linked<T> => {
		const result = schema.safeParse(document);
		if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)}`);
		return { id: path.replace(/^.*\/|\.json$/g, ''), ...result.data };
	});
	const ordered: Linked<T>[] = [];
	while (left.length) {
		const last = ordered.at(-1)?.id ?? null;
		const next = left.filter(({ previous }) => previous === last);
		if (next.length !== 1 || !next[0]) {
			const named = (next.length ? next : left).map(({ id }) => id).join(' and ');
			throw new Error(
				`${folder}: ${named} cannot follow ${last ?? 'nothing'}: each names the one before it.`
			);
		}
		ordered.push(...left.splice(left.indexOf(next[0]), 1));
	}
	return ordered;
}
