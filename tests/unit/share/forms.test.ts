import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { tableFromIPC, Type } from '@uwdata/flechette';
import { readParquet } from 'parquet-wasm';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import { readFigures } from '../../../scripts/build/figures';
import { bareSheet, FORMS, materialsOf } from '../../../scripts/render/forms';
import { prepare } from '../../../scripts/render/prepare';
import { viewOf } from '../../../scripts/render/view';
import { type Row, toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { cellValue, columnsOf } from '../../../src/lib/figure/cell';
import { choosable, startView, type View } from '../../../src/lib/figure/figure';
import { readBuilt } from '../../../src/lib/figures/built';
import { LANGUAGES, type Language } from '../../../src/lib/i18n/language';
import { toPython, toQuarto, toR, toSql } from '../../../src/lib/share/code';
import { citeAsText, toBibTex, toCsl, toRis } from '../../../src/lib/share/citation';
import { edition, type EditionInput, sourcesLine } from '../../../src/lib/share/edition';
import { figureElement } from '../../../src/lib/share/embed-codes';
import { toHtmlFile } from '../../../src/lib/share/html-file';
import { parquetRecord } from '../../../src/lib/share/parquet/parquet-record';
import { readAddress } from '../../../src/lib/share/view-address';
import { decoded } from './decoded';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const figures = await readFigures();

async function form(figure: (typeof figures)[number], language: Language, view: View = startView(figure)) {
	const input = await prepare(figure, view, language, engine);
	return { input, edition: edition(input), theme: 'light', scale: 1 } as const;
}

const text = (made: string | Uint8Array | undefined) => (typeof made === 'string' ? made : '');
/** The text chunks of a PNG by keyword, and how many of its checksums are wrong. */
function textsOf(png: Uint8Array): Map<string, string> {
	const view = new DataView(png.buffer, png.byteOffset);
	const texts = new Map<string, string>();
	for (let at = 8; at < png.length;) {
		const length = view.getUint32(at);
		const type = new TextDecoder().decode(png.subarray(at + 4, at + 8));
		if (type === 'iTXt') {
			const data = new TextDecoder().decode(png.subarray(at + 8, at + 8 + length));
			const [keyword = ''] = data.split('\0');
			texts.set(keyword, data.split('\0').slice(5).join('\0'));
		}
		at += 12 + length;
	}
	return texts;
}

/** Reads BibTeX with braces, strictly: entry type, key and fields. */
function readBibTex(entry: string) {
	const [, type, key, rest = ''] = /^@(\w+)\{([\w:-]+),\n([\s\S]*)\n\}\n$/.exec(entry) ?? [];
	const fields: Record<string, string> = {};
	let at = 0;
	while (at < rest.length) {
		const [all = '', name = ''] = /^\s*(\w+) = \{/.exec(rest.slice(at)) ?? [];
		if (!name) throw new Error(`no field at: ${rest.slice(at, at + 40)}`);
		at += all.length;
		const start = at;
		for (let depth = 1; depth > 0; at++) {
			if (at >= rest.length) throw new Error(`"${name}" is not closed`);
			if (rest[at] === '\\') at++;
			else if (rest[at] === '{') depth++;
			else if (rest[at] === '}') depth--;
		}
		fields[name] = rest.slice(start, at - 1);
		if (rest[at] === ',') at++;
	}
	return { type, key, fields };
}

describe.each(
	figures.flatMap((figure) => LANGUAGES.map((language) => ({ figure, language, id: figure.id })))
)('$id in $language', ({ figure, language }) => {
	it('is written as CSV that is read back as the rows shown', async () => {
		const made = await form(figure, language);
		const read = csvParse(text(await FORMS['csv']?.(made)));
		expect(read).toHaveLength(made.input.rows.length);
		const beside = JSON.parse(text(await FORMS['csv-metadata.json']?.(made)));
		expect(beside.tableSchema.columns.map((c: { titles: string }) => c.titles)).toEqual(read.columns);
		expect(beside).toMatchObject({ url: `${figure.id}.csv`, 'dc:hasVersion': made.edition.version });
		for (const part of [made.edition.reading, ...made.edition.warnings, made.edition.terms.name])
			expect(beside['dc:description']).toContain(part);
		columnsOf(figure, made.input.view).forEach(([name, column], i) => {
			const header = read.columns[i] ?? '';
			expect(header).toContain(column.label[language]);
			read.forEach((line, row) => {
				const value = cellValue(made.input.rows[row] ?? {}, name, column, language);
				const cell = line[header];
				if (typeof value === 'number') expect(Number(cell)).toBe(value);
				else if (value instanceof Date) expect(cell).toBe(value.toISOString().slice(0, 10));
				else expect(cell).toBe(value === null ? '' : String(value));
			});
		});
	});

	it('keeps its frozen file under 150 kB besides 150 kB of faces, with nothing to fetch', async () => {
		const made = await form(figure, language);
		const html = toHtmlFile(made.input, made.edition, materialsOf(made));
		expect(Buffer.byteLength(html)).toBeLessThan(150_000);
		expect(html).not.toMatch(/<(?:script(?! type="application\/json")|link rel="stylesheet"|img|iframe)/);
		expect(html).not.toMatch(/url\((?!data:)/);
	});
});

describe('a frozen file', () => {
	it('holds its faces in less than 150 kB', async () => {
		const figure = figures.find(({ id }) => id === 'cloud-region-intensity');
		if (!figure) throw new Error('no figure');
		const made = await form(figure, 'fr');
		const bare = Buffer.byteLength(toHtmlFile(made.input, made.edition, materialsOf(made)));
		const whole = Buffer.byteLength(text(await FORMS['html']?.(made)));
		expect(whole - bare).toBeGreaterThan(20_000);
		expect(whole - bare).toBeLessThan(150_000);
	});
});

describe('a picture', () => {
	it('has every text in a second renderer, in the faces of the site', async () => {
		const figure = figures.find(({ id }) => id === 'cloud-region-intensity');
		if (!figure) throw new Error('no figure');
		const made = await form(figure, 'fr');
		const svg = text(await FORMS['svg']?.(made));
		expect(svg.match(/@font-face/g)).toHaveLength(4);
		const drawn = (markup: string) => {
			const files = { loadSystemFonts: false };
			return new Resvg(markup, { font: files }).innerBBox();
		};
		expect(drawn(svg)?.width).toBeGreaterThan(800);
		const png = await FORMS['png']?.(made);
		const without = await FORMS['png']?.({
			...made,
			input: { ...made.input, rows: made.input.rows.slice(0, 3) }
		});
		const hash = (bytes: unknown) =>
			createHash('sha256')
				.update(bytes as Uint8Array)
				.digest('hex');
		expect(hash(png)).not.toBe(hash(without));
	});

	it('is painted in the colours of the site alone: what has no paint of its own comes out black', async () => {
		const black: string[] = [];
		for (const figure of figures) {
			const svg = bareSheet(await form(figure, 'en'));
			const options = { fitTo: { mode: 'zoom', value: 0.5 }, font: { loadSystemFonts: false } } as const;
			const { pixels } = new Resvg(svg, options).render();
			const pixel = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
			if (pixel.includes(0xff000000)) black.push(figure.id);
		}
		expect(black).toEqual([]);
	});

	it('says as PNG what it shows, in the chunks made for it', async () => {
		for (const figure of figures) {
			const made = await form(figure, 'fr');
			const texts = textsOf((await FORMS['png']?.(made)) as Uint8Array);
			const e = made.edition;
			expect(texts.get('Title')).toBe(e.title);
			for (const part of [
				e.reading,
				e.description,
				e.version,
				...e.warnings,
				...e.sources.map((s) => s.credit)
			])
				expect(texts.get('Description')).toContain(part);
			expect(texts.get('Copyright')).toContain(e.terms.name);
		}
	});
});

describe('Parquet', () => {
	it('holds the rows of the view, and says what they are', async () => {
		const figure = figures.find(({ id }) => id === 'cloud-region-intensity');
		if (!figure) throw new Error('no figure');
		const view = viewOf(figure, readBuilt(figure.id), ['provider=gcp', 'year=2022']);
		const made = await form(figure, 'fr', view);
		const folder = mkdtempSync(join(tmpdir(), 'empreinte-parquet-'));
		const path = join(folder, 'view.parquet');
		writeFileSync(path, (await FORMS['parquet']?.(made)) as Uint8Array);
		const said = parquetRecord(made.edition);
		const table = tableFromIPC(readParquet(readFileSync(path)).intoIPCStream());
		expect(table.numRows).toBe(made.input.rows.length);
		for (const [name, value] of said) expect(table.schema.metadata?.get(name), name).toBe(value);
		expect(said.get('source')).toContain('ODbL');
		rmSync(folder, { recursive: true });
	});

	it.each([
		['grid-intensity-trend', { name: Type.Utf8, year: Type.Int, gco2e_per_kwh: Type.Float }],
		['datacentre-share-ireland', { year: Type.Int, share_pct: Type.Float }],
		['ai-training-compute', { published: Type.Date, training_compute_flop: Type.Float }]
	])(
		'of %s has years that are whole, days that are days, and quantities that may be fractions',
		async (id, types) => {
			const figure = figures.find((one) => one.id === id);
			if (!figure) throw new Error(id);
			const made = await form(figure, 'en');
			const bytes = (await FORMS['parquet']?.(made)) as Uint8Array;
			const { fields } = tableFromIPC(readParquet(bytes).intoIPCStream()).schema;
			expect(Object.fromEntries(fields.map(({ name, type }) => [name, type.typeId]))).toMatchObject(types);
		}
	);
});

describe('the code of an embed', () => {
	it('shows, where frames are refused, the picture of the default view alone, and the words of any other', async () => {
		const figure = figures.find(({ id }) => id === 'cloud-region-intensity');
		if (!figure) throw new Error('no figure');
		const whole = await form(figure, 'en');
		expect(figureElement(whole.edition, '?theme=dark')).toContain('<img src=');
		const view = viewOf(figure, readBuilt(figure.id), ['provider=gcp']);
		const { edition: e } = await form(figure, 'en', view);
		const code = figureElement(e, '?provider=gcp&theme=dark');
		expect(code).not.toContain('<img');
		for (const made of [code, figureElement(whole.edition, '')])
			for (const part of [e.warning, sourcesLine(e), e.terms.name, `Data version ${e.version}`])
				expect(decoded(made)).toContain(part);
		expect(decoded(code)).toContain(e.reading);
	});
});

describe('a citation', () => {
	it('has a key that every program reads, and its own, of a view with many choices too', async () => {
		const figure = figures.find(({ id }) => id === 'ai-how-much-is-one');
		if (!figure) throw new Error('no figure');
		const keys = await Promise.all(
			['AFG', 'FRA'].map(async (place) => {
				const many = [
					'task=code',
					`place=${place}`,
					'model=chameleon-30b',
					'size=5-to-15',
					'gpu=B200',
					'split=ep4'
				];
				const { edition: e } = await form(figure, 'en', viewOf(figure, readBuilt(figure.id), many));
				return readBibTex(toBibTex(e, '2026-11-30')).key ?? '';
			})
		);
		expect(new Set(keys).size).toBe(2);
		for (const key of keys) expect(key.length).toBeLessThanOrEqual(100);
	});

	it.each(LANGUAGES)('parses as BibTeX, RIS and CSL-JSON (%s)', async (language) => {
		for (const figure of figures) {
			const { edition: e } = await form(figure, language);
			const { type, key, fields } = readBibTex(toBibTex(e, '2026-11-30'));
			expect(type).toBe('misc');
			expect(key).toMatch(/^[a-z0-9_]+$/);
			expect(fields).toMatchObject({
				year: e.day.slice(0, 4),
				version: e.version,
				url: e.address,
				urldate: '2026-11-30'
			});
			for (const name of ['title', 'note', 'abstract'])
				expect(fields[name]?.replace(/\\./g, '')).not.toMatch(/[%&$#_]/);
			const ris = toRis(e, '2026-11-30').split('\r\n');
			expect(ris[0]).toBe('TY  - DATA');
			expect(ris.at(-2)).toBe('ER  - ');
			for (const line of ris.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
			const [item] = JSON.parse(toCsl(e, '2026-11-30'));
			expect(item).toMatchObject({ type: 'dataset', title: e.title, version: e.version, URL: e.address });
			expect(citeAsText(e, '2026-11-30')).toContain(e.version);
		}
	});
});

/** What columns that are not of the figure's rows hold, by the column that they name. */
const namesBeside = (rows: readonly Row[], own: readonly string[]) =>
	Object.fromEntries(
		Object.keys(rows[0] ?? {})
			.filter((name) => !own.includes(name))
			.map((name) => [name.replace(/_(name|label)$/, ''), rows.map((row) => row[name])])
	);

/** What the figure's table shows in the columns where it has names for codes. */
const namesShown = ({ figure, rows, view }: EditionInput) =>
	Object.fromEntries(
		columnsOf(figure, view)
			.filter(([name, { names }]) =>
				rows.some((row) => (names?.[String(row[name])]?.en ?? row[name]) !== row[name])
			)
			.map(([name, column]) => [
				name,
				rows.map((row) => {
					const value = cellValue(row, name, column, 'en');
					return value === null ? null : String(value);
				})
			])
	);

describe('code', () => {
	it('in SQL gives the rows of the view, from the tables it names', async () => {
		for (const figure of figures) {
			const change: View = 'provider' in figure.params ? { provider: 'gcp', country: 'USA' } : {};
			const view = { ...startView(figure), ...change };
			const { input, edition: e } = await form(figure, 'en', view);
			const sql = toSql(input, e);
			for (const table of figure.tables) expect(sql).toContain(`/tables/${table}.parquet'`);
			const query = sql.replace(/^(--|create or replace view).*$/gm, '').replace(/;\s*$/, '');
			const { columns } = await engine.query({ sql: query, params: {}, tables: figure.tables });
			expect(columns.numRows).toBe(input.rows.length);
			const given = toRows(columns);
			const own = Object.keys(input.rows[0] ?? {});
			expect(given.map((row) => Object.fromEntries(own.map((name) => [name, row[name]])))).toEqual(
				input.rows
			);
			expect(namesBeside(given, own)).toEqual(namesShown(input));
			for (const [name, value] of Object.entries(change))
				expect(toPython(input, e)).toContain(`"${name}": "${value}"`);
			for (const name of Object.keys(figure.params)) expect(toR(input, e)).not.toContain(`$${name}`);
			expect(toQuarto(input, e, 'figure.svg')).toContain('fig-alt="');
		}
	});
});

/** Programs that can tell whether a text is of their language, asked to read each file that they are given. */
const READERS = {
	R: ['Rscript', '-e', 'for (f in commandArgs(TRUE)) invisible(parse(f, encoding = "UTF-8"))'],
	py: ['python3', '-c', 'import ast, sys\nfor f in sys.argv[1:]: ast.parse(open(f, encoding="utf-8").read())']
} as const;

describe.each(Object.entries(READERS))('code in %s', (ending, [program, ...args]) => {
	const there = spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;

	it.runIf(there)('is read by its own language, for every figure in both', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'empreinte-code-'));
		const write = ending === 'R' ? toR : toPython;
		const files: string[] = [];
		for (const figure of figures)
			for (const language of LANGUAGES) {
				const { input, edition: e } = await form(figure, language);
				const file = join(folder, `${figure.id}-${language}.${ending}`);
				writeFileSync(file, write(input, e));
				files.push(file);
			}
		const { status, stderr } = spawnSync(program, [...args, ...files], {
			timeout: 60_000,
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: 'C.UTF-8' }
		});
		expect(status, stderr).toBe(0);
		rmSync(folder, { recursive: true });
	});
});

describe('a link to a view', () => {
	it('says all parameters and the version, and is read back as the same view', async () => {
		for (const figure of figures) {
			const { choices, listings } = readBuilt(figure.id);
			const params = choosable(figure);
			for (const all of [
				[],
				['year=2022', 'provider=aws', 'countries=KEN,FRA'],
				['country=FRA', 'min=10', 'max=300.5', 'scale=log', 'base=2010']
			]) {
				const settings = all.filter((setting) => (setting.split('=')[0] ?? '') in params);
				const view = viewOf(figure, { choices, listings }, settings);
				const { edition: e } = await form(figure, 'fr', view);
				const address = new URL(e.address);
				const read = readAddress(address.search, { params, choices, listings });
				expect(read.view).toEqual(view);
				expect(read.problems).toEqual([]);
				expect(read.madeWith).toBe(e.version);
			}
		}
	});
});

describe('settings from the command line', () => {
	const figure = figures.find(({ id }) => id === 'cloud-region-intensity');
	const ask = (...settings: string[]) => figure && viewOf(figure, readBuilt(figure.id), settings);

	it.each([
		['colour=red', 'year, provider, country, min, max'],
		['year=1066', '2025, 2024, 2023, 2022, 2021'],
		['provider=ibm', 'all, aws, gcp, azure'],
		['min=many', 'a number from 0 to 1500'],
		['year', 'no "="']
	])('that make no sense (%s) are refused with those that do', (setting, list) => {
		expect(() => ask(setting)).toThrow(list);
	});
});

describe('the report of the guide', () => {
	it('is made by the command that it shows, with the files that it names', () => {
		const report = readFileSync('docs/examples/report.qmd', 'utf8');
		const [, command = ''] = /^npm run figure -- (.*)$/m.exec(report) ?? [];
		const out = mkdtempSync(join(tmpdir(), 'empreinte-report-'));
		const args = command.replace(/--out \S+/, `--out ${out}`).split(' ');
		execFileSync(process.execPath, ['--import', 'tsx', 'scripts/render/index.ts', ...args]);
		const named = [...report.matchAll(/figures\/([\w-]+\.(?:svg|png|csv|bib))/g)].map(
			([, file]) => file ?? ''
		);
		expect(new Set(named).size).toBe(3);
		for (const file of named) expect(statSync(join(out, file)).size, file).toBeGreaterThan(200);
		const beside = readFileSync(join(out, 'cloud-region-intensity.csv-metadata.json'), 'utf8');
		expect(JSON.parse(beside)).toMatchObject({ url: 'cloud-region-intensity.csv' });
		expect(readBibTex(readFileSync(join(out, 'cloud-region-intensity.bib'), 'utf8')).type).toBe('misc');
		expect(readFileSync(join(out, 'cloud-region-intensity.svg'), 'utf8')).toContain('Google Cloud');
		rmSync(out, { recursive: true });
	}, 120_000);
});
