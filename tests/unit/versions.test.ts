import { describe, expect, it } from 'vitest';
import { currentState, readVersions, versionId } from '../../scripts/version/state';
import { changesBetween, inOrder } from '../../src/lib/catalog/version';

const versions = readVersions();
const state = (rows: number, digit: string) => ({ rows, sha256: digit.repeat(64) });
const version = (previous: string | null) => ({
	date: '2026-01-01',
	previous,
	why: { en: 'Why', fr: 'Pourquoi' },
	tables: { a: state(1, '1') }
});

describe('the versions of the data', () => {
	it('end with what the tables hold now (otherwise: npm run data:version)', () => {
		expect(changesBetween(versions.at(-1)?.tables ?? {}, currentState())).toEqual([]);
	});

	it('are named by their day and by what they hold', () => {
		for (const { id, date, tables } of versions) expect(id).toBe(versionId(date, tables));
	});

	it('speak only of tables that they changed, each later than the last', () => {
		versions.forEach(({ id, date, notes, tables }, i) => {
			const before = versions[i - 1];
			const changed = changesBetween(before?.tables ?? {}, tables).map(({ table }) => table);
			expect(changed, id).not.toEqual([]);
			expect(changed, id).toEqual(expect.arrayContaining(Object.keys(notes)));
			if (before) expect(date >= before.date, `${id} after ${before.id}`).toBe(true);
		});
	});
});

describe('what a version did', () => {
	it('is what was added, changed and removed, with the rows before and after', () => {
		const before = { gone: state(3, 'a'), kept: state(5, 'b'), other: state(7, 'c') };
		const after = { kept: state(5, 'b'), new: state(2, 'd'), other: state(9, 'e') };
		expect(changesBetween(before, after)).toEqual([
			{ table: 'gone', kind: 'removed', before: 3, after: null },
			{ table: 'new', kind: 'added', before: null, after: 2 },
			{ table: 'other', kind: 'changed', before: 7, after: 9 }
		]);
	});
});

describe('the order of versions', () => {
	it('is the one in which each names the one before it', () => {
		const documents = { 'v/c.json': version('b'), 'v/a.json': version(null), 'v/b.json': version('a') };
		expect(inOrder(documents).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('cannot be had where two follow the same, or none does', () => {
		const fork = { 'v/a.json': version(null), 'v/b.json': version('a'), 'v/c.json': version('a') };
		expect(() => inOrder(fork)).toThrow('b and c cannot follow a');
		expect(() => inOrder({ 'v/b.json': version('a') })).toThrow('b cannot follow nothing');
	});
});
