import { describe, expect, it } from 'vitest';
import { describe as describeRows } from '../../../../src/lib/figure/say/describe';
import { sayRow } from '../../../../src/lib/figure/say/row';
import { LANGUAGES } from '../../../../src/lib/i18n/language';
import { messages } from '../../../../src/lib/i18n/messages/en';
import { loadWords } from '../../../../src/lib/i18n/words';
import { drawing } from '../../../../src/lib/marks/drawing';
import { keyOfChart } from '../../../../src/lib/marks/key';
import { layout } from '../../../../src/lib/marks/layout';
import { loadLayout } from '../../../../src/lib/marks/load-layout';
import { walk } from '../../../../src/lib/marks/walk';
import { formatter } from '../../../../src/lib/units/format';
import { SAMPLES, type Sample } from './sample';

const scene = ({ chart, rows, view = {} }: Sample, width: number, language: 'en' | 'fr' = 'en') =>
	layout(chart, { rows, width, language, format: formatter(language), view });

describe.each(SAMPLES)('$name', (sample) => {
	it.each([360, 1020])('is drawn as before at %i px', async (width) => {
		const svg = drawing(scene(sample, width), 'land').replaceAll('><', '>\n<');
		expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
		await expect(svg).toMatchFileSnapshot(`../../snapshots/charts/${sample.name}-${width}.svg`);
	});

	it('keeps its marks on the canvas at any width and with any row alone', () => {
		for (const width of [280, 559, 560, 900, 1400])
			for (const rows of [sample.rows, ...sample.rows.map((row) => [row])]) {
				const { marks, height, texts } = scene({ ...sample, rows }, width, 'fr');
				for (const mark of marks) {
					expect(mark.x).toBeGreaterThanOrEqual(0);
					expect(mark.x).toBeLessThanOrEqual(width);
					expect(mark.y).toBeGreaterThanOrEqual(0);
					expect(mark.y).toBeLessThanOrEqual(height);
				}
				for (const text of texts) expect(text.y).toBeLessThanOrEqual(height + 4);
			}
	});

	it('says and describes every row in both languages, and names its signs', async () => {
		for (const language of LANGUAGES)
			for (const text of [
				describeRows(sample.chart, sample.rows, await loadWords(language)),
				...sample.rows.map((row) => sayRow(sample.chart, row, language)),
				...keyOfChart(sample.chart, sample.rows, { language, t: messages }).map((entry) => entry.text)
			])
				expect(text).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object|^$/);
	});

	it('has a mark for every row with a value, each reached by keys', () => {
		const drawn = scene(sample, 700);
		const seen = new Set<number>();
		const next = [walk(drawn, -1, 'Home') ?? -1];
		for (let at = next.pop(); at !== undefined; at = next.pop()) {
			if (seen.has(at)) continue;
			seen.add(at);
			for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
				next.push(walk(drawn, at, key) ?? at);
		}
		expect(seen.size).toBe(drawn.marks.length);
		expect(drawn.marks.length).toBeGreaterThan(0);
	});

	it('is placed the same by the layout that a page loads', async () => {
		const load = await loadLayout([sample.chart]);
		const input = {
			rows: sample.rows,
			width: 700,
			language: 'en',
			format: formatter('en'),
			view: sample.view ?? {}
		} as const;
		expect(load(sample.chart, input)).toEqual(layout(sample.chart, input));
	});
});

describe('what a sign means', () => {
	const find = (name: string) => SAMPLES.find((s) => s.name === name) as Sample;

	it('measured is solid, modelled hollow, projected dashed; limits alone have no central mark', () => {
		const { marks } = scene(find('estimates'), 1020);
		expect(marks.map((m) => [m.hollow ?? false, m.projected ?? false, m.size > 0])).toEqual([
			[true, false, true],
			[true, false, true],
			[true, true, true],
			[true, true, false],
			[false, false, true]
		]);
		expect(sayRow(find('estimates').chart, find('estimates').rows[3] ?? {}, 'en')).toMatch(
			/^Consultant, 2030: 1,000\sto\s1,500\sTWh; data centres and telecommunication networks; projected$/
		);
	});

	it('parts fill the whole, what they leave is drawn as unknown, and a year without parts is a gap', () => {
		const { areas = [], marks } = scene(find('mix'), 1020);
		expect(areas.map(({ tone }) => tone)).toEqual(['unknown', 'f-wind', 'f-gas', 'f-coal']);
		expect(marks).toHaveLength(11);
		expect(sayRow(find('mix').chart, find('mix').rows[11] ?? {}, 'en')).toMatch(
			/^India: 2025; 1,524\.0\sTWh; coal 81%; wind 11%; gas 5%; intensity 772\sg/
		);
		const { guides } = scene(find('mix-share'), 1020);
		expect(guides.length).toBeGreaterThan(0);
	});

	it('a line is dashed where it is projected, its interval a band', () => {
		const { lines, areas = [] } = scene(find('forecast'), 1020);
		expect(lines.map(({ dashed }) => dashed ?? false)).toEqual([true, false]);
		expect(areas.map(({ role }) => role)).toEqual(['band']);
	});

	it('no line joins estimates that stand apart', () => {
		const { lines, marks } = scene(find('estimates-over-years'), 1020);
		expect(lines.every(({ d }) => d === '')).toBe(true);
		expect(marks.every(({ size, interval }) => size > 0 || interval)).toBe(true);
	});
});
