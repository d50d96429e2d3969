import type { ImportTexts } from './import-texts';
import { NOTES_EN } from './notes-en';

/** The sentences for an import report in English. */
export const EN: ImportTexts = {
	notATable: {
		empty: 'This file is empty.',
		html: 'This is a web page, not a table. It may be a page of login or error saved in place of the data: download the file again.',
		xml: 'This is XML, not a table. Export it as CSV.',
		json: 'This is JSON, not a table. Convert it to CSV first.',
		zip: 'This is a zip archive. Unpack it and add the files inside.',
		archive: 'This is a packed file of a kind that a browser cannot open. Unpack it and add what is inside.',
		workbook:
			'This workbook cannot be read: it is damaged, protected by a password or larger than 200 MB. Save the sheet as CSV.',
		parquet:
			'This is a Parquet file that cannot be read: it is damaged, or has a kind of column that is unknown here.',
		pdf: 'This is a PDF. Copy its table into a spreadsheet and save that as CSV.',
		document: 'This is a text document (RTF). Save its table as CSV.',
		image: 'This is a picture.',
		database: 'This is a database file. Export a table from it as CSV.',
		'lfs-pointer':
			'This is a pointer of Git LFS: three lines that stand for the file. Run “git lfs pull”, or download the file itself.',
		binary: 'This is not text: no encoding we know makes sense of its bytes.',
		'broken-gzip': 'This file is compressed, and its end is missing or damaged. Download it again.',
		'broken-arrow': 'This is an Arrow file whose content is missing or damaged. Nothing was loaded.',
		'no-lines': 'This file has no line ends: it is one line of text, not rows.',
		'too-large': 'This file is larger than can be held in memory here (1 GB for Arrow).'
	},
	reasons: {
		'too-few-cells': (n) => `The line has fewer cells than the table has columns (${n}).`,
		'too-many-cells': (n) => `The line has more cells than the table has columns (${n}).`,
		'open-quote': () => 'A quotation mark is not closed, or text follows the one that closes.',
		'too-long': () => 'The line is too long to be read.',
		'not-a-number': (cell) => `“${cell}” is not a number, as the other cells of the column are.`,
		'other-marks': (cell) => `“${cell}” has another decimal mark than the rest of the column.`,
		'not-a-date': (cell) => `“${cell}” is not a date.`,
		'other-order': (cell) => `“${cell}” has day and month in another order than the rest of the column.`,
		'other-zone': (cell) => `“${cell}” says its time zone while the column does not, or the other way round.`,
		'not-a-boolean': (cell) => `“${cell}” is neither true nor false.`,
		'too-large': (cell) => `“${cell}” is larger than any number we can hold.`,
		'other-unit': (cell) => `“${cell}” has another unit than the rest of the column.`,
		missing: () => 'A value that is required is empty.',
		'out-of-range': (cell) => `“${cell}” is outside the range that is possible.`,
		notice: () => 'A single cell where rows have several: a note, not a row.',
		comment: () => 'A comment.',
		'repeated-header': () => 'The header once more.',
		total: () => 'A total of the rows above: it would count them twice.',
		'other-table': () => 'Part of another table in the same file.'
	},
	notes: NOTES_EN,
	questions: {
		'decimal-mark': 'Is the mark in these numbers a decimal mark, or does it set off thousands?',
		'date-order': 'Does the day or the month come first?',
		'mixed-marks': 'Some numbers have a decimal point, others a decimal comma. Which one is right?',
		'mixed-orders': 'Some dates have the day first, others the month. Which order is right?',
		sheet: 'This workbook has several sheets. Which one is the table?',
		'mixed-zones': 'Some times say their zone, others do not. What do those without one mean?',
		'split-decimals': 'Do these commas part numbers from their decimals, or one cell from the next?',
		'mixed-units':
			'The cells have several units. They are kept as text: convert them to one unit in the file.',
		'header-short':
			'The header has fewer names than the rows have cells. Which column has no name, or does a decimal comma split a number?'
	},
	clockOf: (column) => `Clock of ${column}`,
	clocks: { file: 'Clock of the file', own: (zone) => `${zone} (this computer)` },
	answers: {
		point: 'The point is decimal',
		comma: 'The comma is decimal',
		dmy: 'The day first',
		mdy: 'The month first',
		utc: 'They are UTC too',
		join: 'Join the numbers with their decimals',
		apart: 'They part cells',
		text: 'Keep as text',
		'first-unnamed': 'The first column has no name',
		'no-names': 'Number the columns'
	}
};
