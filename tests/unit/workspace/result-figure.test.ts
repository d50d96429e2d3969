import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Columns, toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { sayRow } from '../../../src/lib/figure/say/row';
import { loadLayout } from '../../../src/lib/marks/load-layout';
import { formatter } from '../../../src/lib/units/format';
import { readDocument, writeDocument } from '../../../src/lib/workspace/chart/document';
import { type Drawing, EMPTY, KINDS } from '../../../src/lib/workspace/chart/drawing';
import { drawnRows } from '../../../src/lib/workspace/chart/drawn-rows';
import { keptChartSchema } from '../../../src/lib/workspace/chart/kept-chart';
import { resultFigure } from '../../../src/lib/workspace/chart/result-figure';
import { areYears, shownYear } from '../../../src/lib/workspace/report/year';

const engine = createNodeEngine();
const ask = async (sql: string) => (await engine.query({ sql, params: {}, tables: [] })).columns;

beforeAll(() =>
	ask(`CREATE TABLE mine AS SELECT 'run ' || i AS name, TIMESTAMP '2024-01-01' + INTERVAL 1 DAY * i AS at,
		(i - 3) / 4 AS v, (i - 4) / 4 AS lo, (i - 2) / 4 AS hi, CASE WHEN i % 2 = 0 THEN 'a' ELSE 'b' END AS who
		FROM range(12) r(i)`)
);
afterAll(() => engine.close());

const drawing = (change: Partial<Drawing>): Drawing => ({ ...EMPTY, x: 'name', y: 'v', ...change });

async function scene(change: Partial<Drawing>, width = 700) {
	const one = drawing(change);
	const drawn = await drawnRows('mine', 'select * from mine', one, ask);
	const { figure, columns } = resultFigure(drawn.columns, one, drawn.sql);
	const rows = Array.from({ length: columns.numRows }, (_, i) =>
		Object.fromEntries(columns.names.map((name) => [name, columns.data[name]?.[i] ?? null]))
	);
	const layout = await loadLayout([figure.chart]);
	const input = { rows, width, language: 'en' as const, format: formatter('en'), view: {} };
	return { figure, rows, columns, drawn, ...layout(figure.chart, input) };
}

describe.each(KINDS)('%s', (kind) => {
	test.each([340, 1000])('is drawn within its canvas at %d, values below 0 too', async (width) => {
		const x = kind === 'line' ? 'at' : kind === 'scatter' ? 'lo' : 'name';
		const { marks, lines, height } = await scene({ kind, x, low: 'lo', high: 'hi' }, width);
		const points = marks.map((mark) => [mark.x, mark.y]);
		expect(points.length + lines.length).toBeGreaterThan(0);
		for (const [left = -1, top = -1] of points) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left).toBeLessThanOrEqual(width);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThanOrEqual(height);
		}
	});
});

test('a histogram counts every row in its bin, over all rows, and its SQL gives the same', async () => {
	const { rows, drawn, figure } = await scene({ kind: 'histogram' });
	expect(rows.reduce((all, row) => all + Number(row['y']), 0)).toBe(12);
	expect(rows[0]).toMatchObject({ name: '-0.8 – -0.7', y: 1 });
	const again: Columns = await ask(drawn.sql);
	expect(again.data['n']?.reduce<number>((all, n) => all + Number(n), 0)).toBe(12);
	expect(figure.columns['y']?.label.fr).toBe('Lignes, selon v');
});

test('numbers of a reader keep their digits; the sign of the unit stands in the name of the column', async () => {
	const { figure, rows } = await scene({ unit: 'kgco2e', title: 'Mine', caveat: 'Mind.', question: 'Why?' });
	expect(figure.columns['y']).toEqual({ label: { en: 'v, kg CO₂e', fr: 'v, kg CO₂e' }, unit: 'number' });
	expect(figure.reading(rows, {} as never).en).toBe('v: -0.75 – 2\u00a0kg CO₂e.');
	expect(figure).toMatchObject({
		title: { en: 'Mine' },
		question: { fr: 'Why?' },
		caveats: [{ en: 'Mind.' }]
	});
});

test('a year is written without a mark between thousands, on an axis that does not begin at 0', async () => {
	await ask(
		`CREATE TABLE IF NOT EXISTS yearly AS SELECT (2015 + i)::INTEGER AS an_year, 2015 + i AS "year", 1000.5 * i AS v FROM range(10) r(i)`
	);
	const drawnOf = async (change: Partial<Drawing>) => {
		const one = drawing({ x: 'year', y: 'v', ...change });
		const drawn = await drawnRows('yearly', 'from yearly', one, ask);
		const { figure, columns } = resultFigure(drawn.columns, one, drawn.sql);
		const rows = toRows(columns);
		const layout = await loadLayout([figure.chart]);
		const input = { rows, width: 700, language: 'fr' as const, format: formatter('fr'), view: {} };
		return { rows, figure, ...layout(figure.chart, input) };
	};
	const scatter = await drawnOf({ kind: 'scatter' });
	const ticks = scatter.texts.filter(({ role }) => role === 'tick').map(({ text }) => text);
	expect(ticks).toContain('2020');
	expect(ticks).not.toContain('2\u202f020');
	expect(scatter.marks[0]?.x).toBeLessThan(scatter.width / 3);
	expect(sayRow(scatter.figure.chart, scatter.rows[1] ?? {}, 'fr')).toContain('year 2016');
	const values = await drawnOf({ kind: 'bars', x: 'v', y: 'an_year' });
	expect(values.figure.reading(values.rows, {} as never).fr).toBe('an_year\u00a0: 2015 – 2024.');
	const counts = await drawnOf({ kind: 'histogram', y: 'an_year' });
	expect(counts.rows[0]?.['name']).toBe('2015 – 2016');
	expect(areYears('count', 1990, 2024)).toBe(false);
	expect(areYears('year', 1, 5)).toBe(false);
	expect([2024, 2021.5, 2020.98].map((year) => shownYear(year, formatter('fr')))).toEqual([
		'2024',
		'2021,5',
		'2021'
	]);
});

test('the document of a figure is read back; all that is wrong with one is said at once', () => {
	const one = drawing({ kind: 'dots', low: 'lo', high: 'hi', source: 'Our meter' });
	const names = ['name', 'v', 'lo', 'hi'];
	expect(readDocument(writeDocument(one), names, 'en')).toEqual({ drawing: one });
	const wrong = JSON.stringify({ ...one, kind: 'pie', title: 3, more: 1 });
	const said = readDocument(wrong, names, 'fr');
	expect('faults' in said && said.faults).toEqual([
		expect.stringMatching(/^kind doit être l’un de\u00a0: bars, dots/),
		'title doit être un texte et ne peut manquer.',
		'Il n’y a pas de tel champ\u00a0: more.'
	]);
	expect(readDocument('{', names, 'en')).toMatchObject({ faults: [expect.stringContaining('not JSON')] });
	expect(readDocument(writeDocument({ ...one, x: 'gone' }), names, 'en')).toMatchObject({
		faults: [expect.stringContaining('no column “gone”')]
	});
});

test('charts that were kept before there were words and colours are read', () => {
	const old = { kind: 'line', title: '', x: 'at', y: 'v', low: '', high: '', series: '', unit: 'ratio' };
	expect(keptChartSchema.parse({ id: '1', sql: 'select 1', drawing: old }).drawing).toMatchObject({
		colour: '0',
		caveat: ''
	});
});
