import { gzipSync } from 'node:zlib';
import { binary, bytes, latin, text, utf16, type Case } from './case';

const power = (rows: number, row: (i: number) => string) =>
	'time,power_w,site\n' + Array.from({ length: rows }, (_, i) => row(i)).join('\n') + '\n';
const minute = (i: number) =>
	new Date(Date.UTC(2024, 0, 1, 0, i)).toISOString().slice(0, 19).replace('T', ' ');
const POWER = 'time:timestamp power_w:number site:text';

export const hostileBytes: Case[] = [
	binary('UTF-16 cut in the middle of a letter', [utf16('a;b\n1;x\n2;y\n3;z', false, true), bytes(65)], {
		count: 3
	}),
	binary('UTF-16 of Devanagari', [utf16('नगर,मान\nपुणे,1.5\nमुंबई,2.5\n', false, true)], {
		columns: 'नगर:text मान:number',
		rows: [
			['पुणे', 1.5],
			['मुंबई', 2.5]
		]
	}),
	binary('two byte-order marks', [bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf), 'a,b\n1,x\n2,y\n'], {
		columns: 'a:integer b:text',
		count: 2
	}),
	binary('a mark, then sep=', [bytes(0xef, 0xbb, 0xbf), 'sep=;\r\na;b\r\n1,5;x\r\n2,5;y\r\n'], {
		columns: 'a:number b:text',
		rows: [
			[1.5, 'x'],
			[2.5, 'y']
		]
	}),
	binary('UTF-16 with sep=', [utf16('sep=\t\r\na\tb\r\n1,5\tx\r\n2,5\ty\r\n', false, true)], {
		columns: 'a:number b:text',
		count: 2
	}),
	binary('several gzip members', [gzipSync('a,b\n1,x\n2,'), gzipSync('y\n3,z\n')], {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x'],
			[2, 'y'],
			[3, 'z']
		]
	}),
	binary('gzip with bytes after its end', [gzipSync('a,b\n1,x\n2,y\n'), bytes(0, 0, 0, 0)], {
		columns: 'a:integer b:text',
		count: 2
	}),
	binary(
		'a gzip cut late',
		[
			gzipSync(Array.from({ length: 50_000 }, (_, i) => `${i},${(i * 7919) % 1013}\n`).join('')).subarray(
				0,
				-9
			)
		],
		{
			what: 'broken-gzip'
		}
	),
	binary('a gzip of nothing', [gzipSync('')], { what: 'empty' }),
	binary('a gzip of a web page', [gzipSync('<!doctype html><html><body>No</body></html>')], { what: 'html' }),
	binary('a gzip of a gzip', [gzipSync(gzipSync('a,b\n1,2\n'))], { what: 'archive' }),
	binary('NUL bytes at the end', ['a,b\n1,x\n2,y\n', new Uint8Array(64)], {
		columns: 'a:integer b:text',
		count: 2,
		rejected: { 4: 'notice' }
	}),
	binary('a line of NUL bytes in the middle', ['a,b\n1,x\n', new Uint8Array(16), '\n2,y\n3,z\n'], {
		columns: 'a:integer b:text',
		count: 3,
		rejected: { 3: 'notice' }
	}),
	binary('Windows-1252 quotes and dashes', [latin('lieu;énergie\nl’école;1,5\ncôté;2,5\n')], {
		columns: 'lieu:text énergie:number',
		rows: [
			['l’école', 1.5],
			['côté', 2.5]
		]
	}),
	binary(
		'Windows-1251',
		[
			new Uint8Array([
				0xe3, 0xee, 0xf0, 0xee, 0xe4, 44, 98, 10, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 44, 49, 10
			])
		],
		{
			notes: ['encoding-guessed'],
			count: 1
		}
	),
	binary(
		'UTF-8 in most, Latin-1 in one cell',
		['ville;v\nNîmes;1,5\n', latin('Orléans;2,5\n'), 'Besançon;3,5\n'],
		{
			columns: 'ville:text v:number',
			rows: [
				['Nîmes', 1.5],
				['Orléans', 2.5],
				['Besançon', 3.5]
			],
			notes: ['bytes-repaired']
		}
	),
	text('CR only, cells quoted', '"a","b"\r"1","x, y"\r"2","z"\r', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x, y'],
			[2, 'z']
		]
	}),
	text('CR only until a last LF', 'a,b\r1,x\r2,y\r3,z\n', { columns: 'a:integer b:text', count: 3 }),
	text('CR, CRLF and LF in one file', 'a,b\r\n1,x\r2,y\n3,z\r\n4,w\n', {
		columns: 'a:integer b:text',
		count: 4
	}),
	text('CRCRLF', 'a,b\r\r\n1,x\r\r\n2,y\r\r\n', { columns: 'a:integer b:text', count: 2 }),
	text('line separators of Unicode in a cell', 'a,b\n1,x\u2028y\n2,z\u0085w\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'x\u2028y'],
			[2, 'z\u0085w']
		]
	}),
	text('right to left', 'שם,ערך\nתל אביב,1.5\n\u202bחיפה\u202c,2.5\n', {
		columns: 'שם:text ערך:number',
		rows: [
			['תל אביב', 1.5],
			['\u202bחיפה\u202c', 2.5]
		]
	}),
	text('Arabic digits', 'a,b\n١٢٣,x\n٤٥٦,y\n', { columns: 'a:text b:text' }),
	text('full-width digits', 'a,b\n１２３,x\n４５６,y\n', { columns: 'a:text b:text' }),
	text('a one-line file', 'a,b,c', { columns: 'a:text b:text c:text', count: 0, notes: ['no-rows'] }),
	text('one number', '42', { count: 1, columns: 'column_1:integer' }),
	text('one word', 'hello\n', { columns: 'hello:text', count: 0 }),
	text('one column of numbers without a name', '1.5\n2.5\n3.5\n', {
		columns: 'column_1:number',
		rows: [[1.5], [2.5], [3.5]],
		notes: ['no-header']
	}),
	text('one column of decimal commas', 'kWh\n1,5\n2,5\n3,25\n', {
		columns: 'kWh:number',
		rows: [[1.5], [2.5], [3.25]]
	}),
	text('one column of decimal commas without a name', '1,5\n2,5\n3,25\n', {
		columns: 'column_1:integer column_2:integer',
		asks: ['split-decimals']
	}),
	text('one column of days', 'jour\n31/12/2023\n01/01/2024\n', { columns: 'jour:date', count: 2 }),
	text('one column of French words', 'ville\nLyon\nParis\nAix-en-Provence\n', {
		columns: 'ville:text',
		count: 3
	}),
	text('one column of times', 'time\n2024-01-01 10:00:00\n2024-01-01 10:01:00\n', {
		columns: 'time:timestamp',
		count: 2
	}),
	text('JSON in cells', 'id,meta\n1,"{""a"": [1, 2]}"\n2,"{}"\n', {
		columns: 'id:integer meta:text',
		count: 2
	}),
	text('a JSON array over lines', '[\n  {"a": 1},\n  {"a": 2}\n]\n', { what: 'json' }),
	text('XML without a head', '<rows>\n<row><a>1</a></row>\n</rows>', { what: 'xml' }),
	text(
		'a page of a portal',
		'\n\n  <!-- saved -->\n<!DOCTYPE html>\n<html lang="en"><head></head><body><table><tr><td>1</td></tr></table></body></html>\n',
		{ what: 'html' }
	),
	text('RTF', '{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}\na, b\n}', { what: 'document' }),
	text('a log in words', 'Started the job at noon.\nLoaded the model, 7B.\nDone; no error.\n', {
		notes: ['one-column'],
		count: 2
	}),
	text('SQL dump', "INSERT INTO t VALUES (1, 'a', 2.5);\nINSERT INTO t VALUES (2, 'b', 3.5);\n", {
		notes: ['header-uncertain']
	}),
	text('a Markdown table', '| a | b |\n|---|---|\n| 1 | x |\n| 2 | y |\n', {
		notes: ['rule-line'],
		columns: 'a:integer b:text',
		count: 2
	})
];

const summed = (label: string) => `month;kwh\njan;10\nfeb;20\n${label};30\n`;

export const hostileRows: Case[] = [
	...['Gesamtsumme', 'Insgesamt', 'Gesamtergebnis', 'Totale', 'Totale generale', 'Ensemble', 'Cumul'].map(
		(label) => text(`a total called ${label}`, summed(label), { count: 2, rejected: { 4: 'total' } })
	),
	...['Durchschnitt', 'Promedio'].map((label) =>
		text(`an average called ${label}`, `month;kwh\njan;10\nfeb;20\n${label};15\n`, {
			count: 2,
			rejected: { 4: 'total' }
		})
	),
	text(
		'sums of groups far down a file',
		`city,v\n${Array.from({ length: 40 }, (_, i) => `${'c,1\n'.repeat(30)}Total city ${i},30\n`).join('')}`,
		{ count: 1240, notes: ['totals-inside'] }
	),
	text('a delimiter at the end of the names alone', 'a,b,\n1,2\n3,4\n', {
		columns: 'a:integer b:integer',
		count: 2
	}),
	text('a last row called Ensemble that is no sum', 'model;kwh\nforest;10\nboost;20\nEnsemble;12\n', {
		count: 3
	}),
	text('two files in one, each with its mark', '\ufeffcity,v\nParis,2\nLyon,4\n\ufeffcity,v\nNice,6\n', {
		columns: 'city:text v:integer',
		rows: [
			['Paris', 2],
			['Lyon', 4],
			['Nice', 6]
		],
		rejected: { 4: 'repeated-header' }
	}),
	text(
		'two writers tore lines',
		power(40, (i) =>
			i === 20 ? `${minute(i)},71.5,${minute(i)},72.5,lyon` : `${minute(i)},${70 + (i % 5)}.5,lyon`
		),
		{
			columns: POWER,
			count: 39,
			rejected: { 22: 'too-many-cells' }
		}
	),
	text(
		'half a record put into another, cells right',
		power(40, (i) =>
			i === 20 ? `${minute(i)},71.2024-01-01 00:20:30,paris` : `${minute(i)},${70 + (i % 5)}.5,lyon`
		),
		{
			columns: POWER,
			count: 39,
			rejected: { 22: 'not-a-number' }
		}
	),
	text(
		'a torn line without its first cells',
		power(40, (i) => (i === 20 ? '.5,lyon' : `${minute(i)},${70 + (i % 5)}.5,lyon`)),
		{
			columns: POWER,
			count: 39,
			rejected: { 22: 'too-few-cells' }
		}
	),
	text(
		'the last line torn',
		power(40, (i) => (i === 39 ? `${minute(i)},7` : `${minute(i)},${70 + (i % 5)}.5,lyon`)).trimEnd(),
		{
			columns: POWER,
			count: 39,
			rejected: { 41: 'too-few-cells' }
		}
	),
	text('the last line torn in a quote', 'a,b\n1,"x"\n2,"y"\n3,"z', {
		columns: 'a:integer b:text',
		count: 2,
		rejected: { 4: 'open-quote' }
	}),
	text(
		'a stray quote at the start of a cell',
		power(30, (i) => `${minute(i)},70.5,${i === 10 ? '"lyon' : 'lyon'}`),
		{
			columns: POWER,
			count: 29,
			rejected: { 12: 'open-quote' }
		}
	),
	text(
		'a stray quote before thousands of rows',
		power(60_000, (i) => `${minute(i)},70.5,${i === 10 ? '"lyon' : 'lyon'}`),
		{
			columns: POWER,
			count: 59_999,
			rejected: { 12: 'open-quote' }
		}
	),
	text('inches', 'a,b\n1,"3.5"" disk"\n2,5.25" disk\n3,8"\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, '3.5" disk'],
			[2, '5.25" disk'],
			[3, '8"']
		]
	}),
	text('quotes of two kinds', `a,b\n1,'x'\n2,"y, z"\n`, {
		columns: 'a:integer b:text',
		rows: [
			[1, "'x'"],
			[2, 'y, z']
		]
	}),
	text('apostrophes in names', "id,name\n1,O'Neil\n2,d'Arc\n3,rock 'n' roll\n", {
		columns: 'id:integer name:text',
		count: 3
	}),
	text('a backslash at the end of a quoted cell', 'a,b\n1,"C:\\temp\\"\n2,"D:\\data\\"\n', {
		columns: 'a:integer b:text',
		rows: [
			[1, 'C:\\temp\\'],
			[2, 'D:\\data\\']
		]
	}),
	text(
		'a header after ten lines of remarks',
		`${Array.from({ length: 10 }, (_, i) => `Remark ${i}: of the meter, room ${i}`).join('\n')}\n\ntime;kWh\n2024-01-01;1,5\n2024-01-02;2,5\n`,
		{
			columns: 'time:date kWh:number',
			count: 2,
			notes: ['preamble']
		}
	),
	text(
		'key and value lines above',
		'Device,Meter 7\nSerial,000123\nUnit,kWh\n\nTime,Value,Quality\n2024-01-01 00:00,1.5,good\n2024-01-01 01:00,2.5,good\n2024-01-01 02:00,3.25,bad\n',
		{
			columns: 'Time:timestamp Value:number Quality:text',
			count: 3,
			notes: ['preamble']
		}
	),
	text(
		'key and value lines as wide as the table',
		'Device,Meter 7\nSerial,A123\nTime,kWh\n2024-01-01 00:00,1.5\n2024-01-01 01:00,2.5\n2024-01-01 02:00,3.25\n',
		{
			columns: 'Time:timestamp kWh:number',
			count: 3,
			notes: ['preamble']
		}
	),
	text(
		'a title padded with commas',
		'Energy of 2024,,,\n,,,\nsite,month,kWh,note\nLyon,2024-01-01,1.5,\nParis,2024-02-01,2.5,x\n',
		{
			columns: 'site:text month:date kWh:number note:text',
			count: 2,
			notes: ['preamble']
		}
	),
	text(
		'a footer padded with commas',
		'site,kWh\nLyon,1.5\nParis,2.5\nNice,3.5\n,\nSource: the meter,\nPrinted 2024-05-01,\n',
		{
			columns: 'site:text kWh:number',
			count: 3,
			rejected: { 6: 'notice', 7: 'notice' }
		}
	),
	text('a total with its count', 'site,kWh,n\nLyon,1.5,2\nParis,2.5,3\nTOTAL (2 sites),4,5\n', {
		count: 2,
		rejected: { 4: 'total' }
	}),
	text(
		'a total in another column',
		'jour;site;kWh\n2024-01-01;Lyon;1,5\n2024-01-02;Paris;2,5\n;Total;4,0\n',
		{
			count: 2,
			rejected: { 4: 'total' }
		}
	),
	text('a total in stars', 'site,kWh\nLyon,1.5\nParis,2.5\n** TOTAL **,4\n', {
		count: 2,
		rejected: { 4: 'total' }
	}),
	text('a total of the year', 'month,kWh\nJan,1.5\nFeb,2.5\nYear total,4\n', {
		count: 2,
		rejected: { 4: 'total' }
	}),
	text('a total and an average', 'month,kWh\nJan,1.5\nFeb,2.5\nMar,2\nTotal,6\nAverage,2\n', {
		count: 3,
		rejected: { 5: 'total', 6: 'total' }
	}),
	text('a total without a label in a file of numbers', 'day,kWh,kg\n1,1.5,3\n2,2.5,4\n3,3.5,5\n,7.5,12\n', {
		count: 3,
		rejected: { 5: 'total' }
	}),
	text('a total at the top', 'site,kWh\nTotal,4\nLyon,1.5\nParis,2.5\n', {
		count: 3,
		notes: ['totals-inside']
	}),
	text('a row of Total Energies', 'company,kWh\nTotalEnergies,4.5\nTotal Direct,5\nEngie,6\n', { count: 3 }),
	text(
		'subtotals by group',
		'site,month,kWh\nLyon,Jan,1\nLyon,Feb,2\nSubtotal,,3\nParis,Jan,4\nParis,Feb,5\nSubtotal,,9\nGrand Total,,12\n',
		{
			count: 6,
			rejected: { 8: 'total' },
			notes: ['totals-inside']
		}
	),
	text('no header, all text', 'Lyon,FR\nPune,IN\nLyon,FR\n', {
		notes: ['header-uncertain'],
		rejected: { 3: 'repeated-header' }
	}),
	text('no header, one column text and numbers', 'Lyon;12,5\nParis;13,5\n', {
		columns: 'column_1:text column_2:number',
		count: 2,
		notes: ['no-header']
	}),
	text('a header one short, text in front', 'kWh,kg\nLyon,1.5,2\nParis,2.5,3\n', {
		columns: 'column_1:text kWh:number kg:integer',
		count: 2,
		notes: ['header-short']
	}),
	text(
		'a header one short, dates in front',
		'kWh,kg\n2024-01-01,1.5,2\n2024-01-02,2.5,3\n2024-01-03,2.5,3\n',
		{
			columns: 'column_1:date kWh:number kg:integer',
			count: 3,
			notes: ['header-short']
		}
	),
	text('a header two short', 'a,b\n1,2,3,4\n5,6,7,8\n9,8,7,6\n', { count: 3, asks: ['header-short'] }),
	text('a header one long', 'a,b,c\n1,x\n2,y\n3,z\n', {
		columns: 'a:integer b:text',
		count: 3,
		notes: ['header-long']
	}),
	text(
		'two tables with a title each',
		'Table 1: energy\nsite,kWh\nLyon,1.5\nParis,2.5\n\nTable 2: carbon\nsite,kg\nLyon,5\nParis,6\n',
		{
			columns: 'site:text kWh:number',
			count: 2,
			rejected: { 6: 'notice', 7: 'other-table', 8: 'other-table', 9: 'other-table' }
		}
	),
	text(
		'two tables without a blank line',
		'site,kWh\nLyon,1.5\nParis,2.5\nNice,4\nsite,month,kg\nLyon,Jan,5\nParis,Jan,6\n',
		{
			columns: 'site:text kWh:number',
			count: 3,
			rejected: { 5: 'other-table', 6: 'other-table', 7: 'other-table' }
		}
	),
	text('two tables side by side', 'site,kWh,,month,kg\nLyon,1.5,,Jan,5\nParis,2.5,,Feb,6\n', {
		columns: 'site:text kWh:number month:text kg:integer',
		count: 2,
		notes: ['name-empty']
	}),
	text('a header of two lines', 'Energy,Energy,Carbon\nkWh,MWh,kg\n1.5,2.5,3\n2.5,3.5,4\n', {
		columns: 'Energy:number Energy_2:number Carbon:integer',
		units: { Energy: 'kWh', Energy_2: 'MWh', Carbon: 'kg' },
		count: 2
	}),
	text(
		'a units row of words',
		'time,energy,mass\nUTC,kilowatt-hour,kilogram\n2024-01-01,1.5,2\n2024-01-02,2.5,3\n',
		{
			columns: 'time:date energy:number mass:integer',
			count: 2,
			units: { energy: 'kilowatt-hour' }
		}
	),
	text(
		'a units row in brackets, with the order of its days, below a preamble',
		'Power log export\nSite: Lyon; meter 7\nTime,Power,Energy\n(dd/mm/yyyy),(W),(kWh)\n01/02/2025,100,1.0\n02/02/2025,101,2.5\n03/02/2025,102,4.0\n',
		{
			columns: 'Time:date Power:integer Energy:number',
			rows: [
				['2025-02-01', 100, 1],
				['2025-02-02', 101, 2.5],
				['2025-02-03', 102, 4]
			],
			units: { Power: 'W', Energy: 'kWh' },
			notes: ['units-row', 'preamble']
		}
	),
	text(
		'a units row that says the month is first',
		'day;kWh\n[mm/jj/aaaa];kWh\n01/02/2025;1,5\n03/02/2025;2,5\n',
		{
			rows: [
				['2025-01-02', 1.5],
				['2025-03-02', 2.5]
			]
		}
	),
	text('a units row with no unit for text', 'site;energy;cost\n-;kWh;€\nLyon;1,5;2,5\nParis;2,5;3,5\n', {
		columns: 'site:text energy:number cost:number',
		count: 2,
		units: { energy: 'kWh', cost: '€' }
	}),
	text('a row of types', 'time,energy\ntimestamp,double\n2024-01-01,1.5\n2024-01-02,2.5\n', {
		columns: 'time:date energy:number',
		count: 2
	}),
	text('a rule under the header', 'a  b    c\n-- ---- --\n1  x    2\n3  y    4\n', {
		notes: ['one-column'],
		count: 2
	}),
	text('SQL output', ' id | name | kwh \n----+------+-----\n  1 | Lyon | 1.5\n  2 | Nice | 2.5\n(2 rows)\n', {
		columns: 'id:integer name:text kwh:number',
		count: 2,
		rejected: { 5: 'notice' }
	}),
	text('fixed width', 'site      kWh    kg\nLyon      1.5    2\nParis     12.5   13\nNice      3.5    4\n', {
		notes: ['one-column'],
		count: 3
	}),
	text('names that differ in case', 'Power,power,POWER\n1,2,3\n4,5,6\n', {
		columns: 'Power:integer power_2:integer POWER_3:integer'
	}),
	text('a name of 5,000 letters', `a,${'b'.repeat(5000)}\n1,2\n3,4\n`, { count: 2 }),
	text('names with quotes, lines and delimiters', '"a, ""b""","c\nd"\n1,2\n3,4\n', {
		count: 2,
		columns: 'a,_"b":integer c_d:integer'
	}),
	text('names of SQL', 'select,from,"drop table x;--",order by\n1,2,3,4\n5,6,7,8\n', { count: 2 }),
	text('the names of DuckDB’s own columns', 'rowid,oid,*,%\n1,2,3,4\n5,6,7,8\n', { count: 2 }),
	text('names that are numbers', '1,2,3\n0.5,0.6,0.7\n1.5,1.6,1.7\n', { notes: ['no-header'] }),
	text('all cells empty but the names', 'a,b,c\n,,\n,,\n', { count: 0 }),
	text(
		'thousands of columns',
		`${Array.from({ length: 3000 }, (_, i) => `c${i}`).join(';')}\n${Array.from({ length: 3000 }, (_, i) => `${i},5`).join(';')}\n${Array.from({ length: 3000 }, (_, i) => `${i},25`).join(';')}\n`,
		{ count: 2 }
	),
	text('formulas', 'a,b\n=1+1,"=HYPERLINK(""http://x"",""y"")"\n@SUM(A1),+cmd|\' /C calc\'!A0\n-2+3,\t=1\n', {
		columns: 'a:text b:text',
		count: 3
	})
];
