import { describe, expect, test } from 'vitest';
import { positional } from '../../../src/lib/engine/parameters';
import { QueryError } from '../../../src/lib/engine/query-error';

describe('positional', () => {
	test('numbers names in the order they appear, a repeated name once', () => {
		expect(positional('select $b, $a, $b::int', { a: 1, b: 'x' })).toEqual({
			sql: 'select $1, $2, $1::int',
			values: ['x', 1]
		});
	});

	test('keeps a name that begins with another apart', () => {
		expect(positional('select $year, $years', { year: 1, years: 2 }).sql).toBe('select $1, $2');
	});

	test.each([
		["select '$a it''s $a'"],
		["select e'it\\'s $a'"],
		['select 1 as "$a ""$a"'],
		['select 1 -- $a'],
		['select 1 /* $a /* nested $a */ $a */'],
		['select $$ $a $$'],
		['select $t$ $$ $a $t$'],
		['select 1 as price$a'],
		["select '$a unfinished"],
		['select 1 /* $a unfinished']
	])('leaves %s alone', (sql) => {
		expect(positional(sql, {})).toEqual({ sql, values: [] });
	});

	test.each([
		["'it''s' || $a", "'it''s' || $1"],
		['/* /* */ */ $a', '/* /* */ */ $1'],
		['-- c\n$a', '-- c\n$1'],
		['$t$ x $t$ || $a', '$t$ x $t$ || $1'],
		["'e'||$a||'e'", "'e'||$1||'e'"],
		["name'\\' || $a", "name'\\' || $1"]
	])('finds the parameter after %s', (sql, expected) => {
		expect(positional(sql, { a: 1 }).sql).toBe(expected);
	});

	test('takes names beyond ASCII', () => {
		expect(positional('select $année', { année: 2023 })).toEqual({ sql: 'select $1', values: [2023] });
	});

	test('inherited names have no value', () => {
		expect(() => positional('select $toString', {})).toThrow(QueryError);
	});

	test.each([
		['select $a', {}, /\$a, which has no value/],
		['select 1', { a: 1 }, /does not use the parameter a/],
		["select '$a'", { a: 1 }, /does not use the parameter a/],
		['select $a', { a: NaN }, /NaN/],
		['select $a', { a: Infinity }, /Infinity/]
	])('refuses %s with %o', (sql, params, message) => {
		expect(() => positional(sql, params)).toThrow(message);
		expect(() => positional(sql, params)).toThrow(QueryError);
	});

	test('any mix of pieces is put together again with its parameters numbered', () => {
		const pieces = ["'$a'", '"$b"', '-- $c\n', '/* $d */', '$$ $e $$', ' x$a ', '$a', '$b', '$zz', ' , '];
		let seed = 7;
		const next = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let round = 0; round < 500; round++) {
			const chosen = Array.from({ length: next(12) }, () => pieces[next(pieces.length)] ?? '');
			const names = [...new Set(chosen.filter((p) => /^\$\w+$/.test(p)))];
			const expected = chosen.map((p) => (names.includes(p) ? `$${names.indexOf(p) + 1}` : p)).join(' ');
			const params = Object.fromEntries(names.map((name, i) => [name.slice(1), i]));
			expect(positional(chosen.join(' '), params)).toEqual({ sql: expected, values: names.map((_, i) => i) });
		}
	});
});
