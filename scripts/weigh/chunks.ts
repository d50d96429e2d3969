import { readFileSync } from 'node:fs';

/** A module of the built site as Vite's manifest records it. */
interface Chunk {
	readonly file: string;
	readonly src?: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
	readonly css?: readonly string[];
	readonly assets?: readonly string[];
}

/** Whether a page would ever import a chunk that is one of many: a figure's document, a language's messages. */
export type Wanted = (source: string) => boolean;

/** Gives what a page comes to load from the files it names. */
export type ReachOf = (roots: readonly string[], wanted: Wanted) => Reach;

/** What a page comes to load by itself or on a reader's intent, short of the engine. */
export interface Reach {
	readonly files: ReadonlySet<string>;
	/** Engine files that the page would load at once, which none should. */
	readonly engineAtOnce: readonly string[];
	/** What comes only when a reader presses the button for it, and was not there yet, by its module. */
	readonly onRequest: ReadonlyMap<string, readonly string[]>;
}

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const ROUTE_TABLE = /generated\/client(-optimized)?\/app\.js$/;

/**
 * Reads which chunk imports which. The engine is whatever names a WebAssembly file or comes from the packages given;
 * it and what only it imports are not followed. Modules that only come on a reader's request are followed apart.
 */
export function chunkGraph(enginePackages: readonly string[], requested: readonly string[]): ReachOf {
	const chunks: Record<string, Chunk> = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	const keyOf = new Map(Object.entries(chunks).map(([key, { file }]) => [file, key]));
	const isEngine = (key: string) =>
		enginePackages.some((name) => key.includes(name)) ||
		(chunks[key]?.assets ?? []).some((asset) => asset.endsWith('.wasm'));

	return (roots, wanted) => {
		const files = new Set<string>();
		const engineAtOnce: string[] = [];
		/** What comes on a request, and what was there before it. */
		const later = new Map<string, readonly string[]>();
		const visit = (key: string, atOnce: boolean) => {
			const chunk = chunks[key];
			if (chunk === undefined || files.has(chunk.file)) return;
			if (isEngine(key)) {
				if (atOnce) engineAtOnce.push(key);
				return;
			}
			files.add(chunk.file);
			for (const style of chunk.css ?? []) files.add(style);
			for (const next of chunk.imports ?? []) visit(next, atOnce);
			if (ROUTE_TABLE.test(key)) return;
			for (const next of chunk.dynamicImports ?? []) {
				if (requested.includes(next)) {
					// What comes by two ways was there first by the first.
					if (!later.has(next)) later.set(next, []);
				} else if (wanted(next)) visit(next, false);
			}
		};
		for (const root of roots) {
			const key = keyOf.get(root);
			if (key === undefined) files.add(root);
			else visit(key, true);
		}
		const page = [...files];
		const onRequest = new Map<string, string[]>();
		// What comes on request may itself have parts that come on a further request.
		for (const [key, before] of later) {
			const known = new Set(later.keys());
			files.clear();
			for (const file of [...page, ...before]) files.add(file);
			const there = files.size;
			visit(key, false);
			onRequest.set(key, [...files].slice(there));
			for (const next of later.keys()) if (!known.has(next)) later.set(next, [...files].slice(page.length));
		}
		return { files: new Set(page), engineAtOnce, onRequest };
	};
}
