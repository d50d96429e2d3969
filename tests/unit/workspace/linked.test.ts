import { afterAll, beforeAll, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import type { Figure } from '../../../src/lib/figure/figure';
import { places } from '../../../src/lib/workspace/linked/binning';
import type { Span } from '../../../src/lib/workspace/linked/cube';
import { Explorer } from '../../../src/lib/workspace/linked/explorer.svelte';
import { Linked, type View } from '../../../src/lib/workspace/linked/linked';
import { type Part, partFigure } from '../../../src/lib/workspace/linked/part';
import type { Source } from '../../../src/lib/workspace/linked/source';
import { worthSeeing } from '../../../src/lib/workspace/linked/worth-seeing';

const engine = createNodeEngine();
const ask = async (sql: string, signal?: AbortSignal) =>
	(await engine.query({ sql, params: {}, tables: [] }, signal)).columns;

const source: Source = {
	table: 'runs',
	relation: 'runs',
	rows: 20_000,
	made: {},
	columns: [
		{ name: 'at', type: 'TIMESTAMP' },
		{ name: 'kwh', type: 'DOUBLE' },
		{ name: 'n', type: 'INTEGER' },
		{ name: 'region', type: 'VARCHAR' },
		{ name: 'odd', type: 'DOUBLE' }
	],
	ask
};

beforeAll(async () => {
	await ask(`CREATE TABLE runs AS SELECT TIMESTAMP '2024-01-03 09:30:00' + INTERVAL 1 MINUTE * (i * 37 % 50000) AS at,
		(i * 7919 % 1003) / 10 AS kwh, (i * 31 % 9)::INTEGER AS n,
		CASE WHEN i % 11 = 0 THEN NULL ELSE 'r''' || (i % 17 * i % 15) END AS region,
		CASE i % 5 WHEN 0 THEN NULL WHEN 1 THEN 'inf'::DOUBLE WHEN 2 THEN 'nan'::DOUBLE ELSE -i / 3 END AS odd
		FROM range(20000) t(i)`);
});
afterAll(() => engine.close());

const sum = (amounts: Float64Array) => amounts.reduce((a, b) => a + b, 0);
const names = source.columns.map(({ name }) => name);

test('every row is in one bin of every view, empty and infinite values in the last', async () => {
	const linked = new Linked(source);
	await linked.show(names, null);
	expect(linked.problem).toBeNull();
	expect(linked.views).toHaveLength(5);
	for (const { whole, binning } of linked.views) {
		expect(sum(whole)).toBe(20_000);
		expect(whole).toHaveLength(binning.bins + 1);
	}
	expect(linked.views[2]?.whole.slice(0, 9)).toEqual(
		new Float64Array(9).fill(1).map((_, i) => (i === 0 || i === 4 ? 2223 : 2222))
	);
	expect(linked.views[4]?.whole.at(-1)).toBe(12_000);
	const names_ = linked.views[3]?.binning;
	expect(names_?.kind === 'group' && names_.others && names_.names.length).toBe(12);
});

test('a view knows the ends of its column, not those of its bins', async () => {
	const columns = [{ name: 'x', type: 'INTEGER' }];
	await ask('CREATE TABLE even AS SELECT 1000 AS x FROM range(5)');
	const linked = new Linked({ ...source, table: 'even', relation: 'even', rows: 5, columns });
	await linked.show(['x'], null);
	expect(linked.views[0]?.binning).toMatchObject({ kind: 'range', ends: [1000, 1000] });
});

const part = (linked: Linked, view: number, from: number, to: number): Span => {
	const all = places((linked.views[view] as View).binning);
	return [Math.round(from * all), Math.round(to * all)];
};

/** The rows that DuckDB finds for what the reader is told the selection is. */
async function rowsFor(linked: Linked): Promise<number> {
	const { data } = await ask(`SELECT count(*) AS n FROM runs WHERE ${linked.condition || 'true'}`);
	return Number(data['n']?.[0]);
}

test.each([null, { column: 'kwh' }])(
	'a cube gives what DuckDB gives, brush by brush, for %o',
	async (amount) => {
		const linked = new Linked(source);
		await linked.show(names, amount);
		const brush = async (view: number, spans: readonly Span[] | null) => {
			linked.brush(view, spans);
			await linked.settled();
			expect(linked.ready).toBe(true);
		};
		await brush(1, [part(linked, 1, 0.3, 0.8)]);
		await brush(3, [
			[0, 1],
			[4, 5],
			[12, 13]
		]);
		await brush(0, [part(linked, 0, 0.1, 0.9)]);
		for (const span of [part(linked, 0, 0, 0.3), [13, 14], part(linked, 0, 0.2, 1), [5, 5]] as const) {
			await brush(0, [span]);
			const cubes = linked.views.map(({ now }) => now);
			// Asked in another order, from another view, the same brushes must leave the same rows.
			const again = new Linked(source);
			await again.show(names, amount);
			for (const v of [0, 3, 1]) {
				again.brush(v, linked.spans[v] ?? null);
				await again.settled();
			}
			for (const v of [0, 2, 3, 4]) close(again.views[v]?.now, cubes[v]);
			if (!amount) expect(sum(linked.views[4]?.now ?? new Float64Array())).toBe(await rowsFor(linked));
		}
		await brush(0, null);
		linked.clear();
		for (const { now, whole } of linked.views) expect(now).toEqual(whole);
	},
	30_000
);

function close(a: Float64Array | undefined, b: Float64Array | undefined) {
	expect(a).toHaveLength(b?.length ?? -1);
	for (const [i, value] of (a ?? []).entries()) expect(value).toBeCloseTo(b?.[i] ?? NaN, 4);
}

test('a brush before the cube is there is answered, and the last one stands', async () => {
	const linked = new Linked(source);
	await linked.show(names, null);
	linked.activate(1);
	const all = places((linked.views[1] as View).binning);
	for (let to = 1; to <= all; to += 7) linked.brush(1, [[0, to]]);
	linked.brush(1, [[20, 60]]);
	await linked.settled();
	expect(sum(linked.views[0]?.now ?? new Float64Array())).toBe(await rowsFor(linked));
	expect(linked.ready).toBe(true);
});

test('a first move that nothing announced is answered before its cube is asked for', async () => {
	const asked: string[] = [];
	const spied: Source = {
		...source,
		ask: (sql, signal) => {
			asked.push(sql.startsWith('SELECT a, ') ? 'cube' : 'direct');
			return ask(sql, signal);
		}
	};
	const linked = new Linked(spied);
	await linked.show(['kwh', 'n'], null);
	asked.length = 0;
	linked.brush(0, [part(linked, 0, 0.2, 0.6)]);
	await linked.settled();
	expect(asked).toEqual(['direct', 'cube']);
	expect(linked.ready).toBe(true);
});

test('views begin with a time, what is measured and kinds of rows, not with what tells rows apart', async () => {
	await ask(`CREATE TABLE kinds AS SELECT 'run' || i AS run_id, 'name ' || i AS label, TIMESTAMP '2024-01-01' + INTERVAL 1 HOUR * i AS at,
		i % 3 AS n, 1.0 AS same, i * 0.5 AS energy_kwh, 51.5 + i AS latitude, ['a', 'b'][i % 2 + 1] AS project_name, ['x', 'y'][i % 2 + 1] AS project_code
		FROM range(500) t(i)`);
	const types = {
		run_id: 'VARCHAR',
		label: 'VARCHAR',
		at: 'TIMESTAMP',
		n: 'BIGINT',
		same: 'DOUBLE',
		energy_kwh: 'DOUBLE',
		latitude: 'DOUBLE',
		project_name: 'VARCHAR',
		project_code: 'VARCHAR'
	};
	const columns = Object.entries(types).map(([name, type]) => ({ name, type }));
	expect(await worthSeeing({ ...source, table: 'kinds', relation: 'kinds', columns })).toEqual([
		'at',
		'n',
		'energy_kwh',
		'project_name'
	]);
});

test('a figure of a part of the rows says which and how many, wherever it goes', async () => {
	const linked = new Linked(source);
	await linked.show(['kwh', 'region', 'at'], null);
	linked.brush(0, [[10, 20]]);
	linked.brush(1, [[0, 1]]);
	await linked.settled();
	const explorer = new Explorer();
	explorer.linked = linked;
	const part = await explorer.part('FROM runs', '');
	expect(part?.all).toBe(20_000);
	const { data } = await ask(`SELECT count(*) AS n FROM runs WHERE ${linked.condition}`);
	expect(part?.some).toBe(Number(data['n']?.[0]));
	expect(part?.said.en).toMatch(/^[\d,]+ of 20,000 rows: kwh from [\d.]+ to below [\d.]+; region: r'\d+$/);
	expect(part?.said.fr).toMatch(
		/ lignes sur 20\u202f000\u00a0: kwh de [\d,]+ à moins de [\d,]+\u00a0; region\u00a0: r'\d+$/
	);
	const both = (text: string) => ({ en: text, fr: text });
	const whole = {
		id: 'f',
		title: both('Energy'),
		question: both('Energy'),
		reading: () => both('2 kWh in all.')
	} as unknown as Figure;
	const figure = partFigure(whole, part as Part);
	const said = part?.said.en;
	expect(said).toContain(`${part?.some.toLocaleString('en')} of`);
	expect(figure.title.en).toBe(`Energy (${said})`);
	expect(figure.reading([], {} as never).en).toBe(`Only ${said}. Of these: 2 kWh in all.`);
	expect(figure.id).toBe('f-part');
	linked.clear();
	expect(await explorer.part('FROM runs', '')).toBeNull();
	expect(await explorer.part('FROM others', '')).toBeNull();
});
