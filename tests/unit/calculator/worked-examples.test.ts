import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import {
	arithmetic,
	type Given,
	ratioOf,
	resultOf,
	type Trace
} from '../../../src/lib/calculator/worked-example';
import { WORKED_EXAMPLES } from '../../../src/lib/calculator/worked-examples';
import { LANGUAGES } from '../../../src/lib/i18n/language';

/** The arithmetic, done by hand: what is multiplied and divided, the result, and the published figure over it. */
const BY_HAND: Readonly<Record<string, readonly [result: number, ratio: number]>> = {
	// 1,082,990 h × 400 W = 433,196,000 Wh
	'bloom-energy': [433.196, 1],
	// 433,196 kWh × 78.54 g = 34,023,214 g; 24.7 ÷ 34.02
	'bloom-carbon': [34.023, 0.726],
	// 475,000 kWh × 385 g = 182,875,000 g
	'bloom-elsewhere': [182.875, 1.0007],
	// 1,287,000 kWh × 411.73 g = 529,896,510 g; 552 ÷ 529.9
	'gpt-3-carbon': [529.897, 1.0417],
	// 1,022,362 h × 400 W × 1.1 = 449,839,280 Wh
	'llama-65b-energy': [449.839, 0.9981],
	// 809,472 h × 400 W × 1.1 = 356,167,680 Wh
	'opt-energy': [356.168, 0.9995],
	// 356,000 kWh × 385 g = 137,060,000 g
	'opt-carbon': [137.06, 0.9996],
	// 1,720,320 h × 400 W = 688,128 kWh; × 392.89 g = 270,358,610 g; 291.42 ÷ 270.36
	'llama-2-carbon': [270.359, 1.0779],
	// 30,840,000 h × 700 W = 21,588,000 kWh; × 383.78 g = 8,285,042,640 g; 8,930 ÷ 8,285
	'llama-3-1-carbon': [8285.04, 1.0778],
	// 256 × 68 h = 17,408 h; × 400 W = 6,963,200 Wh
	'sam-energy': [6.9632, 0.99997],
	// 512 × 672 h = 344,064 h; × 400 W = 137,625.6 kWh; × 288 g = 39,636,173 g
	'idefics-carbon': [39.636, 0.9965],
	// 137,625.6 kWh × 123 g = 16,927,949 g; 39.498 ÷ 16.93
	'idefics-grid': [16.928, 2.3333],
	// 456,000 kWh × 423.78 g = 193,243,680 g; 40.2 ÷ 193.2
	'glam-carbon': [193.244, 0.208],
	// 234,000 h × 700 W = 163,800,000 Wh; 146 ÷ 163.8
	'olmo-3-energy': [163.8, 0.8913],
	// 0.24 Wh × 383.78 g/kWh ÷ 1,000 = 0.0921 g; 0.03 ÷ 0.0921
	'gemini-carbon': [0.09211, 0.3257],
	// 0.24 ÷ 0.10
	'gemini-boundary': [0.1, 2.4],
	// 0.24 Wh × 0.91 L/kWh = 0.2184 mL; 0.26 ÷ 0.2184
	'gemini-water': [0.2184, 1.1905],
	// 3.96894 J × 400 = 1,587.6 J = 0.441 Wh; × 40.48 g/kWh = 0.01785 g; 1.14 ÷ 0.01785
	'mistral-carbon': [0.017851, 63.86],
	// 45 ÷ 0.26
	'mistral-water': [0.26, 173.1],
	// 64,000 kWh × 392.89 g = 25,144,960 g; 19 ÷ 25.14
	'svd-carbon': [25.145, 0.7556]
};

/** The table keeps energy in watt-hours and emissions in grams. */
const IN_BASE_UNITS: Readonly<Record<string, number>> = { mwh: 1e6, tco2e: 1e6 };

const rowsOf = (table: string) => csvParse(readFileSync(`data/${table}.csv`, 'utf8'));

/** The value at the end of a trace; undefined where no row or more than one answers to it. */
function valueAt({ table, row, column }: Trace): string | undefined {
	const found = rowsOf(table).filter((r) =>
		Object.entries(row).every(([name, value]) => r[name] === String(value))
	);
	return found.length === 1 && column !== undefined ? found[0]?.[column] : undefined;
}

const traced = WORKED_EXAMPLES.flatMap(({ id, given, published }) =>
	[...given, published].map((g) => ({ id, ...g }))
);
const disclosures = traced.filter(({ from }) => from.table === 'ai_disclosure');

describe('the worked examples', () => {
	it('are those worked out by hand, at least ten', () => {
		expect(WORKED_EXAMPLES.map(({ id }) => id).sort()).toEqual(Object.keys(BY_HAND).sort());
		expect(WORKED_EXAMPLES.length).toBeGreaterThanOrEqual(10);
	});

	it.each(WORKED_EXAMPLES)('$id gives what it gives by hand', (example) => {
		const [result = NaN, ratio = NaN] = BY_HAND[example.id] ?? [];
		expect(resultOf(example) / result).toBeCloseTo(1, 3);
		expect(ratioOf(example) / ratio).toBeCloseTo(1, 3);
	});

	it.each(WORKED_EXAMPLES)('$id says of the comparison what the numbers say', (example) => {
		const off = Math.abs(ratioOf(example) - 1);
		if (example.verdict === 'same') expect(off).toBeLessThan(0.01);
		if (example.verdict === 'near') expect(off).toBeGreaterThanOrEqual(0.01);
		if (example.verdict === 'near') expect(off).toBeLessThan(0.1);
		if (example.verdict === 'gap') expect(off).toBeGreaterThan(0.05);
		for (const language of LANGUAGES) {
			expect(arithmetic(example, language)).not.toMatch(/NaN|undefined|Infinity/);
			expect(example.shows[language].length).toBeGreaterThan(20);
		}
	});

	it('write the arithmetic out', () => {
		const example = WORKED_EXAMPLES.find(({ id }) => id === 'llama-3-1-carbon');
		expect(example && arithmetic(example, 'en')).toBe(
			'30,840,000\u00a0GPU-hours × 700\u00a0W × 383.78\u00a0g CO₂e/kWh ÷ 1,000,000,000 = 8,290\u00a0t CO₂e'
		);
	});

	it.each(traced.filter(({ from }) => from.table !== 'ai_disclosure'))(
		'$id takes $value from a published row',
		({ value, from }: Given) => expect(Number(valueAt(from))).toBe(value)
	);

	it.each(disclosures)('$id takes $value from a published disclosure', ({ value, unit, from }: Given) => {
		const row = rowsOf('ai_disclosure').find((r) => r['id'] === from.row['id']);
		if (from.column) expect(Number(row?.[from.column])).toBeCloseTo(value * (IN_BASE_UNITS[unit] ?? 1), 3);
		else expect(`${row?.['note_en']} ${row?.['per']}`.match(/\d+(\.\d+)?/g)).toContain(String(value));
	});
});
