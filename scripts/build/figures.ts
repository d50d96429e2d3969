import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { answersPath, builtPath, type BuiltFigure } from '../../src/lib/figures/built';
import { encodeAnswers } from '../../src/lib/engine/answers';
import { computeAnswers } from '../../src/lib/engine/compute-answers';
import type { Connector } from '../../src/lib/engine/connector';
import { createNodeEngine } from '../../src/lib/engine/node';
import { choosable, defaultView, type Figure, keepsOf } from '../../src/lib/figure/figure';
import { figureSchema } from '../../src/lib/figure/schema';
import { z } from 'zod';
import { contentHash } from '../version/state';
import { parameterValues } from './parameter-values';
import { FRAGMENTS } from './fragments';
import { sha256Of } from './pinned';
import { readCatalog } from './registry';
import { step } from './step';

const DOCUMENTS = 'src/lib/figures/documents';
const OUT = dirname(answersPath(''));
const CODE = [
	'scripts/build/figures.ts',
	'scripts/build/endonyms.ts',
	'scripts/build/parameter-values.ts',
	'scripts/build/parts-of-countries.ts',
	'scripts/version/state.ts',
	'src/lib/engine',
	'src/lib/figure',
	...FRAGMENTS,
	'src/lib/calculator',
	'src/lib/figures/built.ts',
	'src/lib/figures/readings',
	'package-lock.json'
];

/**
 * Every published figure, found in the folder of documents.
 * @throws Error naming the document and the field that is not as `figureSchema` says.
 */
export async function readFigures(): Promise<Figure[]> {
	const files = readdirSync(DOCUMENTS).sort();
	return Promise.all(
		files.map(async (file) => {
			const { default: document } = (await import(`../../${DOCUMENTS}/${file}`)) as { default: Figure };
			const checked = figureSchema.safeParse(document);
			if (!checked.success) throw new Error(`${DOCUMENTS}/${file}: ${z.prettifyError(checked.error)}`);
			if (`${document.id}.ts` !== file) throw new Error(`${DOCUMENTS}/${file}: declares "${document.id}".`);
			return document;
		})
	);
}

/**
 * Answers every figure for every choice of its parameters and keeps them for `buildAnswers`; what
 * prerendering needs besides goes to `.cache/figures`.
 * @throws QueryError when a figure's SQL does not bind, Error when a default is not among the allowed values.
 */
export async function buildFigures(): Promise<void> {
	const figures = await readFigures();
	mkdirSync(OUT, { recursive: true });
	const files = new Set(figures.map(({ id }) => basename(answersPath(id))));
	for (const file of readdirSync(OUT))
		if (file.endsWith('.json') && !files.has(file)) rmSync(join(OUT, file));
	const engine = createNodeEngine({ tables: 'static/tables' });
	for (const figure of figures) {
		refuseUnjoinable(figure);
		const answers = answersPath(figure.id);
		const tables = new Set([...figure.tables, ...Object.values(choosable(figure)).flatMap((p) => p.tables)]);
		const inputs = [
			...[...tables].map((t) => `static/tables/${t}.arrow`),
			`${DOCUMENTS}/${figure.id}.ts`,
			'data/sources',
			...CODE
		];
		const outputs = [answers, builtPath(figure.id)];
		const done = await step({ name: `answers/${figure.id}`, inputs, outputs }, () =>
			build(figure, engine, answers)
		);
		if (done) console.log(`Answered ${figure.id}.`);
	}
	engine.close();
}

/** @throws Error when the licences of the figure's tables cannot be joined. */
function refuseUnjoinable(figure: Figure): void {
	try {
		readCatalog().termsOf(figure.tables);
	} catch (cause) {
		throw new Error(`${figure.id}: ${cause instanceof Error ? cause.message : cause}`, { cause });
	}
}

async function build(figure: Figure, engine: Connector, answersPath: string): Promise<void> {
	const { choices, listings, spaces } = await parameterValues(figure, engine);
	const keeps = keepsOf(figure);
	const query = { sql: figure.sql, tables: figure.tables, figure: figure.id };
	const version = versionOf(figure);
	const answers = await computeAnswers(engine, query, spaces);
	const file = encodeAnswers({ figure: figure.id, version, params: spaces, keeps, answers });
	writeFileSync(answersPath, JSON.stringify(file));
	const built: BuiltFigure = {
		choices,
		listings,
		newest: await newestYear(figure, engine, version),
		version
	};
	mkdirSync(dirname(builtPath(figure.id)), { recursive: true });
	writeFileSync(builtPath(figure.id), JSON.stringify(built));
}

/**
 * The version of a figure's data: the newest day a source was read (YYYY-MM-DD), and the hash of its tables as the
 * recorded versions of the data give it, so that a link made with it is found there.
 */
function versionOf(figure: Figure): string {
	const catalog = readCatalog();
	const sources = figure.tables.flatMap((name) => catalog.sourcesOf(catalog.table(name)));
	const tables = figure.tables.map((name) => [name, { sha256: sha256Of(`static/tables/${name}.csv`) }]);
	return `${sources
		.map((s) => s.retrieved)
		.sort()
		.at(-1)}-${contentHash(Object.fromEntries(tables))}`;
}

/** The newest year of the figure's rows, or of its tables where its rows name none; a projection is not data yet. */
async function newestYear(figure: Figure, engine: Connector, version: string): Promise<number> {
	const catalog = readCatalog();
	const { columns } = await engine.query({
		sql: figure.sql,
		params: defaultView(figure),
		tables: figure.tables
	});
	const tables = figure.tables.filter((name) => catalog.table(name).columns.some((c) => c.name === 'year'));
	const ofTables = async () => {
		const sql = tables.map((name) => `select year from ${name}`).join(' union ');
		return (await engine.query({ sql, params: {}, tables })).columns.data['year'];
	};
	const years = [...(columns.data['year'] ?? (await ofTables()) ?? [])].map(Number);
	const read = Number(version.slice(0, 4));
	return Math.max(...years.filter((year) => year <= read));
}
