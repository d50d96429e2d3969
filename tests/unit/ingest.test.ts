import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fractionToPercent, readCsv, readHeadlessCsv, toNumber } from '../../scripts/ingest/read';

let sources: string;
beforeEach(() => {
	sources = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(sources, { recursive: true }));

describe('reading a publisher’s file', () => {
	it('takes Windows line ends, a byte order mark and blank lines', () => {
		writeFileSync(join(sources, 'a.csv'), '\uFEFFcode,value\r\nNA,\r\n\r\nXK,0\r\n');
		expect(readCsv(sources, 'a.csv', ['code', 'value'])).toEqual([
			{ code: 'NA', value: '' },
			{ code: 'XK', value: '0' }
		]);
	});

	it('takes a file whose header is a comment', () => {
		writeFileSync(join(sources, 'b.csv'), '# Name,PUE\nDublin,1.2\n');
		expect(readHeadlessCsv(sources, 'b.csv', ['name', 'pue'])).toEqual([{ name: 'Dublin', pue: '1.2' }]);
	});

	it('takes a file with comments above its header', () => {
		writeFileSync(join(sources, 'd.csv'), '# litres per kWh\n# from somewhere\nregion,wcf\nhere,6\n');
		expect(readCsv(sources, 'd.csv', ['region', 'wcf'])).toEqual([{ region: 'here', wcf: '6' }]);
	});

	it('says which file lost which column', () => {
		writeFileSync(join(sources, 'c.csv'), '<!doctype html>\n');
		expect(() => readCsv(sources, 'c.csv', ['Year'])).toThrow('c.csv: no column "Year"');
	});

	it('keeps unknown apart from zero, and refuses other text', () => {
		expect(toNumber(' ', 'here')).toBeNull();
		expect(toNumber('0.00', 'here')).toBe(0);
		expect(() => toNumber('n/a', 'c.csv, Doha')).toThrow('c.csv, Doha: "n/a" is not a number');
	});

	it('turns fractions into percent without noise', () => {
		expect([0.07, 0.29, 0.57, 1].map(fractionToPercent)).toEqual([7, 29, 57, 100]);
	});
});
