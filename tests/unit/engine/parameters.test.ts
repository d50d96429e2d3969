import { describe, expect, test } from 'vitest';
import { bind } from '../../../src/lib/engine/parameters';
import { QueryError } from '../../../src/lib/engine/query-error';

const row = (columns: string) => `with "$" as materialized (select ${columns}) `;
const given = (name: string) => `(select "${name}" from "$")`;

describe('bind', () => {
	test('puts each parameter once in a row before the query, in the order they appear', () => {
		expect(bind('select $b, $a, $b::int', { a: 1, b: 'x' })).toEqual({
			sql: `${row('$1::varchar as "b", $2::double as "a"')}select ${given('b')}, ${given('a')}, ${given('b')}::int`,
			values: ['x', 1],
			prepared: true
		});
	});

	test('writes NULL out', () => {
		expect(bind('select $a, $b', { a: null, b: true })).toEqual({
			sql: `${row('$1::boolean as "b"')}select null, ${given('b')}`,
			values: [true],
			prepared: true
		});
		expect(bind('select $a', { a: null })).toEqual({ sql: 'select null', values: [], prepared: true });
	});

	test('writes out what is steady, with its type, and never as SQL', () => {
		const text = (params: Record<string, string | number | boolean>) =>
			bind('select $a', params, new Set(['a', 'b'])).sql;
		expect(text({ a: -2.5 })).toBe('select (-2.5)::double');
		expect(text({ a: true })).toBe('select (true)::boolean');
		expect(text({ a: "it's'; drop table t; --" })).toBe("select 'it''s''; drop table t; --'::varchar");
		expect(text({ a: 'x\0' })).toContain('$1::varchar');
		expect(bind('select $a, $c', { a: 1, c: 2 }, new Set(['a']))).toEqual({
			sql: `${row('$1::double as "c"')}select (1)::double, ${given('c')}`,
			values: [2],
			prepared: true
		});
	});

	test('answers by itself whether one is NULL, where that stands alone', () => {
		const text = (sql: string, a: string | null) => bind(sql, { a }).sql.replace(/^with .*?\) /, '');
		const limit = 'select x where ($a is null or x >= $a) and not $a IS  NOT NULL';
		expect(text(limit, 'v')).toBe(`select x where (1 is null or x >= ${given('a')}) and not 1 IS  NOT NULL`);
		expect(text(limit, null)).toBe('select x where (null is null or x >= null) and not null IS  NOT NULL');
		for (const sql of ['select x / $a is null', 'select x || ($a) is null', 'select $a is nullable'])
			expect(text(sql, 'v')).toBe(sql.replace('$a', given('a')));
	});

	test.each([
		['with t as (select $a as x) from t', 'with ', 't as (select'],
		['\n WITH  RECURSIVE t as (select $a as x) from t', 'with RECURSIVE ', 't as (select']
	])('joins the tables that %s begins with', (sql, start, next) => {
		const text = bind(sql, { a: 1 }).sql;
		expect(text.replace(/\s+/g, ' ')).toBe(
			`${start}"$" as materialized (select $1::double as "a"), ${next} ${given('a')} as x) from t`
		);
	});

	test('keeps a name that begins with another apart', () => {
		expect(bind('select $year, $years', { year: 1, years: 2 }).sql).toContain(
			`select ${given('year')}, ${given('years')}`
		);
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
		expect(bind(sql, {})).toEqual({ sql, values: [], prepared: false });
	});

	test.each([
		["'it''s' || $a", "'it''s' || "],
		['/* /* */ */ $a', '/* /* */ */ '],
		['-- c\n$a', '-- c\n'],
		['$t$ x $t$ || $a', '$t$ x $t$ || '],
		["'e'||$a", "'e'||"],
		["name'\\' || $a", "name'\\' || "]
	])('finds the parameter after %s', (sql, before) => {
		expect(bind(sql, { a: 1 }).sql).toBe(`${row('$1::double as "a"')}${before}${given('a')}`);
	});

	test('takes names beyond ASCII', () => {
		expect(bind('select $année', { année: 2023 }).sql).toContain(`select ${given('année')}`);
	});

	test('inherited names have no value', () => {
		expect(() => bind('select $toString', {})).toThrow(QueryError);
	});

	test.each([
		['select $a', {}, /\$a, which has no value/],
		['select 1', { a: 1 }, /does not use the parameter a/],
		["select '$a'", { a: 1 }, /does not use the parameter a/],
		['select $a', { a: NaN }, /NaN/],
		['select $a', { a: Infinity }, /Infinity/]
	])('refuses %s with %o', (sql, params, message) => {
		expect(() => bind(sql, params)).toThrow(message);
		expect(() => bind(sql, params)).toThrow(QueryError);
	});

	test('any mix of pieces is put together again with its parameters in place', () => {
		const pieces = ["'$a'", '"$b"', '-- $c\n', '/* $d */', '$$ $e $$', ' x$a ', '$a', '$b', '$zz', ' , '];
		let seed = 7;
		const next = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
		for (let round = 0; round < 500; round++) {
			const chosen = Array.from({ length: next(12) }, () => pieces[next(pieces.length)] ?? '');
			const names = [...new Set(chosen.filter((p) => /^\$\w+$/.test(p)))];
			const expected = chosen.map((p) => (names.includes(p) ? given(p.slice(1)) : p)).join(' ');
			const before = names.map((name, i) => `$${i + 1}::double as "${name.slice(1)}"`).join(', ');
			const params = Object.fromEntries(names.map((name, i) => [name.slice(1), i]));
			expect(bind(chosen.join(' '), params)).toEqual({
				sql: (names.length ? row(before) : '') + expected,
				values: names.map((_, i) => i),
				prepared: names.length > 0
			});
		}
	});
});
