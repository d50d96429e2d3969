import { describe, expect, it } from 'vitest';
import { checkRows, type Fault } from '../../scripts/check/rows';
import type { Column, Table } from '../../src/lib/catalog/schema';

const both = (text: string) => ({ en: text, fr: text });
const column = (name: string, type: Column['type'], rest: Partial<Column> = {}): Column => ({
	name,
	type,
	meaning: both(name),
	...rest
});

const table: Table = {
	name: 'sample',
	title: both('Sample'),
	summary: both('Sample'),
	topic: 'reference',
	grain: both('One row per place and year'),
	key: ['place', 'year'],
	columns: [
		column('place', 'text'),
		column('year', 'integer', { range: [2000, 2025] }),
		column('share_pct', 'number', { range: [0, 100], empty: both('unknown') }),
		column('basis', 'text', { values: ['location', 'market'] }),
		column('estimate', 'boolean'),
		column('day', 'date'),
		column('source', 'text')
	],
	licence: 'MIT',
	sources: ['a-source', 'b-source'],
	method: both('By hand'),
	limits: [],
	changes: both('Never'),
	checked: '2026-01-01'
};

const HEADER = 'place,year,share_pct,basis,estimate,day,source';
const check = (...lines: string[]) => checkRows(table, [HEADER, ...lines].join('\n') + '\n');

const messagesOf = (faults: readonly Fault[]) => faults.map(({ message }) => message);

describe('rows of a table', () => {
	it('are typed by the description; empty is unknown and 0 is zero', () => {
		const { rows, faults } = check(
			'NA,2024,,location,true,2024-02-29,a-source',
			'NA,2025,0,market,false,2025-01-01,a-source;b-source'
		);
		expect(faults).toEqual([]);
		expect(rows).toEqual([
			{
				place: 'NA',
				year: 2024,
				share_pct: null,
				basis: 'location',
				estimate: true,
				day: '2024-02-29',
				source: 'a-source'
			},
			{
				place: 'NA',
				year: 2025,
				share_pct: 0,
				basis: 'market',
				estimate: false,
				day: '2025-01-01',
				source: 'a-source;b-source'
			}
		]);
	});

	it.each([
		[
			'an empty cell',
			',2024,1,location,true,2024-01-01,a-source',
			'place: "", expected a value, never empty'
		],
		[
			'a part of a year',
			'X,2024.5,1,location,true,2024-01-01,a-source',
			'year: "2024.5", expected a whole number'
		],
		[
			'a decimal comma',
			'X,2024,"0,5",location,true,2024-01-01,a-source',
			'share_pct: "0,5", expected a number with a decimal point'
		],
		[
			'NaN',
			'X,2024,NaN,location,true,2024-01-01,a-source',
			'share_pct: "NaN", expected a number with a decimal point'
		],
		[
			'a value out of range',
			'X,2024,101,location,true,2024-01-01,a-source',
			'share_pct: "101", expected a number from 0 to 100'
		],
		[
			'another text',
			'X,2024,1,both,true,2024-01-01,a-source',
			'basis: "both", expected one of location, market'
		],
		[
			'a stray space',
			'X ,2024,1,market,true,2024-01-01,a-source',
			'place: "X ", expected no space at either end'
		],
		['another truth', 'X,2024,1,market,yes,2024-01-01,a-source', 'estimate: "yes", expected true or false'],
		[
			'a day that is none',
			'X,2024,1,market,true,2023-02-29,a-source',
			'day: "2023-02-29", expected a day as YYYY-MM-DD'
		],
		[
			'a strange source',
			'X,2024,1,market,true,2024-01-01,hearsay',
			'source: "hearsay", expected one of a-source, b-source'
		],
		['a cell too few', 'X,2024,1,market,true,2024-01-01', 'source: "", expected a value, never empty']
	])(
		'are refused for %s, naming line, column, value, what was expected and the source',
		(_, line, message) => {
			const { faults } = check('A,2024,1,location,true,2024-01-01,a-source', line);
			const [source] = faults.map((fault) => fault.source);
			expect(messagesOf(faults)).toContain(`sample, line 3, ${message} (source ${source})`);
		}
	);

	it('are refused when two have the same key', () => {
		const line = 'A,2024,1,location,true,2024-01-01,a-source';
		expect(messagesOf(check(line, line).faults)).toEqual([
			'sample, line 3, place + year: "A 2024", expected a new key (line 2 has it) (source a-source)'
		]);
	});

	it('are refused under another header', () => {
		const { rows, faults } = checkRows(table, 'place,year\nA,2024\n');
		expect(rows).toEqual([]);
		expect(messagesOf(faults)).toEqual([
			`sample, line 1: header "place,year", expected "${HEADER}" (source a-source;b-source)`
		]);
	});
});
