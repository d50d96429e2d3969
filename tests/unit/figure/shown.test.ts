import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/lib/engine/connector';
import type { TrendChart } from '../../../src/lib/figure/chart';
import { sayRow } from '../../../src/lib/figure/say/row';
import { shown } from '../../../src/lib/figure/shown';

const same = (text: string) => ({ en: text, fr: text });
const chart: TrendChart = {
	kind: 'trend',
	key: ['c'],
	label: 'c',
	entity: 'c',
	x: 'year',
	panels: [{ column: 'v', unit: 'gco2e_per_kwh', title: same('Intensity') }],
	hollow: { column: 'guess', label: same('a guess') },
	base: 'base',
	log: 'scale'
};
const row = (c: string, year: number, v: number | null, guess = false): Row => ({ c, year, v, guess });
const rows = [
	row('A', 2000, 200),
	row('A', 2010, 150),
	row('B', 2000, 1000, true),
	row('B', 2010, 500),
	row('C', 2010, 3)
];

describe('an index', () => {
	const { chart: indexed, rows: values } = shown({ chart }, rows, { base: 2000, scale: null }, 'en');

	it('sets each series to 100 in the base year, and is unknown where that year is unknown or no measurement', () => {
		expect(values.map((r) => r['v_index'])).toEqual([100, 75, null, null, null]);
		expect(values.map((r) => r['v'])).toEqual(rows.map((r) => r['v']));
	});

	it('is said with the value it stands for', () => {
		expect(sayRow(indexed, values[1] ?? {}, 'en')).toMatch(
			/^A: 2010; index, 2000 = 100: 75 \(150\sg\sCO₂e\/kWh\)$/
		);
		expect(sayRow(indexed, values[2] ?? {}, 'en')).toMatch(/no index on 2000 .*a guess/);
	});
});

it('an index on a year that is not shown leaves the values as they are', () => {
	expect(shown({ chart }, rows, { base: 1999, scale: null }, 'en')).toEqual({ chart, rows });
});

it('a view without choices changes nothing', () => {
	expect(shown({ chart }, rows, { base: null, scale: null }, 'en')).toEqual({ chart, rows });
	expect(shown({ chart }, rows, {}, 'en')).toEqual({ chart, rows });
});

it('a logarithmic scale is named in the title', () => {
	const { chart: log } = shown({ chart }, rows, { scale: 'log' }, 'en');
	expect(log).toMatchObject({
		panels: [{ scale: 'log', title: { fr: 'Intensity, échelle logarithmique' } }]
	});
});

describe('another measure of ranked rows', () => {
	const rank = {
		kind: 'rank',
		key: ['c'],
		label: 'c',
		entity: 'c',
		value: { column: 'v', unit: 'gco2e_per_kwh', title: same('Intensity') },
		interval: ['v', 'v']
	} as const;
	const measures = { share: { column: 'share', unit: 'percent', title: same('Share') } } as const;
	const two: Row[] = [
		{ c: 'A', v: 1, share: 90 },
		{ c: 'B', v: 2, share: null },
		{ c: 'C', v: 3, share: 10 }
	];

	it('takes the place of the first, and orders the rows, the unknown last', () => {
		const { chart: drawn, rows: ordered } = shown({ chart: rank, measures }, two, { measure: 'share' }, 'en');
		expect(drawn).toMatchObject({ value: { column: 'share' }, interval: ['share', 'share'] });
		expect(ordered.map((r) => r['c'])).toEqual(['C', 'A', 'B']);
	});

	it('yields to an order that the reader chose', () => {
		const sorts = { name: { column: 'c', descending: true } };
		const view = { measure: 'share', sort: 'name' };
		expect(shown({ chart: rank, measures, sorts }, two, view, 'en').rows.map((r) => r['c'])).toEqual([
			'C',
			'B',
			'A'
		]);
	});
});

it('another measure of estimates takes the place of the amounts, with its limits', () => {
	const spread = {
		kind: 'spread',
		key: ['c'],
		label: 'c',
		title: same('Electricity'),
		unit: 'twh',
		values: [{ column: 'twh', label: same('Electricity'), shape: 'dot', interval: ['low', 'high'] }]
	} as const;
	const person = {
		column: 'each',
		unit: 'kwh_per_person',
		title: same('Per person'),
		interval: ['least', 'most']
	} as const;
	const figure = { chart: spread, measures: { person } };
	expect(shown(figure, [], { measure: 'person' }, 'en').chart).toMatchObject({
		title: same('Per person'),
		unit: 'kwh_per_person',
		values: [{ column: 'each', interval: ['least', 'most'] }]
	});
	expect(shown(figure, [], { measure: null }, 'en').chart).toEqual(spread);
});
