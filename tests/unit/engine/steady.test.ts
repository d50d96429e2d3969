import { describe, expect, test } from 'vitest';
import { Steady } from '../../../src/lib/engine/steady';

const SQL = 'select $year, $min';

describe('the steady parameters of a query', () => {
	test('are those that outlast two changes of the others', () => {
		const steady = new Steady();
		const names = (year: number, min: number | null) => [...steady.note(SQL, { year, min })];
		expect(names(2025, null)).toEqual([]);
		expect(names(2025, 10)).toEqual([]);
		expect(names(2025, 20)).toEqual(['year']);
		expect(names(2025, 30)).toEqual(['year']);
		expect(names(2024, 30)).toEqual([]);
		expect(names(2023, 30)).toEqual(['min']);
	});

	test('are none while two move in turn, and stay what they were when the same is asked again', () => {
		const steady = new Steady();
		const names = (year: number, min: number) => [...steady.note(SQL, { year, min })];
		for (let i = 0; i < 6; i++) expect(names(2020 + Math.ceil(i / 2), 10 * Math.floor(i / 2))).toEqual([]);
		for (let i = 0; i < 6; i++) expect(names(2030, 100)).toEqual([]);
		expect(names(2030, 110)).toEqual([]);
		for (let i = 0; i < 6; i++) expect(names(2030, 120)).toEqual(['year']);
	});

	test('are told apart by query, of which the longest unasked is forgotten', () => {
		const steady = new Steady();
		const ask = (sql: string, a: number) => [...steady.note(sql, { a, b: 1 })];
		for (let i = 0; i < 3; i++) ask('first', i);
		expect(ask('second', 3)).toEqual([]);
		expect(ask('first', 3)).toEqual(['b']);
		for (let i = 0; i < 64; i++) ask(`other ${i}`, 1);
		expect(ask('first', 4)).toEqual([]);
	});
});
