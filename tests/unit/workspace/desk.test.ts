import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Ask, RESULT } from '../../../src/lib/workspace/ask/ask.svelte';
import { Desk } from '../../../src/lib/workspace/desk/desk.svelte';
import type { DeskTable } from '../../../src/lib/workspace/desk/desk-table';
import { readWork, writeWork } from '../../../src/lib/workspace/guest/link';
import { importInto } from '../../../src/lib/workspace/import/import';
import { type Keep, tableKey } from '../../../src/lib/workspace/keep/keep';
import { beginReading, cutShort } from '../../../src/lib/workspace/keep/under-way';
import { packWorkspace } from '../../../src/lib/workspace/keep/workspace-file';
import { Unsaved } from '../../../src/lib/workspace/keep/unsaved.svelte';
import type { Reader } from '../../../src/lib/workspace/reader/reader';
import { resultCsv } from '../../../src/lib/workspace/take-out/result-files';
import { NOTHING_SAID } from '../../../src/lib/workspace/understand/meaning';
import { type MortalEngine, startMortalEngine } from './mortal-engine';

let mortal: MortalEngine;
let desk: Desk;
let kept: Map<string, DeskTable>;
/** How many bytes of files fit into the store. */
let room: number;
/** Called when a file begins to be read. */
let reading: (file: Blob) => void;

/** Locks of pages that are open. */
const held = new Set<string>();
const notes = new Map<string, string>();

beforeAll(async () => {
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => notes.get(key) ?? null,
		setItem: (key: string, value: string) => notes.set(key, value)
	});
	vi.stubGlobal('navigator', {
		locks: {
			async request(name: string, work: () => Promise<void>) {
				held.add(name);
				await work();
				held.delete(name);
			},
			query: () => Promise.resolve({ held: [...held].map((name) => ({ name })) })
		}
	});
	mortal = await startMortalEngine();
});

/** A store that has so much room and no more. */
function createStore(): Keep {
	const unsaved = new Unsaved();
	const nothing = () => Promise.resolve();
	return {
		unsaved,
		load: () =>
			Promise.resolve({ tables: [...kept.values()], meanings: {}, history: [], charts: [], draft: null }),
		meaning: nothing,
		table(table) {
			const others = [...kept.values()].filter(({ id }) => id !== table.id);
			const size = others.reduce((all, { file }) => all + file.size, table.file.size);
			if (size <= room) kept.set(table.id, table);
			unsaved.note(tableKey(table.id), size <= room ? null : 'full');
			return nothing();
		},
		drop(id) {
			kept.delete(id);
			unsaved.note(tableKey(id), null);
			return nothing();
		},
		history: nothing,
		charts: nothing,
		draft: nothing,
		watch: () => undefined,
		clear: nothing
	};
}

beforeEach(async () => {
	await mortal.engine.close();
	mortal.before = () => undefined;
	[kept, room, reading] = [new Map(), 1e6, () => undefined];
	const readInto: Reader['readInto'] = async (database, file, table, options, hooks) => {
		reading(file);
		const result = await importInto(database, file, table, options, hooks);
		return { result, faults: 0, rejects: null };
	};
	const reader: Reader = {
		readInto,
		read: (file, table, options = {}, hooks = {}) =>
			mortal.engine.use((database) => readInto(database, file, table, options, hooks), hooks.signal),
		warm: () => Promise.resolve()
	};
	desk = new Desk(mortal.engine, [], reader, createStore());
});

const file = (name: string, ...rows: readonly number[]) => ({
	name,
	file: new Blob([`a\n${rows.join('\n')}\n`])
});
const names = () => desk.tables.map(({ name }) => name);
const whys = () => desk.incoming.refusals.map(({ fileName, why }) => [fileName, why]);
const sum = async (table: string) =>
	(await desk.query(`SELECT sum(a)::DOUBLE AS s FROM "${table}"`, [table])).data['s']?.[0];

test('a table that the disk has no room for stays on the page, is named, and goes to the store when there is room', async () => {
	await desk.bring([file('small.csv', 1, 2)]);
	room = 20;
	const large = file('large.csv', ...Array.from({ length: 50 }, (_, i) => i));
	await desk.bring([large]);
	await desk.bring([file('tiny.csv', 7)]);
	expect(names()).toEqual(['small', 'large', 'tiny']);
	expect(desk.unsaved).toEqual(['large']);
	expect([...kept.values()].map(({ name }) => name)).toEqual(['small', 'tiny']);
	// Another tab changed something: what is on this page alone stays.
	await desk.sync([...kept.values()]);
	expect(names().toSorted()).toEqual(['large', 'small', 'tiny']);
	expect(await sum('large')).toBe(1225);
	room = large.file.size + 10;
	await desk.remove(desk.tables.find(({ name }) => name === 'small') as DeskTable);
	expect(desk.unsaved).toEqual([]);
	expect([...kept.values()].map(({ name }) => name).toSorted()).toEqual(['large', 'tiny']);
});

test('a table that another tab removed goes, one that it changed is read anew, one of the same name gets another', async () => {
	await desk.bring([file('one.csv', 1), file('two.csv', 2)]);
	const [one, two] = desk.tables as [DeskTable, DeskTable];
	room = 0;
	await desk.bring([file('mine.csv', 3)]);
	const theirs = { ...one, id: 'theirs', name: 'mine', file: new Blob(['a\n40\n']) };
	await desk.sync([{ ...two, name: 'second' }, theirs]);
	expect(names()).toEqual(['second', 'mine_2', 'mine']);
	expect(await sum('mine')).toBe(3);
	expect(await sum('mine_2')).toBe(40);
	expect(await sum('second')).toBe(2);
	await expect(desk.query('SELECT * FROM one', [])).rejects.toMatchObject({ kind: 'sql' });
});

test('DuckDB killed in the middle of an import: the file is read once more, tables before it are as they were', async () => {
	await desk.bring([file('before.csv', 1, 2)]);
	let kills = 1;
	mortal.before = (sql) => sql.includes('RENAME') && kills-- > 0 && mortal.kill();
	await desk.bring([file('during.csv', 3, 4)]);
	expect(names()).toEqual(['before', 'during']);
	expect(whys()).toEqual([]);
	expect(await sum('before')).toBe(3);
	expect(await sum('during')).toBe(7);
});

test('killed again and again: the file is refused with its reason, nothing is left of it, the rest is there', async () => {
	await desk.bring([file('before.csv', 1, 2)]);
	mortal.before = (sql) => sql.includes('RENAME') && mortal.kill();
	await desk.bring([file('during.csv', 3, 4)]);
	expect(names()).toEqual(['before']);
	expect(whys()).toEqual([['during.csv', 'no-memory']]);
	mortal.before = () => undefined;
	expect(await sum('before')).toBe(3);
	expect(desk.incoming.jobs).toEqual([]);
	await desk.bring([file('during.csv', 3, 4)]);
	expect(await sum('during')).toBe(7);
});

test.each([
	'UPDATE mine SET a = 10',
	'update "mine" set a = 10',
	'INSERT INTO main.mine VALUES (10)',
	'WITH ten AS (SELECT 10) DELETE FROM mine',
	'/* */ DROP TABLE IF EXISTS MINE',
	'create or replace table mine as select 10 as a',
	'ALTER TABLE mine ADD COLUMN b INTEGER',
	'TRUNCATE mine'
])('a table stays as its file gave it: %s', async (sql) => {
	await desk.bring([file('mine.csv', 1, 2)]);
	const ask = new Ask(desk, createStore(), [], null);
	ask.script = sql;
	await ask.run();
	expect(ask.problem).toMatchObject({ hint: 'kept', message: 'mine' });
	expect(await sum('mine')).toBe(3);
	ask.script = `SELECT 'update mine' AS said, sum(a) AS s FROM mine`;
	await ask.run();
	expect(ask.problem).toBeNull();
});

test('an answer goes when the next query fails or is stopped, which is said; of several statements the last rows are shown', async () => {
	await desk.bring([file('mine.csv', 1, 2)]);
	const ask = new Ask(desk, createStore(), [], null);
	const run = async (script: string) => {
		ask.script = script;
		await ask.run();
	};
	await run('SELECT 1 AS a; SELECT a AS b FROM mine; CREATE TABLE other AS SELECT 3 AS c');
	expect([ask.result?.unshown, ask.ended]).toEqual([1, null]);
	expect((await ask.page(0, 10)).data).toEqual({ b: [1, 2] });
	await run('SELECT nothing FROM mine');
	expect([ask.result, ask.problem?.kind]).toEqual([null, 'sql']);
	await run('SELECT a FROM mine');
	expect(ask.result?.rows).toBe(2);
	ask.script = 'SELECT sum(a) FROM mine';
	const stopped = ask.run();
	ask.cancel();
	await stopped;
	expect([ask.result, ask.problem, ask.ended, ask.running]).toEqual([null, null, 'stopped', false]);
});

test('DuckDB killed in the middle of a query: it is asked again over tables read again; what only SQL made is said to be gone', async () => {
	await desk.bring([file('mine.csv', 1, 2)]);
	const ask = new Ask(desk, createStore(), [], null);
	ask.script = 'CREATE TABLE made AS SELECT 10 AS a';
	await ask.run();
	expect(ask.ended).toBe('done');
	let kills = 1;
	mortal.before = (sql) => sql.includes('AS answer') && kills-- > 0 && mortal.kill();
	ask.script = 'SELECT sum(a)::DOUBLE AS answer FROM mine';
	await ask.run();
	expect(ask.problem).toBeNull();
	expect((await ask.page(0, 10)).data['answer']).toEqual([3]);
	expect(ask.restarted).toBe('made');
	await ask.run();
	expect(ask.restarted).toBeNull();
	kills = 2;
	await ask.run();
	expect(ask.problem).toMatchObject({ kind: 'lost' });
	expect(ask.restarted).toBe('nothing');
	mortal.before = () => undefined;
	await ask.run();
	expect((await ask.page(0, 10)).data['answer']).toEqual([3]);
});

test('no memory for a file, a file that cannot be read, the same file twice: each is said, the rest is there', async () => {
	await desk.bring([file('before.csv', 1, 2)]);
	reading = () => {
		throw new Error('Out of Memory Error: could not allocate block of size 256.0 KiB');
	};
	await desk.bring([file('huge.csv', 5)]);
	reading = () => {
		throw new DOMException('The requested file could not be read.', 'NotReadableError');
	};
	await desk.bring([file('moved.csv', 6)]);
	reading = () => undefined;
	await desk.bring([file('again.csv', 1, 2), file('new.csv', 8), file('newer.csv', 8)]);
	expect(whys()).toEqual([
		['huge.csv', 'no-memory'],
		['moved.csv', 'unreadable'],
		['again.csv', 'twice'],
		['newer.csv', 'twice']
	]);
	expect(names()).toEqual(['before', 'new']);
	expect(await sum('before')).toBe(3);
});

test('a change of options that fails leaves the table as it was', async () => {
	await desk.bring([file('mine.csv', 1, 2)]);
	reading = () => {
		throw new Error('allocation failed');
	};
	await desk.again(desk.tables[0] as DeskTable, { delimiter: ';' });
	reading = () => undefined;
	expect(desk.tables[0]).toMatchObject({ past: [], report: { options: {} } });
	expect(await sum('mine')).toBe(3);
});

test('a tab closed in the middle of an import: a later visit names the file, once; one that another tab reads is not named', async () => {
	beginReading('closed.csv');
	held.clear();
	const ended = beginReading('read.csv');
	desk.incoming.tellCutShort(await cutShort());
	desk.incoming.tellCutShort(await cutShort());
	expect(whys()).toEqual([['closed.csv', 'cut-short']]);
	ended();
	await vi.waitFor(() => expect(held.size).toBe(0));
	expect(await cutShort()).toEqual([]);
});

test('what is said of a table is undone step by step, and travels in a workspace file; in a link without its cells', async () => {
	await desk.bring([file('mine.csv', 1, 2)]);
	const { id } = desk.tables[0] as DeskTable;
	const { meanings } = desk;
	await meanings.say(id, { template: 'power-log', mapping: { power: 'a' } });
	await meanings.say(id, { places: { 'a secret cell': 'IND' }, year: 2022 });
	expect(meanings.of(id)).toMatchObject({ template: 'power-log', year: 2022 });
	const packed = packWorkspace(desk.tables, (one) => meanings.of(one), [], []);
	const link = await readWork(await writeWork(desk.tables, (one) => meanings.of(one), '', []));
	expect(link?.tables[0]?.meaning).toEqual({ ...meanings.of(id), places: {} });
	await meanings.undo(id);
	expect(meanings.of(id)).toMatchObject({ mapping: { power: 'a' }, places: {}, year: null });
	await meanings.undo(id);
	await meanings.undo(id);
	expect([meanings.of(id), meanings.steps(id)]).toEqual([NOTHING_SAID, 0]);
	await desk.remove(desk.tables[0] as DeskTable);
	await desk.bring([{ name: 'work.empreinte', file: packed }]);
	expect(meanings.of(desk.tables[0]?.id ?? '')).toMatchObject({
		places: { 'a secret cell': 'IND' },
		year: 2022
	});
});

test('a file that a link speaks of is read as the link says, however it is brought', async () => {
	const days = { name: 'days.csv', file: new Blob(['day;v\n01/02/2024;1\n03/04/2024;2\n']) };
	await desk.bring([days]);
	const [first] = desk.tables as [DeskTable];
	await desk.again(first, { columns: { 0: { order: 'mdy' } } });
	await desk.rename(desk.tables[0] as DeskTable, 'shared');
	await desk.meanings.say(first.id, { year: 2022 });
	const link = await writeWork(desk.tables, (id) => desk.meanings.of(id), '', []);
	const said = { type: 'date', order: 'mdy' };

	await desk.remove(desk.tables[0] as DeskTable);
	desk.follow(link);
	await desk.bring([{ ...days, name: 'another name.csv' }]);
	expect(desk.tables).toMatchObject([{ name: 'shared', report: { columns: [said, {}] } }]);
	expect(desk.meanings.of(desk.tables[0]?.id ?? '').year).toBe(2022);

	// The same name with other bytes is asked about, any other file is none of the link's.
	await desk.bring([{ name: 'days.csv', file: new Blob(['day;v\n01/02/2024;9\n']) }, file('other.csv', 1)]);
	expect(names()).toEqual(['shared', 'other']);
	expect(Object.keys(desk.awaited?.others ?? {})).toEqual(['shared']);
	desk.awaited?.ask('shared', null);
	expect(desk.awaited?.others ?? {}).toEqual({});
});

test('a file that is here already is read again as a link says, which can be undone', async () => {
	const days = { name: 'days.csv', file: new Blob(['day;v\n01/02/2024;1\n03/04/2024;2\n']) };
	await desk.bring([days]);
	const options = { columns: { 0: { order: 'mdy' as const } } };
	const [own] = desk.tables as [DeskTable];
	const theirs = { ...own, name: 'theirs', report: { ...own.report, options } };
	const link = await writeWork([theirs], () => NOTHING_SAID, '', []);
	desk.follow(link);
	await desk.bring([days]);
	expect(desk.tables).toMatchObject([
		{ name: 'theirs', report: { options, columns: [{ order: 'mdy' }, {}] } }
	]);
	await desk.undo(desk.tables[0] as DeskTable);
	expect(desk.tables[0]?.report.options).toEqual({});
});

test('a table that was removed comes back with what was said of it, even where its name was taken meanwhile', async () => {
	await desk.bring([file('one.csv', 1, 2), file('two.csv', 3)]);
	const [one] = desk.tables as [DeskTable];
	await desk.meanings.say(one.id, { year: 2021 });
	await desk.remove(one);
	expect([names(), [...kept.keys()].length]).toEqual([['two'], 1]);
	await desk.bring([file('one.csv', 9)]);
	await desk.bringBack();
	expect([names(), desk.table?.name, desk.removed]).toEqual([['two', 'one', 'one_2'], 'one_2', null]);
	expect([await sum('one'), await sum('one_2'), desk.meanings.of(one.id).year]).toEqual([9, 3, 2021]);
	expect(kept.has(one.id)).toBe(true);
});

test('the next visit begins with the table that was looked at', async () => {
	await desk.bring([file('one.csv', 1), file('two.csv', 2)]);
	const [one] = desk.tables as [DeskTable];
	expect(desk.table?.name).toBe('two');
	desk.select(one.id);
	const next = new Desk(mortal.engine, [], {} as Reader, createStore());
	await next.restore([...kept.values()]);
	expect(next.table?.name).toBe('one');
});

test('a result keeps all digits of decimals and times on its pages and in its CSV', async () => {
	const ask = new Ask(desk, createStore(), [], null);
	ask.script = `SELECT -12345678901234567890.12::DECIMAL(38, 2) AS d, TIMESTAMP '2024-01-02 03:04:05.123456' AS t, '=1' AS s, 0.5::DOUBLE AS f, [1, 2] AS l`;
	await ask.run();
	const { columns = [], rows = 0 } = ask.result ?? {};
	expect((await ask.page(0, 10)).data).toEqual({
		d: ['-12345678901234567890.12'],
		t: ['2024-01-02 03:04:05.123456'],
		s: ['=1'],
		f: [0.5],
		l: ['[1, 2]']
	});
	const csv = await resultCsv((sql) => ask.over(sql), RESULT, columns, rows);
	expect((await csv.file.text()).split('\r\n')[1]).toBe(
		`-12345678901234567890.12,2024-01-02 03:04:05.123456,'=1,0.5,"[1, 2]"`
	);
	expect(csv).toMatchObject({ guarded: 1, inWords: ['l'] });
});
