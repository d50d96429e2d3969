import { days, text, type Case } from './case';

const two = {
	columns: 'a:integer b:text',
	rows: [
		[1, 'x'],
		[2, 'y'],
		[3, 'z']
	]
};

export const dialects: Case[] = [
	text('comma', 'a,b\n1,x\n2,y\n3,z\n', { ...two, delimiter: ',' }),
	text('semicolon', 'a;b\n1;x\n2;y\n3;z\n', { ...two, delimiter: ';' }),
	text('tab', 'a\tb\n1\tx\n2\ty\n3\tz\n', { ...two, delimiter: '\t' }),
	text('bar', 'a|b\n1|x\n2|y\n3|z\n', { ...two, delimiter: '|' }),
	text('caret', 'a^b\n1^x\n2^y\n3^z\n', { ...two, delimiter: '^' }),
	text('a control character', 'a\x01b\n1\x01x\n2\x01y\n3\x01z\n', two),
	text('CRLF', 'a,b\r\n1,x\r\n2,y\r\n3,z\r\n', two),
	text('CR', 'a,b\r1,x\r2,y\r3,z\r', two),
	text('no last line end', 'a,b\n1,x\n2,y\n3,z', two),
	text('LF and CRLF mixed', 'a,b\r\n1,x\n2,y\r\n3,z\n', two),
	text('the delimiter said in the first line', 'sep=;\na;b\n1;x\n2;y\n3;z\n', { ...two, delimiter: ';' }),
	text('all cells quoted', '"a","b"\n"1","x"\n"2","y"\n"3","z"\n', two),
	text('single quotes', "'a','b'\n'1','x, y'\n'2','y'\n", {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x, y'],
			[2, 'y']
		]
	}),
	text('delimiters in quotes', 'a,b\n1,"x, y"\n2,"y; z"\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x, y'],
			[2, 'y; z']
		]
	}),
	text('doubled quotes', 'a,b\n1,"say ""hi"""\n2,""""\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'say "hi"'],
			[2, '"']
		]
	}),
	text('escaped quotes', 'a,b\n1,"say \\"hi\\", then"\n2,"y"\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'say "hi", then'],
			[2, 'y']
		]
	}),
	text('lines in a cell', 'a,b\n1,"one\ntwo"\n2,y\nx,z\n3,z\n4,z\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'one\ntwo'],
			[2, 'y'],
			[3, 'z'],
			[4, 'z']
		],
		rejected: { 5: 'not-a-number' },
		notes: ['lines-in-cells']
	}),
	text('CRLF in a cell', 'a,b\r\n1,"one\r\ntwo"\r\n2,y\r\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'one\r\ntwo'],
			[2, 'y']
		]
	}),
	text('a quote inside a cell', 'a,b\n1,5" disk\n2,y\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, '5" disk'],
			[2, 'y']
		]
	}),
	text('a quote that never closes', 'a,b\n1,x\n2,"y\n3,z\n4,w\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x'],
			[3, 'z'],
			[4, 'w']
		],
		rejected: { 3: 'open-quote' }
	}),
	text('text after a closing quote', 'a,b\n1,"x"y\n2,z\n3,w\n', {
		columns: 'a:integer b:text',
		rows: [
			[2, 'z'],
			[3, 'w']
		],
		rejected: { 2: 'open-quote' }
	}),
	text('two lines torn at quotes', 'a,b\n1,"x\n2,y\n3,"z\n4,w\n5,v\n', {
		columns: 'a:integer b:text',
		rows: [
			[2, 'y'],
			[4, 'w'],
			[5, 'v']
		],
		rejected: { 2: 'open-quote', 4: 'open-quote' }
	}),
	text('spaces after commas', 'a, b, c\n1, x, "y, z"\n2, w, v\n3, u, t\n', {
		columns: 'a:integer b:text c:text',
		rows: [
			[1, 'x', 'y, z'],
			[2, 'w', 'v'],
			[3, 'u', 't']
		],
		notes: ['spaces-trimmed']
	}),
	text('one column', 'power\n12\n13\n15\n', { columns: 'power:integer', rows: [[12], [13], [15]] }),
	text('one column of sentences', 'note\nHello, world.\nNothing here\nThe end; really\n', {
		columns: 'note:text',
		count: 3
	}),
	text('a very long cell', `a,b\n1,${'x'.repeat(5_000_000)}\n2,y\n`, {
		columns: 'a:integer b:text',
		count: 2
	}),
	text('a long quoted cell', `a,b\n1,"${'x\n'.repeat(2_500_000)}"\n2,y\n`, {
		columns: 'a:integer b:text',
		count: 2
	}),
	text(
		'many columns',
		`${Array.from({ length: 600 }, (_, i) => `c${i}`).join(',')}\n${Array.from({ length: 600 }, (_, i) => i).join(',')}\n${Array.from({ length: 600 }, (_, i) => i + 1).join(',')}\n`,
		{ count: 2 }
	)
];

export const shapes: Case[] = [
	text(
		'lines before the header',
		'Energy report\nSite: Lyon, France\n\ntime,kwh,site\n2024-01-01,1.5,a\n2024-01-02,2.5,b\n2024-01-03,2.25,b\n',
		{
			columns: 'time:date kwh:number site:text',
			count: 3,
			notes: ['preamble']
		}
	),
	text('comments', '# made by a meter\n# v2\na,b\n1,x\n# paused, resumed\n2,y\n3,z\n', {
		...two,
		notes: ['comments', 'preamble']
	}),
	text('a header in a comment', '#a,b\n1,x\n2,y\n3,z\n', two),
	text('a units row', 'time,power,temp\n,W,°C\n2024-01-01,5.5,20\n2024-01-02,6.5,21\n', {
		columns: 'time:date power:number temp:integer',
		count: 2,
		notes: ['units-row'],
		units: { power: 'W', temp: '°C' }
	}),
	text('remarks above the header', 'index,in Watt,,in nm\nmodel,TDP,cores,process\nA1,65,4,7\nA2,95,8,5\n', {
		columns: 'model:text TDP:integer cores:integer process:integer',
		count: 2,
		notes: ['preamble']
	}),
	text('a units row in brackets', 'time;energy\n[UTC];[kWh]\n2024-01-01;5,5\n2024-01-02;6,5\n', {
		columns: 'time:date energy:number',
		count: 2,
		units: { energy: 'kWh' }
	}),
	text('no header', '1,2.5,x\n2,3.5,y\n3,4.5,z\n', {
		columns: 'column_1:integer column_2:number column_3:text',
		count: 3,
		notes: ['no-header']
	}),
	text(
		'no header, dates first',
		days(5, (day, i) => `${day},${i}.5`),
		{ columns: 'column_1:date column_2:number', count: 5, notes: ['no-header'] }
	),
	text('a header said to be none', 'a,b\n1,x\n', {
		options: { headerLine: 0 },
		columns: 'column_1:text column_2:text',
		rows: [
			['a', 'b'],
			['1', 'x']
		]
	}),
	text('a header and no rows', 'a,b,c\n', { columns: 'a:text b:text c:text', rows: [], notes: ['no-rows'] }),
	text('years as names', 'country,2019,2020,2021\nFrance,51.5,50.2,55\nIndia,700,690,710\n', {
		columns: 'country:text 2019:number 2020:number 2021:integer',
		count: 2
	}),
	text('all text', 'name,city\nAda,London\nBlaise,Paris\nGrace,New York\n', {
		columns: 'name:text city:text',
		count: 3,
		notes: ['header-uncertain']
	}),
	text('an index its header does not name', 'power,site\n1,5.5,x\n2,6.5,y\n3,7.5,z\n', {
		columns: 'column_1:integer power:number site:text',
		rows: [
			[1, 5.5, 'x'],
			[2, 6.5, 'y'],
			[3, 7.5, 'z']
		],
		notes: ['header-short']
	}),
	text('an empty name for the index', ',power\n0,5.5\n1,6.5\n2,7\n', {
		columns: 'column_1:integer power:number',
		count: 3,
		notes: ['name-empty']
	}),
	text(
		'decimal commas that split numbers',
		'day,power\n2024-01-01,12,5\n2024-01-02,13,7\n2024-01-03,11,1\n',
		{
			asks: ['header-short'],
			count: 3,
			columns: 'column_1:date column_2:integer column_3:integer'
		}
	),
	text('thousands that split numbers beside names', 'a,b\nx,1,234\ny,2,345\nz,3,456\n', {
		asks: ['header-short'],
		columns: 'column_1:text column_2:integer column_3:integer'
	}),
	text('thousands that split most numbers', 'a,b\nx,1,234\ny,2,345\nz,12\n', {
		asks: ['header-short'],
		rejected: { 4: 'too-few-cells' }
	}),
	text('that answered', 'day,power\n2024-01-01,12,5\n2024-01-02,13,7\n', {
		options: { headerLine: 1 },
		columns: 'column_1:date day:integer power:integer',
		count: 2,
		notes: ['header-short']
	}),
	text(
		'groups of columns above the header',
		';2023;;2024;\nsite;kWh;kg;kWh;kg\nA;1,5;2;3,5;4\nB;2,5;3;4,5;5\n',
		{
			columns: 'site:text kWh:number kg:integer kWh_2:number kg_2:integer',
			notes: ['preamble']
		}
	),
	text('sections', '[meta]\nname,x\n[data]\ntime,power\n2024-01-01,5\n2024-01-02,6\n', {
		columns: 'time:date power:integer',
		count: 2
	}),
	text('cells between spaces', 'a b c\n1 2 x\n4 5 y\n7 8 z\n', {
		columns: 'a:integer b:integer c:text',
		delimiter: ' '
	}),
	text('first and last names', 'full name\nAda Lovelace\nBlaise Pascal\n', {
		columns: 'full_name:text',
		count: 2
	}),
	text('totals inside', 'm,v\nJan,1\nFeb,2\nTotal,3\nMar,4\nTotal,9\n', {
		count: 5,
		notes: ['totals-inside']
	}),
	text(
		'decimal commas that split some numbers',
		'day,power,x\n2024-01-01,12,5\n2024-01-02,13,7,5\n2024-01-03,11,1\n2024-01-04,11,1\n',
		{
			count: 3,
			rejected: { 3: 'too-many-cells' }
		}
	),
	text('a delimiter at the end of every row', 'a,b\n1,x,\n2,y,\n3,z,\n', two),
	text('a delimiter at the end of some rows', 'a,b\n1,x\n2,y,\n3,z,,\n', {
		...two,
		notes: ['empty-cells-extra']
	}),
	text('an empty last column', 'a,b,\n1,x,\n2,y,\n3,z,\n', two),
	text('short and long rows', 'a,b,c\n1,x,2\n2,y\n3,z,4,5\n4,w,6\n', {
		count: 2,
		rejected: { 3: 'too-few-cells', 4: 'too-many-cells' }
	}),
	text('short rows filled on demand', 'a,b,c\n1,x,2\n2,y\n4,w,6\n', {
		options: { shortRows: 'fill' },
		rows: [
			[1, 'x', 2],
			[2, 'y', null],
			[4, 'w', 6]
		],
		notes: ['short-rows-filled']
	}),
	text('blank lines', 'a,b\n\n1,x\n   \n2,y\n,\n3,z\n\n\n', { ...two, notes: ['blank-lines'] }),
	text('a notice at the end', 'a,b\n1,x\n2,y\n3,z\n\nSource: the meter itself.\n', {
		...two,
		rejected: { 6: 'notice' }
	}),
	text('a total at the end', 'site,kwh\nLyon,1.5\nParis,2.5\nTotal,4.0\n', {
		rows: [
			['Lyon', 1.5],
			['Paris', 2.5]
		],
		rejected: { 4: 'total' }
	}),
	text('a total in French after dates', 'jour;kWh\n2024-01-01;1,5\n2024-01-02;2,5\nTotal général;4,0\n', {
		count: 2,
		columns: 'jour:date kWh:number',
		rejected: { 4: 'total' }
	}),
	text('subtotal and grand total', 'site,kwh\nLyon,1.5\nParis,2.5\nSubtotal,4\nGrand total,4\n', {
		count: 2,
		rejected: { 4: 'total', 5: 'total' }
	}),
	text('a total kept on demand', 'site,kwh\nLyon,1.5\nTotal,1.5\n', {
		options: { totals: 'keep' },
		count: 2,
		notes: ['total-kept']
	}),
	text('a total, then a notice', 'site,kwh\nLyon,1.5\nParis,2.5\nTotal,4.0\n\nEstimated.\n', {
		count: 2,
		rejected: { 4: 'total', 6: 'notice' }
	}),
	text('a category called Total', 'year,kind,kwh\n2020,Wind,1\n2020,Total,3\n2021,Wind,2\n2021,Total,4\n', {
		count: 4
	}),
	text('an unnamed sum at the end', 'site,kwh\nLyon,1.5\nParis,2.5\nNice,3.25\n,7.25\n', {
		count: 3,
		rejected: { 5: 'total' }
	}),
	text('the header again', 'a,b\n1,x\na,b\n2,y\n3,z\n', { ...two, rejected: { 3: 'repeated-header' } }),
	text('a header of texts again', 'name,city\nAda,London\nname,city\nBlaise,Paris\n', {
		count: 2,
		rejected: { 3: 'repeated-header' }
	}),
	text('another table of other width', 'a,b\n1,x\n2,y\n3,z\n\nk,l,m\n1,2,3\n4,5,6\n', {
		...two,
		rejected: { 6: 'other-table', 7: 'other-table', 8: 'other-table' },
		notes: ['other-table']
	}),
	text('another table of the same width', 'a,b\n1,x\n2,y\n3,z\n\nday,city\n2024-01-01,Lyon\n7,Nice\n', {
		...two,
		rejected: { 6: 'other-table', 7: 'other-table', 8: 'other-table' },
		notes: ['other-table']
	}),
	text('names twice', 'a,a,A\n1,2,3\n4,5,6\n', {
		columns: 'a:integer a_2:integer A_3:integer',
		count: 2,
		notes: ['name-duplicate']
	}),
	text('names empty', 'a,,c\n1,2,3\n4,5,6\n', {
		columns: 'a:integer column_2:integer c:integer',
		count: 2,
		notes: ['name-empty']
	}),
	text(
		'hostile names',
		'"a""; drop table x; --","<img onerror=1>","=1+1",rowid,select\n1,2,3,4,5\n2,3,4,5,6\n',
		{ count: 2 }
	),
	text('names with lines and marks of direction', '"po\nwer",\u202ea\n1,2\n2,3\n', {
		columns: 'po_wer:integer a:integer',
		count: 2,
		notes: ['name-cleaned']
	}),
	text('two records on one line', 'a,b,c\n1,x,2\n2,y,3,3,z,4\n4,w,5\n', {
		count: 2,
		rejected: { 3: 'too-many-cells' }
	}),
	text(
		'a torn line with enough cells',
		'time,power,site\n2024-01-01,5.5,x\n2024-01-02,6.2024-01-03,y\n2024-01-04,7,z\n2024-01-05,7,z\n',
		{ count: 3, rejected: { 3: 'not-a-number' } }
	),
	text(
		'demands of a template',
		'time,power_w\n2024-01-01,5.5\n2024-01-02,-6\n2024-01-03,99999\n,7\n2024-01-05,8\n',
		{
			options: { demands: { power_w: { range: [0, 5000] }, time: { required: true } } },
			count: 2,
			rejected: { 3: 'out-of-range', 4: 'out-of-range', 5: 'missing' }
		}
	),
	text(
		'demands of a template where misfits are left empty',
		'time,power_w\n2024-01-01,5.5\n2024-01-02,oops\n2024-01-03,-6\nnever,7\n2024-01-05,8\n2024-01-06,9\n2024-01-07,9\n',
		{
			options: { badCells: 'empty', demands: { power_w: { range: [0, 5000] }, time: { required: true } } },
			columns: 'time:date power_w:number',
			count: 5,
			rejected: { 4: 'out-of-range', 5: 'missing' }
		}
	),
	text(
		'another table of as many columns, without a blank line',
		'day,kwh\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\nsite,region\nparis,eu\nrome,eu\n',
		{
			columns: 'day:date kwh:integer',
			count: 3,
			rejected: { 5: 'other-table', 6: 'other-table', 7: 'other-table' },
			notes: ['other-table']
		}
	),
	text(
		'another quantity under the same days',
		'day,kwh\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\nday,litres\n2024-01-01,100\n2024-01-02,200\n',
		{
			columns: 'day:date kwh:integer',
			count: 3,
			rejected: { 5: 'other-table', 6: 'other-table', 7: 'other-table' }
		}
	),
	text(
		'another quantity far down',
		`day,kwh\n${days(700, (day, i) => `${day},${i}`)}day,litres\n${days(9, (day) => `${day},5`)}`,
		{
			columns: 'day:date kwh:integer',
			count: 700,
			rejected: Object.fromEntries(Array.from({ length: 10 }, (_, i) => [702 + i, 'other-table' as const]))
		}
	),
	text('columns with neither a name nor a value', 'a;;b;;\n1;;x;;\n2;;y;;\n', {
		columns: 'a:integer b:text',
		count: 2,
		notes: ['left-out']
	})
];
