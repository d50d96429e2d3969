import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '$lib/i18n/language';

interface Part {
	/** What it does here. */
	readonly use: Localised;
	readonly packages: readonly string[];
}

/** What of others' work reaches a reader's browser. */
export const SHIPPED: readonly Part[] = [
	{
		use: { en: 'The database in your browser', fr: 'La base de données dans votre navigateur' },
		packages: ['@duckdb/duckdb-wasm', 'apache-arrow', 'flatbuffers', 'tslib', '@uwdata/flechette']
	},
	{
		use: { en: 'Pages and controls', fr: 'Les pages et les réglages' },
		packages: ['svelte', '@sveltejs/kit', 'devalue', 'clsx', 'esm-env', 'zod']
	},
	{
		use: {
			en: 'The workspace: the editor for SQL, Parquet, Excel and gzip files, what is kept',
			fr: 'L’atelier\u00a0: l’éditeur de SQL, les fichiers Parquet, Excel et gzip, ce qui est gardé'
		},
		packages: [
			'@codemirror/autocomplete',
			'@codemirror/commands',
			'@codemirror/lang-sql',
			'@codemirror/language',
			'@codemirror/state',
			'@codemirror/view',
			'@lezer/common',
			'@lezer/highlight',
			'@lezer/lr',
			'@marijn/find-cluster-break',
			'crelt',
			'style-mod',
			'w3c-keyname',
			'parquet-wasm',
			'@e965/xlsx',
			'fflate',
			'idb-keyval'
		]
	},
	{
		use: { en: 'Charts and maps', fr: 'Les graphiques et les cartes' },
		packages: ['d3-array', 'd3-geo', 'internmap', 'topojson-client']
	},
	{
		use: {
			en: 'The outline of land (data: Natural Earth, public domain)',
			fr: 'Le contour des terres (données\u00a0: Natural Earth, domaine public)'
		},
		packages: ['world-atlas']
	},
	{
		use: { en: 'Letters', fr: 'Les caractères' },
		packages: ['source-sans', 'source-serif']
	}
];

const NOTICE = 'NOTICE.txt';
/** So many lines are the head of a licence. */
const HEAD = 6;

/** Packages that carry no licence file: whom their licence names. */
const HOLDERS: Readonly<Record<string, string>> = {
	'@duckdb/duckdb-wasm': 'Copyright 2018-2025 Stichting DuckDB Foundation'
};

export interface Software {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	/** The copyright line of its licence, where it has one. */
	readonly copyright: string | null;
	readonly url: string;
	/** The whole licence, as the package carries it. */
	readonly text: string;
}

/** What an installed package says of its licence. */
export function software(name: string): Software {
	const folder = join('node_modules', name);
	const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)([._](mit|md|txt))?$/i.test(entry));
	const text = file ? readFileSync(join(folder, file), 'utf8').trim() : withHolder(name);
	const notice = existsSync(join(folder, NOTICE)) ? readFileSync(join(folder, NOTICE), 'utf8').trim() : '';
	return {
		name,
		version,
		licence: license,
		copyright: copyrightIn(`${notice}\n${text}`),
		url: homepage ?? `https://www.npmjs.com/package/${name}`,
		text: `${text}\n\n${notice}`.trim()
	};
}

/** The copyright line that a licence begins with; later ones are of what it lists. */
function copyrightIn(text: string): string | null {
	const lines = text.split('\n').filter((line) => line.trim());
	const line = lines.slice(0, HEAD).find((l) => /copyright\s+(\(c\)|©|\d)/i.test(l));
	return line?.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1').trim() ?? null;
}

/** Our own licence is the MIT licence too: only the holder differs. */
function withHolder(name: string): string {
	const holder = HOLDERS[name];
	if (!holder) throw new Error(`${name} carries no licence file, and shipped.ts names no holder for it.`);
	return readFileSync('LICENSE', 'utf8')
		.replace(/^Copyright.*$/m, holder)
		.trim();
}
