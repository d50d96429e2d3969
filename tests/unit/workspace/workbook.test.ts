import * as library from '@e965/xlsx';
import { afterAll, expect, test } from 'vitest';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importInto } from '../../../src/lib/workspace/import/import';
import type { ImportOptions } from '../../../src/lib/workspace/import/options';
import { isWorkbook, textOfWorkbook } from '../../../src/lib/workspace/reader/workbook-file';

const engine = createNodeEngine();
afterAll(() => engine.close());

const { utils, write } = library;
type Change = (sheet: library.WorkSheet, book: library.WorkBook) => void;

function workbook(
	sheets: Readonly<Record<string, unknown[][]>>,
	change: Change = () => undefined,
	bookType: 'xlsx' | 'xls' = 'xlsx'
): Blob {
	const book = utils.book_new();
	for (const [name, rows] of Object.entries(sheets)) {
		const sheet = utils.aoa_to_sheet(rows);
		change(sheet, book);
		utils.book_append_sheet(book, sheet, name);
	}
	return new Blob([write(book, { type: 'array', bookType }) as ArrayBuffer]);
}

async function read(file: Blob, options: ImportOptions = {}) {
	expect(await isWorkbook(file)).toBe(true);
	const book = await textOfWorkbook(file, options.sheet);
	if (!book) throw new Error('The workbook cannot be read.');
	const result = await engine.use((database) =>
		importInto(database, book.text, 'book', options, { made: book.made })
	);
	if (result.kind !== 'table') throw new Error(result.what);
	const { columns } = await engine.query({ sql: 'select * from book', params: {}, tables: [] });
	return { report: result.report, data: columns.data, notes: result.report.notes.map(({ code }) => code) };
}

/** Days as a spreadsheet counts them. */
const serial = (iso: string) => Date.parse(`${iso}Z`) / 86_400_000 + 25_569;
const format = (sheet: library.WorkSheet, cells: readonly string[], z: string) => {
	for (const at of cells) sheet[at].z = z;
};

test.each(['xlsx', 'xls'] as const)(
	'%s: exact numbers, days, times, truths, errors, lines and quotes in cells',
	async (type) => {
		const file = workbook(
			{
				Sheet1: [
					['day', 'at', 'kwh', 'code', 'ok', 'note'],
					[
						serial('2024-02-29'),
						serial('2024-02-29T13:30'),
						1.234,
						'00123',
						true,
						'two\nlines, "quoted"; and more'
					],
					[serial('2024-03-01'), serial('2024-03-01T00:00:01'), 12345678.5, '00456', false, '"'],
					[serial('2024-03-02'), serial('2024-03-02T23:59:59'), 0.1 + 0.2, '10000', true, '=1+1']
				]
			},
			(sheet) => {
				format(sheet, ['A2', 'A3', 'A4'], 'dd/mm/yyyy');
				format(sheet, ['B2', 'B3', 'B4'], 'm/d/yy h:mm');
			},
			type
		);
		const { report, data } = await read(file);
		expect(report.columns.map((column) => `${column.name}:${column.type}`)).toEqual([
			'day:date',
			'at:timestamp',
			'kwh:number',
			'code:text',
			'ok:boolean',
			'note:text'
		]);
		expect(report).toMatchObject({
			format: 'workbook',
			rowsRead: 3,
			rowsLoaded: 3,
			headerLine: 1,
			questions: []
		});
		expect(data).toEqual({
			day: [new Date('2024-02-29'), new Date('2024-03-01'), new Date('2024-03-02')],
			at: [new Date('2024-02-29T13:30Z'), new Date('2024-03-01T00:00:01Z'), new Date('2024-03-02T23:59:59Z')],
			kwh: [1.234, 12345678.5, 0.1 + 0.2],
			code: ['00123', '00456', '10000'],
			ok: [true, false, true],
			note: ['two\nlines, "quoted"; and more', '"', '=1+1']
		});
	}
);

test('a title, units, a total and a note are told from the rows; line numbers are those of the sheet', async () => {
	const { report, data } = await read(
		workbook({
			Data: [
				['Energy of 2024'],
				[],
				['site', 'energy'],
				[null, 'kWh'],
				['Lyon', 1.5],
				['Paris', 'lost'],
				['Pune', 2.5],
				['Nice', 4],
				['Total', 8],
				[],
				['Source: the meter of the site.']
			]
		})
	);
	expect(report).toMatchObject({ headerLine: 3, unitsLine: 4, rowsLoaded: 3 });
	expect(report.columns[1]).toMatchObject({ unit: 'kWh', type: 'number' });
	expect(
		report.rejects.map(({ line, reason }) => [line, reason]).sort((a, b) => Number(a[0]) - Number(b[0]))
	).toEqual([
		[6, 'not-a-number'],
		[9, 'total'],
		[11, 'notice']
	]);
	expect(data['energy']).toEqual([1.5, 2.5, 4]);
});

test('several sheets: which one is asked, the first with cells is read until then', async () => {
	const file = workbook({
		Empty: [],
		Runs: [
			['a', 'b'],
			[1, 'x'],
			[2, 'y']
		],
		'Été 2024': [['c'], [3.5], [4.5]]
	});
	const { report } = await read(file);
	expect(report).toMatchObject({ sheet: 'Runs', sheets: ['Runs', 'Été 2024'], rowsLoaded: 2 });
	const [question] = report.questions;
	expect(question).toMatchObject({ code: 'sheet', answers: [{ name: 'Runs' }, { name: 'Été 2024' }] });
	const answered = await read(file, question?.answers[1]?.options);
	expect(answered.report).toMatchObject({ sheet: 'Été 2024', questions: [] });
	expect(answered.data).toEqual({ c: [3.5, 4.5] });
});

test('merged cells, formulas, percent, units in formats, the other calendar', async () => {
	const { data, notes, report } = await read(
		workbook(
			{
				S: [
					['country', 'share', 'power', 'sum', 'day'],
					['France', 0.457, 72.31, 3, 45000],
					[null, 0.5, 70.5, 4, 45001],
					['India', 1, 71, null, 45002]
				]
			},
			(sheet, book) => {
				sheet['!merges'] = [utils.decode_range('A2:A3')];
				format(sheet, ['B2', 'B3', 'B4'], '0.0%');
				format(sheet, ['C2', 'C3', 'C4'], '0.00" W"');
				format(sheet, ['E2', 'E3', 'E4'], 'yyyy-mm-dd');
				sheet['D2'].f = '1+2';
				sheet['D4'] = { t: 'n', f: '2+3' };
				book.Workbook = { WBProps: { date1904: true } };
			}
		)
	);
	expect(data).toMatchObject({
		country: ['France', 'France', 'India'],
		share: [0.457, 0.5, 1],
		power: [72.31, 70.5, 71],
		day: [new Date('2027-03-16'), new Date('2027-03-17'), new Date('2027-03-18')]
	});
	expect(report.columns[2]?.unit).toBe('W');
	expect(notes).toEqual(expect.arrayContaining(['merged', 'percent', 'formulas', 'unit']));
});

test('a damaged workbook is none', async () => {
	const whole = workbook({ S: [['a'], [1]] });
	expect(await textOfWorkbook(whole.slice(0, whole.size - 300), undefined)).toBeNull();
});

test('a rejected line of a sheet is shown with its cells as they are pasted', async () => {
	const file = workbook({
		Sheet1: [
			['name', 'kwh'],
			['a', 1],
			['b', 2],
			['c', 'broken'],
			['d', 4],
			['e', 5]
		]
	});
	const { report } = await read(file);
	expect(report.rejects.map(({ raw, column }) => [raw, column])).toEqual([['c\tbroken', 'kwh']]);
});
