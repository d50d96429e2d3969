import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/lib/engine/connector';
import type { Chart } from '../../../src/lib/figure/chart';
import { layout } from '../../../src/lib/marks/layout';
import { textWidth } from '../../../src/lib/marks/text-width';
import { formatter } from '../../../src/lib/units/format';

const same = (text: string) => ({ en: text, fr: text });
const draw = (chart: Chart, rows: readonly Row[], width: number) =>
	layout(chart, { rows, width, language: 'en', format: formatter('en'), view: {} });

describe('a break in a series', () => {
	const trend: Chart = {
		kind: 'trend',
		key: ['id'],
		label: 'id',
		entity: 'id',
		x: 'year',
		panels: [
			{ column: 'v', unit: 'percent', title: same('One') },
			{ column: 'v', unit: 'percent', title: same('Two'), breakAfter: { x: 2020, label: same('new method') } }
		]
	};
	const of = (...years: number[]) => {
		const { guides, texts } = draw(
			trend,
			years.map((year) => ({ id: 'a', year, v: year - 2000 })),
			1020
		);
		return [guides.filter(({ role }) => role === 'break'), texts.filter((t) => t.text === 'new method')];
	};

	it('is drawn between years that are shown, and nowhere else', () => {
		expect(of(2019, 2020, 2021).map(({ length }) => length)).toEqual([1, 1]);
		for (const years of [[2023, 2024], [2019, 2020], [2024]]) expect(of(...years)).toEqual([[], []]);
	});
});

describe('the names beside many bars on a phone', () => {
	const rank: Chart = {
		kind: 'rank',
		key: ['id'],
		label: 'id',
		value: { column: 'v', unit: 'gco2e_per_kwh', title: same('Grid intensity') },
		interval: ['low', 'high']
	};
	const rows = Array.from({ length: 148 }, (_, i) => ({
		id: `Region number ${i}`,
		v: i * 5,
		low: i * 5,
		high: i % 3 ? i * 5 : Math.min(i * 5 + 150, 740)
	}));

	it('stand over no bar, mark or whisker', () => {
		const { texts, marks } = draw(rank, rows, 343);
		const names = texts.filter(({ role }) => role === 'label');
		expect(names.length).toBeGreaterThan(3);
		for (const { x, y, anchor, text } of names) {
			const width = textWidth(text, 13);
			const left = anchor === 'end' ? x - width : x;
			const over = marks.filter(
				(m) =>
					m.y > y - 11 &&
					m.y < y + 2 &&
					Math.max(m.x + m.size, m.interval?.[2] ?? 0) > left &&
					Math.min(m.stem?.[0] ?? m.x, m.x) < left + width
			);
			expect(over, text).toEqual([]);
		}
	});
});

describe('the world map', () => {
	const map: Chart = {
		kind: 'map',
		key: ['provider', 'id'],
		label: 'id',
		entity: 'provider',
		lat: 'lat',
		lon: 'lon',
		value: { column: 'v', unit: 'gco2e_per_kwh', title: same('Grid intensity') },
		interval: ['v', 'v'],
		steps: [100]
	};
	const place = (provider: string, lon: number, lat: number) => ({ provider, id: provider, lon, lat, v: 1 });

	it('draws a place whose class is unknown hollow, in no colour of a class', () => {
		const classed: Chart = { ...map, value: { ...map.value, unclassed: same('No category') } };
		const rows = [place('aws', 2, 48), { ...place('azure', 5, 52), v: null }];
		const looks = (chart: Chart) => draw(chart, rows, 1020).marks.map(({ tone, hollow }) => [tone, hollow]);
		expect(looks(classed)).toEqual([
			['q-0', undefined],
			['neutral', true]
		]);
		expect(looks(map)).toHaveLength(1);
	});

	it('ticks what it enlarges: a mark that is no provider’s symbol', () => {
		const rows = [place('aws', 2, 48), place('azure', 5, 52), place('gcp', 10, 50), place('aws', 140, 35)];
		const { lines } = draw(map, rows, 1020);
		expect(lines).toHaveLength(1);
		expect(lines[0]?.d).toMatch(/^(M\S+ \S+v4){3}$/);
	});
});

it('a mark of one of several sources says whose it is', () => {
	const source = (column: string) => ({ column, label: same(column.toUpperCase()), shape: 'dot' as const });
	const spread: Chart = {
		kind: 'spread',
		key: ['id'],
		label: 'id',
		title: same('Grid intensity'),
		unit: 'gco2e_per_kwh',
		values: [source('a'), source('b')]
	};
	expect(draw(spread, [{ id: 'x', a: 1, b: 2 }], 700).marks.map(({ by }) => by)).toEqual(['A', 'B']);
	const alone = { ...spread, values: [source('a')] };
	expect(draw(alone, [{ id: 'x', a: 1 }], 700).marks.map(({ by }) => by)).toEqual([undefined]);
});

describe('the colour classes of a map', () => {
	const tokens = readFileSync('src/look/tokens.css', 'utf8');
	/** The two colours of a token, in the light and in the dark. */
	const colour = (token: string, dark: 0 | 1) =>
		[...(tokens.match(new RegExp(`--${token}:([^;]+);`))?.[1] ?? '').matchAll(/#(\w{6})/g)][dark]?.[1] ?? '';
	const light = (hex: string) =>
		[0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
			const part = parseInt(hex.slice(2 * i, 2 * i + 2), 16) / 255;
			return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
		}, 0);
	const contrast = (a: string, b: string) => {
		const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
		return (high + 0.05) / (low + 0.05);
	};

	it.each([0, 1] as const)('stand out more the higher they are, and are told apart (%i)', (dark) => {
		const classes = Array.from({ length: 6 }, (_, i) => colour(`q-${i}`, dark));
		const out = classes.map((one) => contrast(one, colour('paper', dark)));
		expect(out).toEqual(out.toSorted((a, b) => a - b));
		classes.slice(1).forEach((one, i) => expect(contrast(one, classes[i] ?? '')).toBeGreaterThan(1.2));
	});

	it('are all seen in the dark, on land and on paper', () => {
		for (let i = 0; i < 6; i++)
			for (const ground of ['land', 'paper'])
				expect(contrast(colour(`q-${i}`, 1), colour(ground, 1))).toBeGreaterThan(3);
	});
});
