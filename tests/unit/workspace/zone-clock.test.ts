import { expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importFile } from '../../../src/lib/workspace/import/import';
import type { ImportOptions } from '../../../src/lib/workspace/import/options';
import { isZone, ZoneClock } from '../../../src/lib/workspace/import/zone-clock';

const utc = (zone: string, local: string) => {
	const clock = new ZoneClock(zone);
	const at = clock.toUtc(Date.parse(`${local}Z`) * 1000);
	return `${new Date(at / 1000).toISOString().slice(0, 16)} ${clock.shown}`;
};

test('a clock in summer, in winter, set forward, set back, and set by half an hour', () => {
	expect(utc('Europe/Paris', '2024-07-01T12:00')).toBe('2024-07-01T10:00 once');
	expect(utc('Europe/Paris', '2024-01-01T12:00')).toBe('2024-01-01T11:00 once');
	expect(utc('Europe/Paris', '2024-03-31T02:30')).toBe('2024-03-31T01:30 never');
	expect(utc('Europe/Paris', '2024-03-31T03:00')).toBe('2024-03-31T01:00 once');
	expect(utc('Europe/Paris', '2024-10-27T02:30')).toBe('2024-10-27T00:30 twice');
	expect(utc('Europe/Paris', '2024-10-27T03:00')).toBe('2024-10-27T02:00 once');
	expect(utc('America/New_York', '2024-11-03T01:15')).toBe('2024-11-03T05:15 twice');
	expect(utc('Asia/Kolkata', '2024-05-31T05:30')).toBe('2024-05-31T00:00 once');
	expect(utc('Australia/Lord_Howe', '2024-04-07T01:45')).toBe('2024-04-06T14:45 twice');
	expect(isZone('Europe/Paris') && !isZone('Europe/Nowhere')).toBe(true);
});

const CSV =
	't,v\n2024-10-27 01:59:59,1\n2024-10-27 02:30:00,2\n27/10/2024 03:00,3\n2024-07-01 12:00:00,4\n2024-07-02,5\n';

async function read(options: ImportOptions) {
	const engine = createNodeEngine();
	const result = await importFile(engine, new Blob([CSV]), 't', options);
	if (result.kind !== 'table') throw new Error(result.what);
	const { columns } = await engine.query({ sql: 'SELECT t FROM t ORDER BY v', params: {}, tables: [] });
	await engine.close();
	const times = columns.data['t']?.map((at) => (at as Date).toISOString().slice(0, 19));
	return { report: result.report, times };
}

test('times without a zone stay as they are until their clock is said, and then are in UTC', async () => {
	const asIs = await read({});
	expect(asIs.report.columns[0]?.clock).toBe('file');
	expect(asIs.report.notes.map(({ code }) => code)).toContain('no-zone');
	expect(asIs.times?.[3]).toBe('2024-07-01T12:00:00');

	const paris = await read({ columns: { 0: { bare: 'Europe/Paris' } } });
	expect(paris.times).toEqual([
		'2024-10-26T23:59:59',
		'2024-10-27T00:30:00',
		'2024-10-27T02:00:00',
		'2024-07-01T10:00:00',
		'2024-07-01T22:00:00'
	]);
	expect(paris.report.columns[0]?.clock).toBe('Europe/Paris');
	const codes = paris.report.notes.map(({ code, count, lines, detail }) => ({ code, count, lines, detail }));
	expect(codes).toContainEqual({
		code: 'shown-twice',
		count: 1,
		lines: [3],
		detail: '2024-10-27 02:30:00'
	});
	expect(codes.some(({ code, detail }) => code === 'from-zone' && detail === 'Europe/Paris')).toBe(true);
	expect(codes.some(({ code }) => code === 'no-zone')).toBe(false);

	const unknown = await read({ columns: { 0: { bare: 'Europe/Nowhere' } } });
	expect(unknown.times).toEqual(asIs.times);
});
