import { days, text, type Case } from './case';

const column = (cells: readonly string[], delimiter = ';') =>
	`id${delimiter}v\n${cells.map((cell, i) => `n${i}${delimiter}${cell}`).join('\n')}\n`;
const values = (cells: readonly (string | number | bigint | boolean | null)[]) =>
	cells.map((cell, i) => [`n${i}`, cell]);

export const numbers: Case[] = [
	text('decimal points', column(['1.5', '2.25', '-3', '+4', '.5', '5.']), {
		columns: 'id:text v:number',
		rows: values([1.5, 2.25, -3, 4, 0.5, 5])
	}),
	text('decimal commas', column(['1,5', '2,25', '-3']), {
		columns: 'id:text v:number',
		rows: values([1.5, 2.25, -3])
	}),
	text('decimal commas in quotes', 'a,b\nx,"1,5"\ny,"2,25"\n', {
		columns: 'a:text b:number',
		rows: [
			['x', 1.5],
			['y', 2.25]
		]
	}),
	text('thousands in points', column(['1.234.567', '12.500', '950']), {
		columns: 'id:text v:integer',
		rows: values([1234567, 12500, 950]),
		notes: ['grouped v']
	}),
	text('thousands in points, decimal comma', column(['1.234,5', '12,5', '3.000']), {
		rows: values([1234.5, 12.5, 3000])
	}),
	text('thousands in commas', 'a;b\nx;1,234,567\ny;12,500\nz;950\n', {
		columns: 'a:text b:integer',
		rows: [
			['x', 1234567],
			['y', 12500],
			['z', 950]
		]
	}),
	text('thousands in commas, in quotes', 'a,b\nx,"1,234.5"\ny,"12,500"\nz,950\n', {
		rows: [
			['x', 1234.5],
			['y', 12500],
			['z', 950]
		]
	}),
	text('thousands in spaces', column(['1 234 567', '12 500,5', '950']), {
		rows: values([1234567, 12500.5, 950])
	}),
	text('thousands in no-break spaces', column(['1\u00a0234\u00a0567', '12\u202f500,5', '950']), {
		rows: values([1234567, 12500.5, 950])
	}),
	text('thousands in apostrophes', column(["1'234'567", '12’500.5', '950']), {
		rows: values([1234567, 12500.5, 950])
	}),
	text('Indian groups', column(['12,34,567.5', '1,00,000', '950']), {
		rows: values([1234567.5, 100000, 950])
	}),
	text('a point that may mean thousands', column(['1.234', '12.345', '2.500']), {
		columns: 'id:text v:text',
		rows: values(['1.234', '12.345', '2.500']),
		asks: ['decimal-mark v']
	}),
	text('a comma that may mean thousands', column(['1,234', '12,345', '2,500']), {
		columns: 'id:text v:text',
		asks: ['decimal-mark v']
	}),
	text('that answered', column(['1.234', '12.345']), {
		options: { columns: { 1: { decimal: ',' } } },
		columns: 'id:text v:integer',
		rows: values([1234, 12345])
	}),
	text('that answered otherwise', column(['1.234', '12.345']), {
		options: { columns: { 1: { decimal: '.' } } },
		columns: 'id:text v:number',
		rows: values([1.234, 12.345])
	}),
	text('three decimals proved by a zero', column(['1.234', '0.345', '2.500']), {
		columns: 'id:text v:number',
		rows: values([1.234, 0.345, 2.5])
	}),
	text('three decimals proved by another column', 'v;w\n1.234;0.5\n2.345;1.5\n', {
		columns: 'v:number w:number',
		rows: [
			[1.234, 0.5],
			[2.345, 1.5]
		],
		notes: ['marks-from-other-columns v']
	}),
	text('a point proved at the very end', column([...Array.from({ length: 40_000 }, () => '1.234'), '0.5']), {
		columns: 'id:text v:number',
		count: 40_001
	}),
	text(
		'thousands proved at the very end',
		column([...Array.from({ length: 40_000 }, () => '1.234'), '1.234.567']),
		{ columns: 'id:text v:integer', count: 40_001 }
	),
	text('two marks in one column', column(['1.5', '2,5', '3.5', '4,5']), {
		columns: 'id:text v:text',
		asks: ['mixed-marks v']
	}),
	text('two marks, one of them once', column([...Array.from({ length: 30 }, (_, i) => `${i}.5`), '7,25']), {
		columns: 'id:text v:number',
		count: 30,
		rejected: { 32: 'other-marks' }
	}),
	text('two marks in two columns', 'a;b\n1.5;2,5\n3.5;4,5\n', {
		columns: 'a:number b:number',
		rows: [
			[1.5, 2.5],
			[3.5, 4.5]
		]
	}),
	text('exponents', column(['1e3', '1.5E-3', '2']), { rows: values([1000, 0.0015, 2]) }),
	text('empty tokens', column(['1', 'NA', '-', '?', 'n/a', '', 'NaN', 'null', '2']), {
		columns: 'id:text v:integer',
		rows: values([1, null, null, null, null, null, null, null, 2]),
		notes: ['empty-tokens v']
	}),
	text('Namibia', 'iso2,kwh\nNA,1.5\nFR,2\n', {
		columns: 'iso2:text kwh:number',
		rows: [
			['NA', 1.5],
			['FR', 2]
		]
	}),
	text('an own empty token', column(['1', '-999', '2']), {
		options: { empty: ['-999'] },
		rows: values([1, null, 2])
	}),
	text(
		'a few texts among numbers',
		column([...Array.from({ length: 40 }, (_, i) => String(i)), 'broken', 'off']),
		{ columns: 'id:text v:integer', count: 40, rejected: { 42: 'not-a-number', 43: 'not-a-number' } }
	),
	text(
		'those kept with an empty cell',
		column([...Array.from({ length: 40 }, (_, i) => String(i)), 'broken']),
		{ options: { badCells: 'empty' }, count: 41, columns: 'id:text v:integer' }
	),
	text(
		'a text beyond the sample',
		column([...Array.from({ length: 60_000 }, (_, i) => String(i)), 'broken']),
		{ columns: 'id:text v:integer', count: 60_000, rejected: { 60_002: 'not-a-number' } }
	),
	text(
		'texts in the second half',
		column(Array.from({ length: 60_000 }, (_, i) => (i < 30_000 ? String(i) : `x${i}`))),
		{ columns: 'id:text v:text', count: 60_000, notes: ['mostly v'] }
	),
	text(
		'few cells at first, texts among them',
		column(
			[
				...Array.from({ length: 20_000 }, () => ''),
				...Array.from({ length: 60_000 }, (_, i) => (i % 10_000 === 0 ? 'lost' : String(i)))
			].sort((a, b) => Number(b === 'lost') - Number(a === 'lost'))
		),
		{
			columns: 'id:text v:integer',
			count: 79_994,
			rejected: Object.fromEntries([2, 3, 4, 5, 6, 7].map((line) => [line, 'not-a-number' as const]))
		}
	),
	text('half texts', column(['1', 'a', '2', 'b', '3']), {
		columns: 'id:text v:text',
		rows: values(['1', 'a', '2', 'b', '3']),
		notes: ['mostly v']
	}),
	text(
		'late decimals',
		column(Array.from({ length: 60_000 }, (_, i) => (i < 30_000 ? String(i) : `${i}.25`))),
		{ columns: 'id:text v:number', count: 60_000 }
	),
	text(
		'a decimal in the last line',
		column([...Array.from({ length: 60_000 }, (_, i) => String(i)), '0.5']),
		{ columns: 'id:text v:number', count: 60_001 }
	),
	text(
		'values after 50,000 empty cells',
		column([...Array.from({ length: 50_000 }, () => ''), '0.5', '1.5']),
		{ columns: 'id:text v:number', count: 50_002 }
	),
	text('integers beyond 2^53', column(['9007199254740993', '9007199254740995', '1']), {
		columns: 'id:text v:integer',
		rows: values([9007199254740993n, 9007199254740995n, 1])
	}),
	text('integers beyond 2^63', column(['92233720368547758089', '18446744073709551617', '1']), {
		columns: 'id:text v:integer',
		rows: values([92233720368547758089n, 18446744073709551617n, 1])
	}),
	text(
		'a large integer beyond the sample',
		column([...Array.from({ length: 40_000 }, () => '5'), '9007199254740993']),
		{ columns: 'id:text v:integer', count: 40_001 }
	),
	text('more digits than a number holds', column(['0.12345678901234567890', '1.5', '2.5']), {
		columns: 'id:text v:number',
		count: 3,
		notes: ['digits-lost v']
	}),
	text('a large integer among decimals', column(['9007199254740993', '1.5', '2.5']), {
		columns: 'id:text v:number',
		count: 3,
		notes: ['digits-lost v']
	}),
	text('nearer to 0 than a number can be', column(['1.5', '2.5', '1e-400', '0e5']), {
		count: 4,
		notes: ['too-small v']
	}),
	text('too large', column(['1', '2', '3', '1e400']), { rejected: { 5: 'too-large' }, count: 3 }),
	text('leading zeros', column(['00123', '04567', '99999']), {
		columns: 'id:text v:text',
		rows: values(['00123', '04567', '99999']),
		notes: ['leading-zeros v']
	}),
	text('cells with a unit', column(['72.31 W', '70.5 W', '71 W']), {
		columns: 'id:text v:number',
		rows: values([72.31, 70.5, 71]),
		units: { v: 'W' },
		notes: ['unit v']
	}),
	text('cells with two units', column(['72 W', '1.5 kW', '71 W', '2 kW']), {
		columns: 'id:text v:text',
		asks: ['mixed-units v']
	}),
	text('percent', column(['45 %', '5,5 %', '7%']), {
		columns: 'id:text v:number',
		rows: values([45, 5.5, 7]),
		units: { v: '%' }
	}),
	text('percent, and shares without the sign', column(['45%', '0.5', '50%']), {
		columns: 'id:text v:text',
		asks: ['mixed-units v']
	}),
	text('money', column(['$1,234.50', '$5.00', '-$3.25']), {
		rows: values([1234.5, 5, -3.25]),
		units: { v: '$' }
	}),
	text('losses in brackets', column(['(1,234.50)', '5.00', '7.5']), { rows: values([-1234.5, 5, 7.5]) }),
	text('a true minus sign', column(['−5', '3', '4.5']), { rows: values([-5, 3, 4.5]) }),
	text('types and sizes that are no numbers', column(['m5.large', 't3.2xlarge', 'c5.4xlarge']), {
		columns: 'id:text v:text',
		count: 3
	}),
	text('versions', column(['1.2.3', '1.2.4', '2.0.0']), { columns: 'id:text v:text', count: 3 }),
	text('versions that could be days', column(['3.8.16', '3.9.12', '3.10.1']), {
		columns: 'id:text v:text',
		count: 3
	}),
	text('versions of two parts', 'run,python_version\na,3.9\nb,3.10\nc,3.11\n', {
		columns: 'run:text python_version:text',
		rows: [
			['a', '3.9'],
			['b', '3.10'],
			['c', '3.11']
		],
		notes: ['version python_version']
	}),
	text('one version of two parts', 'run,pythonVersion\na,3.10\nb,3.10\n', {
		columns: 'run:text pythonVersion:text',
		notes: ['version pythonVersion']
	}),
	text('a rate of conversion is no version', 'run,conversion_rate\na,3.10\nb,3.12\n', {
		columns: 'run:text conversion_rate:number'
	}),
	text('numbers of chapters', column(['1.9', '1.10', '1.11']), {
		columns: 'id:text v:number',
		notes: ['uneven-decimals v']
	}),
	text('exact large integers', column(['900000000000000000000', '1.5e21', '3']), {
		columns: 'id:text v:number',
		rows: values([9e20, 1.5e21, 3])
	}),
	text('addresses', column(['10.0.0.1', '192.168.1.1', '8.8.8.8']), { columns: 'id:text v:text', count: 3 }),
	text(
		'a cumulative counter',
		`time,energy_kwh\n${days(20, (day, i) => `${day},${(i * 1.37).toFixed(2)}`)}`,
		{ columns: 'time:date energy_kwh:number', count: 20, notes: ['cumulative energy_kwh'] }
	),
	text('truth', column(['true', 'False', 'TRUE']), {
		columns: 'id:text v:boolean',
		rows: values([true, false, true])
	}),
	text('hostile texts', 'a,b\n1,<img src=x onerror=alert(1)>\n2,=cmd|1\n3,\u202eevil\n', {
		columns: 'a:integer b:text',
		count: 3
	})
];

export const dates: Case[] = [
	text('ISO days', days(3, (day) => `${day},1`).replace(/^/, 'd,n\n'), {
		columns: 'd:date n:integer',
		rows: [
			['2024-01-01', 1],
			['2024-01-02', 1],
			['2024-01-03', 1]
		]
	}),
	text('ISO times', 't\n2024-01-01 10:00:00\n2024-01-01T11:30\n2024-01-01 12:00:00.25\n', {
		columns: 't:timestamp',
		rows: [['2024-01-01T10:00:00.000Z'], ['2024-01-01T11:30:00.000Z'], ['2024-01-01T12:00:00.250Z']]
	}),
	text('UTC', 't,v\n2024-01-01T10:00:00Z,1\n2024-01-01T11:30:00Z,2\n', {
		columns: 't:timestamp v:integer',
		rows: [
			['2024-01-01T10:00:00.000Z', 1],
			['2024-01-01T11:30:00.000Z', 2]
		],
		notes: ['utc t']
	}),
	text('offsets', 't,v\n2024-01-01T10:00:00+05:30,1\n2024-01-01T11:30:00-02:00,2\n', {
		rows: [
			['2024-01-01T04:30:00.000Z', 1],
			['2024-01-01T13:30:00.000Z', 2]
		],
		notes: ['utc t']
	}),
	text(
		'a few times without a zone',
		`t,v\n${Array.from({ length: 30 }, (_, i) => `2024-01-01T10:${10 + i}:00Z,${i}`).join('\n')}\n2024-01-01T11:00:00,31\n`,
		{ count: 30, rejected: { 32: 'other-zone' } }
	),
	text(
		'a few times with a zone',
		`t,v\n${Array.from({ length: 30 }, (_, i) => `2024-01-01T10:${10 + i}:00,${i}`).join('\n')}\n2024-01-01T11:00:00Z,31\n`,
		{ count: 30, rejected: { 32: 'other-zone' } }
	),
	text('day first, proved', 'd,v\n01/02/2024,1\n31/01/2024,2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-02-01', 1],
			['2024-01-31', 2]
		]
	}),
	text('month first, proved', 'd,v\n01/02/2024,1\n01/31/2024,2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-02', 1],
			['2024-01-31', 2]
		]
	}),
	text('either order', 'd,v\n01/02/2024,1\n03/04/2024,2\n', {
		columns: 'd:text v:integer',
		rows: [
			['01/02/2024', 1],
			['03/04/2024', 2]
		],
		asks: ['date-order d']
	}),
	text('either order, answered', 'd,v\n01/02/2024,1\n03/04/2024,2\n', {
		options: { columns: { 0: { order: 'mdy' } } },
		columns: 'd:date v:integer',
		rows: [
			['2024-01-02', 1],
			['2024-03-04', 2]
		]
	}),
	text('one day in either order', 'd,v\n01/01/2024,1\n02/02/2024,2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-01', 1],
			['2024-02-02', 2]
		]
	}),
	text('order proved by another column', 'd,e\n01/02/2024,31/12/2023\n03/04/2024,01/01/2024\n', {
		columns: 'd:date e:date',
		rows: [
			['2024-02-01', '2023-12-31'],
			['2024-04-03', '2024-01-01']
		],
		notes: ['order-from-other-columns d']
	}),
	text('order proved at the very end', `d,v\n${'01/02/2024,1\n'.repeat(30_000)}31/12/2024,2\n`, {
		columns: 'd:date v:integer',
		count: 30_001
	}),
	text('either order to the very end', `d,v\n${'01/02/2024,1\n'.repeat(30_000)}`, {
		columns: 'd:text v:integer',
		count: 30_000,
		asks: ['date-order d']
	}),
	text('both orders', 'd,v\n31/01/2024,1\n01/31/2024,2\n', {
		columns: 'd:text v:integer',
		asks: ['mixed-orders d']
	}),
	text('German days', 'd;v\n01.02.2024;1\n03.04.2024;2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-02-01', 1],
			['2024-04-03', 2]
		]
	}),
	text('day first with times', 'd;v\n31/01/2024 14:30;1\n01/02/2024 00:00;2\n', {
		columns: 'd:timestamp v:integer',
		rows: [
			['2024-01-31T14:30:00.000Z', 1],
			['2024-02-01T00:00:00.000Z', 2]
		]
	}),
	text('half days', 'd,v\n01/31/2024 02:30 PM,1\n02/01/2024 12:00 AM,2\n', {
		rows: [
			['2024-01-31T14:30:00.000Z', 1],
			['2024-02-01T00:00:00.000Z', 2]
		]
	}),
	text('years of two digits', 'd,v\n31/01/24,1\n01/02/99,2\n', {
		rows: [
			['2024-01-31', 1],
			['1999-02-01', 2]
		],
		notes: ['two-digit-years d']
	}),
	text('months by name', 'd,v\n"Jan 5, 2024",1\n"Feb 6, 2024",2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-05', 1],
			['2024-02-06', 2]
		]
	}),
	text('months by French name', 'd;v\n5 janvier 2024;1\n1er août 2024;2\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-05', 1],
			['2024-08-01', 2]
		]
	}),
	text('days that do not exist', `d,v\n${days(30, (day) => `${day},1`)}2024-02-30,2\n`, {
		columns: 'd:date v:integer',
		count: 30,
		rejected: { 32: 'not-a-date' }
	}),
	text('nanoseconds', 't,v\n2024-01-01T10:00:00.123456789,1\n2024-01-01T11:00:00.5,2\n', {
		columns: 't:timestamp v:integer',
		count: 2,
		notes: ['fraction-cut t']
	}),
	text('seconds since 1970', 'timestamp,v\n1704067200,1.5\n1704067260,2.5\n', {
		columns: 'timestamp:integer v:number',
		count: 2,
		notes: ['epoch timestamp']
	}),
	text('empty dates', 'd,v\n2024-01-01,1\n,2\nNA,3\n', {
		columns: 'd:date v:integer',
		rows: [
			['2024-01-01', 1],
			[null, 2],
			[null, 3]
		]
	})
];
