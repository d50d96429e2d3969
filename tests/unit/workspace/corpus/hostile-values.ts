import { text, type Case } from './case';

const column = (cells: readonly string[], delimiter = ';') =>
	`id${delimiter}v\n${cells.map((cell, i) => `n${i}${delimiter}${cell}`).join('\n')}\n`;
const values = (cells: readonly (string | number | bigint | boolean | null)[]) =>
	cells.map((cell, i) => [`n${i}`, cell]);
const many = (n: number, cell: (i: number) => string) => Array.from({ length: n }, (_, i) => cell(i));

export const hostileNumbers: Case[] = [
	text(
		'decimal commas unquoted among commas, three columns',
		'site,kWh,kg\nLyon,1,5,2,25\nParis,2,5,3,75\nNice,3,5,4,5\n',
		{
			asks: ['header-short'],
			count: 3
		}
	),
	text(
		'decimal commas unquoted, some whole',
		'day,power\n2024-01-01,12,5\n2024-01-02,13\n2024-01-03,11,1\n2024-01-04,14,5\n2024-01-05,10\n',
		{
			asks: ['header-short'],
			rejected: { 3: 'too-few-cells', 6: 'too-few-cells' }
		}
	),
	text('decimal commas unquoted, no header', '2024-01-01,12,5\n2024-01-02,13,7\n2024-01-03,11,1\n', {
		columns: 'column_1:date column_2:integer column_3:integer',
		asks: ['split-decimals']
	}),
	text('thousands unquoted among commas', 'site,kWh\nLyon,1,234\nParis,12,500\nNice,950,000\n', {
		asks: ['header-short'],
		count: 3
	}),
	text('thousands in points, all open', column(['1.234', '2.500', '950']), {
		columns: 'id:text v:text',
		asks: ['decimal-mark v']
	}),
	text('thousands in points beside a decimal comma', 'a;b\n1.234;0,5\n12.500;1,5\n', {
		columns: 'a:integer b:number',
		rows: [
			[1234, 0.5],
			[12500, 1.5]
		],
		notes: ['marks-from-other-columns a']
	}),
	text('thousands in commas beside a decimal point', 'a;b\n1,234;0.5\n12,500;1.5\n', {
		columns: 'a:integer b:number',
		rows: [
			[1234, 0.5],
			[12500, 1.5]
		]
	}),
	text('thousands in thin spaces', column(['1\u2009234', '12\u2009500', '950']), {
		columns: 'id:text v:integer',
		rows: values([1234, 12500, 950])
	}),
	text('thousands in low lines', column(['1_234', '12_500', '950']), { columns: 'id:text v:text', count: 3 }),
	text('thousands in a point above', column(['1˙234', '12˙500', '950']), { columns: 'id:text v:text' }),
	text('thousands and decimals, French', column(['1 234,56', '12 345,6', '0,5']), {
		rows: values([1234.56, 12345.6, 0.5])
	}),
	text('thousands and decimals, German', column(['1.234,56', '12.345,6', '0,5']), {
		rows: values([1234.56, 12345.6, 0.5])
	}),
	text('thousands and decimals, Swiss', column(["1'234.56", '12’345.6', '0.5']), {
		rows: values([1234.56, 12345.6, 0.5])
	}),
	text('groups of a wrong size', column(['1,23', '12,345,6', '1,2,3']), {
		columns: 'id:text v:text',
		notes: []
	}),
	text(
		'a comma as decimal mark in one row of 1,000',
		column(many(1000, (i) => (i === 500 ? '12,5' : `${i}.5`))),
		{
			columns: 'id:text v:number',
			count: 999,
			rejected: { 502: 'other-marks' }
		}
	),
	text('point until half, comma from there', column(many(1000, (i) => (i < 500 ? `${i}.25` : `${i},25`))), {
		columns: 'id:text v:text',
		asks: ['mixed-marks v'],
		count: 1000
	}),
	text('open commas in a column of points', column(['0.5', '1.5', '1,234', '2.5']), {
		columns: 'id:text v:number',
		rows: values([0.5, 1.5, 1234, 2.5]),
		notes: ['grouped v']
	}),
	text('percent and per mille', column(['5 %', '3 ‰', '4 %']), {
		columns: 'id:text v:text',
		asks: ['mixed-units v']
	}),
	text('kW and W', column(['1 kW', '500 W', '2 kW', '700 W']), {
		columns: 'id:text v:text',
		asks: ['mixed-units v']
	}),
	text('units without a space', column(['72.31W', '70.5W', '71W']), {
		rows: values([72.31, 70.5, 71]),
		units: { v: 'W' }
	}),
	text('units of French', column(['1,5 kWh', '12,25 kWh', '3 kWh']), {
		rows: values([1.5, 12.25, 3]),
		units: { v: 'kWh' }
	}),
	text('grams of carbon', column(['12.5 gCO2e', '13 gCO2e', '1.5 gCO2e']), {
		rows: values([12.5, 13, 1.5]),
		units: { v: 'gCO2e' }
	}),
	text('grams of carbon by energy', column(['412 gCO₂eq/kWh', '56 gCO₂eq/kWh', '57.5 gCO₂eq/kWh']), {
		rows: values([412, 56, 57.5]),
		units: { v: 'gCO₂eq/kWh' }
	}),
	text('tonnes of carbon', column(['1.5 tCO2e', '2 tCO2e', '3 tCO2e']), {
		rows: values([1.5, 2, 3]),
		units: { v: 'tCO2e' }
	}),
	text('euros in front', column(['€1,234.50', '€5.00', '€0.99']), {
		rows: values([1234.5, 5, 0.99]),
		units: { v: '€' }
	}),
	text('euros behind', column(['1 234,50 €', '5,00 €', '0,99 €']), {
		rows: values([1234.5, 5, 0.99]),
		units: { v: '€' }
	}),
	text('euros behind a no-break space', column(['1\u202f234,50\u00a0€', '5,00\u00a0€']), {
		rows: values([1234.5, 5]),
		units: { v: '€' }
	}),
	text('bounds', column(['<0.5', '1.5', '2.5', '3.5', '4.5']), {
		columns: 'id:text v:number',
		count: 4,
		rejected: { 2: 'not-a-number' }
	}),
	text('about', column(['~5', '≈6', '7', '8', '9', '10']), { columns: 'id:text v:text', count: 6 }),
	text('ranges', column(['1-2', '3-4', '5-6']), { columns: 'id:text v:text' }),
	text('fractions', column(['1/2', '3/4', '5/8']), { columns: 'id:text v:text' }),
	text('minus behind', column(['5-', '3', '4.5']), { columns: 'id:text v:text' }),
	text('minus signs of every kind', column(['-1.5', '−2.5', '–3.5']), {
		columns: 'id:text v:number',
		rows: values([-1.5, -2.5, -3.5])
	}),
	text('exponents of one in a thousand', column(['1e3', '2E+05', '3.5e-7']), {
		rows: values([1000, 200000, 3.5e-7])
	}),
	text('a run id that looks like an exponent', column(['12e3', '45e7', '99e1']), {
		columns: 'id:text v:number'
	}),
	text('hashes', column(['1a2b', '3c4d', '12e99999']), { columns: 'id:text v:text' }),
	text('hex', column(['0x1F', '0x20', '0x21']), { columns: 'id:text v:text' }),
	text('infinite', column(['inf', '1.5', '2.5', '3.5']), {
		columns: 'id:text v:number',
		count: 3,
		rejected: { 2: 'not-a-number' }
	}),
	text('postal codes of which one begins with 0', column(['01000', '69001', '75011']), {
		columns: 'id:text v:text',
		rows: values(['01000', '69001', '75011'])
	}),
	text('leading zeros of different lengths', column(['007', '12', '0345']), {
		columns: 'id:text v:integer',
		notes: ['leading-zeros v']
	}),
	text('telephone numbers', column(['+33612345678', '+919876543210', '+14155550100']), {
		columns: 'id:text v:text'
	}),
	text('ids of 18 digits', column(['123456789012345678', '123456789012345679']), {
		columns: 'id:text v:integer',
		rows: values([123456789012345678n, 123456789012345679n])
	}),
	text('ids of 45 digits', column(['9'.repeat(45), '8'.repeat(45)]), {
		columns: 'id:text v:text',
		rows: values(['9'.repeat(45), '8'.repeat(45)])
	}),
	text('an id of 45 digits among numbers', column(['1', '2', '3', '9'.repeat(45)]), { count: 4 }),
	text('decimals of 20 digits', column(['0.12345678901234567891', '0.5']), {
		columns: 'id:text v:number',
		notes: ['digits-lost v']
	}),
	text(
		'late decimals after 50,000 rows',
		column(many(100_000, (i) => (i < 50_000 ? String(i) : `${i}.75`))),
		{
			columns: 'id:text v:number',
			count: 100_000
		}
	),
	text(
		'late decimal commas after 50,000 rows',
		column(many(60_000, (i) => (i < 50_000 ? String(i) : `${i},75`))),
		{
			columns: 'id:text v:number',
			count: 60_000
		}
	),
	text('a late text in 100,000', column(many(100_000, (i) => (i === 99_990 ? 'ERR' : String(i)))), {
		columns: 'id:text v:integer',
		count: 99_999,
		rejected: { 99_992: 'not-a-number' }
	}),
	text('texts one in ten', column(many(1000, (i) => (i % 10 === 3 ? `error ${i}` : `${i}.5`))), {
		columns: 'id:text v:text',
		notes: ['mostly v'],
		count: 1000
	}),
	text(
		'NA forms',
		column([
			'1.5',
			'NA',
			'N/A',
			'n/a',
			'#N/A',
			'-',
			'--',
			'?',
			'nan',
			'NaN',
			'null',
			'NULL',
			'None',
			'.',
			'..',
			'',
			' ',
			'…',
			'ND',
			'n.d.',
			'missing',
			'2.5'
		]),
		{
			columns: 'id:text v:number',
			rows: values([1.5, ...Array.from({ length: 20 }, () => null), 2.5]),
			notes: ['empty-tokens v']
		}
	),
	text(
		'NA forms of statistics',
		column([
			'1.5',
			':',
			'x',
			'(D)',
			's',
			'2.5',
			'3.5',
			'4.5',
			'5.5',
			'6.5',
			'7.5',
			'8.5',
			'9.5',
			'1.5',
			'2.5',
			'3.5',
			'4.5',
			'5.5',
			'6.5',
			'7.5',
			'8.5',
			'9.5'
		]),
		{
			columns: 'id:text v:text',
			notes: ['mostly v']
		}
	),
	text('-999 among values', column(['1.5', '-999', '2.5', '-999', '3.5']), {
		columns: 'id:text v:number',
		notes: ['sentinel v']
	}),
	text('yes and no', column(['yes', 'no', 'yes']), { columns: 'id:text v:text' }),
	text('0 and 1', column(['0', '1', '1']), { columns: 'id:text v:integer' }),
	text('vrai et faux', column(['VRAI', 'FAUX', 'VRAI']), {
		columns: 'id:text v:boolean',
		rows: values([true, false, true])
	}),
	text(
		'a counter that starts again',
		`time;energy_kwh\n${many(20, (i) => `2024-01-01 00:${String(i).padStart(2, '0')};${((i % 10) * 1.5 + 100).toFixed(1)}`).join('\n')}\n`,
		{
			columns: 'time:timestamp energy_kwh:number',
			notes: ['cumulative energy_kwh']
		}
	),
	text(
		'a counter of whole numbers',
		`time;meter_reading\n${many(20, (i) => `2024-01-01 00:${String(i).padStart(2, '0')};${1000 + i * 7}`).join('\n')}\n`,
		{
			notes: ['cumulative meter_reading']
		}
	),
	text(
		'counters of two devices in turns',
		`time;device;energy_kwh\n${many(40, (i) => `2024-01-01 00:${String(i >> 1).padStart(2, '0')};${i % 2 ? 'b' : 'a'};${(i % 2 ? 5000 : 10) + (i >> 1) * 1.5}`).join('\n')}\n`,
		{
			notes: ['cumulative energy_kwh']
		}
	),
	text(
		'a counter, newest first',
		`time;energy_kwh\n${many(20, (i) => `2024-01-01 00:${String(59 - i).padStart(2, '0')};${(500 - i * 1.5).toFixed(1)}`).join('\n')}\n`,
		{
			notes: ['cumulative energy_kwh']
		}
	),
	text(
		'a price that rises is no counter of energy',
		`n;price\n${many(10, (i) => `${10 - i};${5 + i}`).join('\n')}\n`,
		{ columns: 'n:integer price:integer' }
	)
];

const SPLIT = 'day,power\n2024-01-01,12,5\n2024-01-02,13\n2024-01-03,11,25\n2024-01-04,14,5\n';

export const answered: Case[] = [
	text('decimal commas that split numbers, joined', SPLIT, {
		options: { headerLine: 1, joined: { width: 3, at: [1] } },
		columns: 'day:date power:number',
		rows: [
			['2024-01-01', 12.5],
			['2024-01-02', 13],
			['2024-01-03', 11.25],
			['2024-01-04', 14.5]
		],
		notes: ['joined']
	}),
	text('a file said to be one column', 'v\n1,5\n2,5\n', {
		options: { delimiter: '' },
		columns: 'v:number',
		rows: [[1.5], [2.5]]
	}),
	text('seconds since 1970, read as times', 'timestamp;v\n1704067200;1\n1704067260;2\n', {
		options: { columns: { 0: { type: 'timestamp' } } },
		columns: 'timestamp:timestamp v:integer',
		rows: [
			['2024-01-01T00:00:00.000Z', 1],
			['2024-01-01T00:01:00.000Z', 2]
		],
		notes: ['counted-days timestamp']
	}),
	text('milliseconds since 1970, read as times', 'ts;v\n1704067200500;1\n1704067260000;2\n', {
		options: { columns: { 0: { type: 'timestamp' } } },
		rows: [
			['2024-01-01T00:00:00.500Z', 1],
			['2024-01-01T00:01:00.000Z', 2]
		]
	}),
	text('days of a spreadsheet, read as times', 'date;v\n45292;1\n45293.5;2\n', {
		options: { columns: { 0: { type: 'timestamp' } } },
		rows: [
			['2024-01-01T00:00:00.000Z', 1],
			['2024-01-02T12:00:00.000Z', 2]
		]
	}),
	text('days without marks, read as days', 'date;v\n20240105;1\n20241231;2\n', {
		options: { columns: { 0: { type: 'date' } } },
		columns: 'date:date v:integer',
		rows: [
			['2024-01-05', 1],
			['2024-12-31', 2]
		]
	}),
	text(
		'half with a zone, the others said to be UTC',
		't;v\n2024-01-01T10:00:00+01:00;1\n2024-01-01T11:00:00;2\n',
		{
			options: { columns: { 0: { bare: 'utc' } } },
			rows: [
				['2024-01-01T09:00:00.000Z', 1],
				['2024-01-01T11:00:00.000Z', 2]
			]
		}
	)
];

export const hostileDates: Case[] = [
	text('either order with times', 'd;v\n01/02/2024 10:00;1\n03/04/2024 11:00;2\n', {
		columns: 'd:text v:integer',
		asks: ['date-order d']
	}),
	text('either order, short years', 'd;v\n01/02/24;1\n03/04/24;2\n', {
		columns: 'd:text v:integer',
		asks: ['date-order d']
	}),
	text('either order with hyphens', 'd;v\n01-02-2024;1\n03-04-2024;2\n', {
		columns: 'd:text v:integer',
		asks: ['date-order d']
	}),
	text(
		'day first in the last row of 10,000',
		`d;v\n${many(10_000, (i) => `0${1 + (i % 9)}/0${1 + (i % 8)}/2024;${i}`).join('\n')}\n25/12/2024;1\n`,
		{
			columns: 'd:date v:integer',
			count: 10_001
		}
	),
	text(
		'month first in the last row of 10,000',
		`d;v\n${many(10_000, (i) => `0${1 + (i % 9)}/0${1 + (i % 8)}/2024;${i}`).join('\n')}\n12/25/2024;1\n`,
		{
			columns: 'd:date v:integer',
			count: 10_001
		}
	),
	text(
		'one row in the other order among many',
		`d;v\n${many(60, (i) => `${13 + (i % 15)}/01/2024;${i}`).join('\n')}\n01/25/2024;1\n`,
		{
			columns: 'd:text v:integer',
			asks: ['mixed-orders d']
		}
	),
	text('day and month only fit as hours', 'd;v\n2024-13-01;1\n2024-14-01;2\n', {
		columns: 'd:text v:integer'
	}),
	text('ISO with single digits', 'd;v\n2024-1-5;1\n2024-12-31;2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-05', 1],
			['2024-12-31', 2]
		]
	}),
	text('days without marks', 'date;v\n20240105;1,5\n20241231;2,5\n', {
		columns: 'date:integer v:number',
		notes: ['compact-days date']
	}),
	text('eight digits that are no days', 'id;v\n20240105;1,5\n99999999;2,5\n12345678;3\n', {
		columns: 'id:integer v:number'
	}),
	text('months', 'month;v\n2024-01;1\n2024-02;2\n', {
		columns: 'month:text v:integer',
		notes: ['months month']
	}),
	text('months read as days', 'month;v\nJan 2024;1\n02/2024;2\nmars 2024;3\n', {
		options: { columns: { 0: { type: 'date' } } },
		columns: 'month:date v:integer',
		rows: [
			['2024-01-01', 1],
			['2024-02-01', 2],
			['2024-03-01', 3]
		],
		notes: ['counted-days month']
	}),
	text(
		'spans of time read by their beginnings',
		'MTU;v\n12.01.2024 23:00 - 13.01.2024 00:00 (CET);1\n13.01.2024 00:00 - 13.01.2024 01:00 (CET);2\n',
		{
			options: { columns: { 0: { type: 'timestamp' } } },
			columns: 'MTU:timestamp v:integer',
			rows: [
				['2024-01-12T22:00:00.000Z', 1],
				['2024-01-12T23:00:00.000Z', 2]
			],
			notes: ['spans-read MTU']
		}
	),
	text('years', 'year;v\n2019;1,5\n2020;2,5\n', { columns: 'year:integer v:number' }),
	text('quarters', 'q;v\n2024-Q1;1\n2024-Q2;2\n', { columns: 'q:text v:integer' }),
	text('weeks', 'w;v\n2024-W01;1\n2024-W02;2\n', { columns: 'w:text v:integer' }),
	text('Excel serial days', 'date;v\n45292;1,5\n45293;2,5\n45294;3\n', {
		columns: 'date:integer v:number',
		notes: ['serial-days date']
	}),
	text('epoch milliseconds', 'ts;v\n1704067200000;1,5\n1704067260000;2,5\n', {
		columns: 'ts:integer v:number',
		notes: ['epoch ts']
	}),
	text('epoch seconds with decimals', 'timestamp;v\n1704067200.25;1\n1704067260.5;2\n', {
		columns: 'timestamp:number v:integer',
		notes: ['epoch timestamp']
	}),
	text('zones with names', 't;v\n2024-01-01 10:00:00 UTC;1\n2024-01-01 11:00:00 UTC;2\n', {
		columns: 't:timestamp v:integer',
		rows: [
			['2024-01-01T10:00:00.000Z', 1],
			['2024-01-01T11:00:00.000Z', 2]
		]
	}),
	text('zones of Central Europe', 't;v\n2024-01-01 10:00:00 CET;1\n2024-07-01 11:00:00 CEST;2\n', {
		columns: 't:timestamp v:integer',
		rows: [
			['2024-01-01T09:00:00.000Z', 1],
			['2024-07-01T09:00:00.000Z', 2]
		],
		notes: ['utc t']
	}),
	text('zones that several countries share', 't;v\n2024-01-01 10:00:00 IST;1\n2024-07-01 11:00:00 IST;2\n', {
		columns: 't:text v:integer'
	}),
	text(
		'zones of places',
		't;v\n2024-01-01T10:00:00+01:00[Europe/Paris];1\n2024-07-01T11:00:00+02:00[Europe/Paris];2\n',
		{
			columns: 't:timestamp v:integer',
			rows: [
				['2024-01-01T09:00:00.000Z', 1],
				['2024-07-01T09:00:00.000Z', 2]
			]
		}
	),
	text('offsets without a colon', 't;v\n2024-01-01T10:00:00+0530;1\n2024-01-01T10:00:00-0800;2\n', {
		rows: [
			['2024-01-01T04:30:00.000Z', 1],
			['2024-01-01T18:00:00.000Z', 2]
		]
	}),
	text(
		'half with a zone',
		't;v\n2024-01-01T10:00:00Z;1\n2024-01-01T11:00:00;2\n2024-01-01T12:00:00Z;3\n2024-01-01T13:00:00;4\n',
		{
			columns: 't:text v:integer',
			asks: ['mixed-zones t']
		}
	),
	text(
		'local times that go back an hour',
		't;v\n2024-10-27 01:30:00;1\n2024-10-27 02:30:00;2\n2024-10-27 02:30:00;3\n2024-10-27 03:30:00;4\n',
		{
			columns: 't:timestamp v:integer',
			notes: ['no-zone t']
		}
	),
	text('times of day', 'time;v\n10:00;1\n10:30;2\n23:45;3\n', { columns: 'time:text v:integer' }),
	text('times of 24:00', 't;v\n2024-01-01 23:00;1\n2024-01-01 24:00;2\n', {
		rows: [
			['2024-01-01T23:00:00.000Z', 1],
			['2024-01-02T00:00:00.000Z', 2]
		]
	}),
	text('durations', 'd;v\n01:30:00;1\n26:15:00;2\n', { columns: 'd:text v:integer' }),
	text('RFC 2822', 't;v\nMon, 01 Jan 2024 10:00:00 GMT;1\nTue, 02 Jan 2024 10:00:00 GMT;2\n', {
		columns: 't:timestamp v:integer',
		rows: [
			['2024-01-01T10:00:00.000Z', 1],
			['2024-01-02T10:00:00.000Z', 2]
		]
	}),
	text('Apache logs', 't;v\n01/Jan/2024:10:00:00 +0000;1\n02/Jan/2024:10:00:00 +0000;2\n', {
		columns: 't:timestamp v:integer',
		rows: [
			['2024-01-01T10:00:00.000Z', 1],
			['2024-01-02T10:00:00.000Z', 2]
		]
	}),
	text('French times', 't;v\n31/01/2024 14h30;1\n01/02/2024 00h05;2\n', {
		rows: [
			['2024-01-31T14:30:00.000Z', 1],
			['2024-02-01T00:05:00.000Z', 2]
		]
	}),
	text('German times', 't;v\n31.01.2024 14:30:00;1\n01.02.2024 00:05:00;2\n', {
		columns: 't:timestamp v:integer',
		count: 2
	}),
	text('American times', 't;v\n1/31/2024 2:30:00 PM;1\n2/1/2024 12:05:00 AM;2\n', {
		rows: [
			['2024-01-31T14:30:00.000Z', 1],
			['2024-02-01T00:05:00.000Z', 2]
		]
	}),
	text(
		'comma before milliseconds, as Python logs',
		't;v\n2024-01-01 10:00:00,123;1\n2024-01-01 10:00:01,456;2\n',
		{
			rows: [
				['2024-01-01T10:00:00.123Z', 1],
				['2024-01-01T10:00:01.456Z', 2]
			]
		}
	),
	text('a day that is not', 'd;v\n2023-02-29;1\n2024-02-29;2\n2024-03-01;3\n2024-03-02;4\n2024-03-03;5\n', {
		columns: 'd:date v:integer',
		rejected: { 2: 'not-a-date' },
		count: 4
	}),
	text('zero days', 'd;v\n0000-00-00;1\n2024-02-28;2\n2024-03-01;3\n2024-03-02;4\n', {
		columns: 'd:date v:integer',
		count: 3,
		rejected: { 2: 'not-a-date' }
	}),
	text('days and times in one column', 'd;v\n2024-01-01;1\n2024-01-01 12:00;2\n2024-01-02;3\n', {
		columns: 'd:timestamp v:integer',
		rows: [
			['2024-01-01T00:00:00.000Z', 1],
			['2024-01-01T12:00:00.000Z', 2],
			['2024-01-02T00:00:00.000Z', 3]
		]
	}),
	text('ISO and European in one column', 'd;v\n2024-01-05;1\n13/01/2024;2\n2024-01-20;3\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-05', 1],
			['2024-01-13', 2],
			['2024-01-20', 3]
		]
	}),
	text('ISO and an open one', 'd;v\n2024-01-05;1\n02/03/2024;2\n2024-01-20;3\n', {
		columns: 'd:text v:integer',
		asks: ['date-order d']
	}),
	text('years before 1900 and after 2200', 'd;v\n1815-06-18;1\n2999-12-31;2\n', {
		columns: 'd:date v:integer',
		count: 2
	})
];
