import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { BASE } from '../start/origin.mjs';
import type { ReachOf } from './chunks';
import { brotliKb, fileKb, type Quality, rawKb } from './weight';

/** What a page weighs, in kB of brotli: fonts as they are. */
export interface PageWeight {
	readonly page: string;
	readonly figures: number;
	readonly html: number;
	readonly css: number;
	readonly js: number;
	readonly fonts: number;
	/** What the data that travels for hydration adds to the HTML. */
	readonly hydration: number;
	readonly engineAtOnce: readonly string[];
	/** What a button brings beside, by its module. */
	readonly onRequest: Readonly<Record<string, number>>;
}

const REFERENCE = /(?:href|src)="([^"]+)"|import\("([^"]+)"\)/g;
const DATA = /<script(?: type="application\/json"[^>]*)?>[\s\S]*?<\/script>/g;

/** Weighs a page with everything it comes to load by itself or on a reader's intent, short of the engine. */
export function weighPage(site: string, page: string, reach: ReachOf, quality: Quality): PageWeight {
	const html = readFileSync(join(site, page), 'utf8');
	const references = [...html.matchAll(REFERENCE)].map(([, a, b]) => resolved(page, a ?? b ?? ''));
	const figures = [...html.matchAll(/<figure data-figure="([^"]+)"/g)].map(([, id]) => id);
	const language = /<html lang="([^"]+)"/.exec(html)?.[1];
	const kinds = new Set([...html.matchAll(/\bkind-([a-z]+)/g)].map(([, kind]) => kind));
	const wanted = (source: string) => {
		const [, folder, name] = /\/(documents|messages|layouts)\/([^/]+)\.ts$/.exec(source) ?? [];
		if (folder === 'documents') return figures.includes(name);
		if (folder === 'layouts') return kinds.has(name);
		return folder === 'messages' ? name === language : true;
	};
	const { files, engineAtOnce, onRequest } = reach(
		references.filter((file) => /\.(js|css)$/.test(file)),
		wanted
	);
	const styles = [...files].filter((file) => file.endsWith('.css'));
	const scripts = [...files].filter((file) => file.endsWith('.js'));
	const fonts = new Set([
		...references.filter((file) => file.endsWith('.woff2')),
		...styles.flatMap((file) => fontsOf(site, file))
	]);
	const htmlKb = brotliKb(html, quality);
	return {
		page,
		figures: figures.length,
		html: htmlKb,
		css: sum(styles.map((file) => fileKb(site, file, quality))),
		js: sum(scripts.map((file) => fileKb(site, file, quality))),
		fonts: sum([...fonts].map((file) => rawKb(site, file))),
		hydration: htmlKb - brotliKb(html.replace(DATA, ''), quality),
		engineAtOnce: [...engineAtOnce, ...references.filter((file) => /\.wasm$|duckdb/.test(file))],
		onRequest: Object.fromEntries(
			[...onRequest].map(([name, more]) => [name, sum(more.map((file) => fileKb(site, file, quality)))])
		)
	};
}

function fontsOf(site: string, style: string): string[] {
	const css = readFileSync(join(site, style), 'utf8');
	return [...css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)].map(([, url]) => resolved(style, url ?? ''));
}

/** The file of the site that an address in one of its files means; empty for another site's. */
function resolved(from: string, address: string): string {
	const base = 'http://site.invalid/';
	const url = URL.canParse(address, base + from) ? new URL(address, base + from) : undefined;
	return url?.origin === new URL(base).origin ? withoutBase(posix.normalize(url.pathname)) : '';
}

const withoutBase = (path: string) => path.slice(path.startsWith(`${BASE}/`) ? BASE.length + 1 : 1);

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
