import { describe, expect, it } from 'vitest';
import { toObservations, verdictOf, type Observation } from '../../../src/lib/declaration/status';

const series = (name: string, values: readonly number[], doubt = 0): Observation[] =>
	values.map((value, i) => ({
		series: name,
		year: 2020 + i,
		value,
		low: value - doubt / 2,
		high: value + doubt / 2,
		provisional: false,
		checkedAgainst: 'publisher'
	}));

describe('a status', () => {
	it.each([
		['improving', series('a', [10, 9, 8, 7])],
		['worsening', series('a', [7, 8, 9, 10])],
		['mixed', [...series('a', [10, 9, 8, 7]), ...series('b', [4, 3, 2, 1])]],
		['too-little-evidence', []],
		['too-little-evidence', series('a', [10, 9, 8])],
		['too-little-evidence', series('a', [10, 9, 8, 7], 3)],
		['improving', series('a', [10, 9, 8, 7], 2.9)],
		// Intervals of unlike width that do not meet: 38 (28 to 50) against 18 (12 to 27).
		[
			'improving',
			[...series('a', [38, 36, 27], 20), ...series('a', [18], 15).map((o) => ({ ...o, year: 2024 }))]
		],
		// It fell by 4, but had risen by 6 in between.
		['too-little-evidence', series('a', [10, 2, 8, 6])],
		['improving', series('a', [10, 3, 5, 6])]
	])('is %s', (status, observations) => {
		expect(verdictOf(observations, { a: 'down', b: 'up' }).status).toBe(status);
	});

	it('tells what happened since the declaration, and where a series turned', () => {
		const [finding] = verdictOf(series('a', [10, 9, 8, 3, 5, 6]), { a: 'down' }).findings;
		expect(finding).toMatchObject({
			direction: 'improving',
			since: { direction: 'silent', from: { year: 2023, value: 3 }, to: { year: 2025, value: 6 } },
			turn: { year: 2023, value: 3 }
		});
		const [level] = verdictOf(series('a', [5, 9, 5.1, 4], 4), { a: 'down' }).findings;
		expect(level).toMatchObject({ direction: 'steady' });
		expect(level?.turn).toBeUndefined();
		expect(level?.since).toBeUndefined();
	});

	it('takes nothing from provisional years', () => {
		const rows = series('a', [10, 9, 8, 7, 20]).map((o) => ({ ...o, provisional: o.year >= 2024 }));
		expect(verdictOf(rows, { a: 'down' })).toMatchObject({ status: 'improving', newest: 2023 });
		expect(verdictOf(rows.slice(1), { a: 'down' }).status).toBe('too-little-evidence');
	});

	it('needs four different years, not four rows', () => {
		const rows = series('a', [10, 9, 8, 7]).map((o) => ({ ...o, year: Math.min(o.year, 2022) }));
		expect(verdictOf(rows, { a: 'down' }).findings[0]?.direction).toBe('silent');
	});

	it('is as well verified as the weakest row that fed it', () => {
		const rows = series('a', [10, 9, 8, 7]).map((o, i) =>
			i === 1 ? { ...o, checkedAgainst: 'press' as const } : o
		);
		expect(verdictOf(rows, { a: 'down' }).weakest).toBe('press');
		expect(verdictOf([], { a: 'down' }).weakest).toBeNull();
	});

	it('refuses a row that is no observation', () => {
		const row = { series: 'a', year: 2024, value: null, low: null, high: null, checked_against: 'press' };
		expect(() => toObservations([row])).toThrow("An observation's value");
		expect(() => toObservations([{ ...row, value: 1, checked_against: 'memory' }])).toThrow('memory');
		expect(toObservations([{ ...row, value: 1 }])[0]).toMatchObject({ low: 1, high: 1 });
	});
});
