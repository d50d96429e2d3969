import type { ImportTexts } from './import-texts';

/** What is said of guesses, changes and lines passed over, in English. */
export const NOTES_EN: ImportTexts['notes'] = {
	'encoding-guessed': (label) => `The encoding is not said in the file; ${label} fits. Check the accents.`,
	'bytes-repaired': (_, n) => `Bytes that are not UTF-8, read as Windows-1252: ${n}.`,
	'twice-encoded': (_, n) =>
		`Ã© or the like where é may be meant, in UTF-8 encoded twice: ${n}. Kept as it is: save the file anew at its source.`,
	preamble: (first, n) => `Lines above the header, which are not rows: ${n}. They begin: “${first}”.`,
	comments: (_, n) => `Comments, passed over: ${n}.`,
	'blank-lines': (_, n) => `Blank lines, passed over: ${n}.`,
	'units-row': (units) => `A line of units follows the header: ${units}.`,
	'no-header': () => 'No line looks like a header: the columns are numbered.',
	'header-uncertain': () => 'The first line was taken for the header by its look alone.',
	'header-short': () => 'The header has fewer names than the rows have cells.',
	'header-long': (_, n) => `Names in the header beyond the cells of the rows: ${n}.`,
	'name-duplicate': (name) => `The name “${name}” stood there already.`,
	'name-empty': () => 'The column has no name.',
	'name-cleaned': () => 'Line ends or unseen characters were taken out of the name.',
	'one-column': () => 'No delimiter was found: each line is one cell.',
	'no-rows': () => 'There is no row below the header.',
	'empty-cells-extra': (_, n) => `Rows that end in empty cells beyond the last column: ${n}.`,
	'short-rows-filled': (_, n) => `Rows with too few cells, filled with empty ones as you asked: ${n}.`,
	'spaces-trimmed': () => 'Every delimiter is followed by a space: spaces around cells were taken away.',
	'other-table': () => 'Another table seems to begin here; its lines were not loaded.',
	mostly: (examples, n) => `Kept as text. Cells of another kind: ${n}, such as ${examples}.`,
	'empty-tokens': (token, n) => `“${token}” was read as empty. Such cells: ${n}.`,
	'all-empty': () => 'All cells are empty.',
	'left-out': (list, n) => `Columns with neither a name nor a value, left out: ${n} (${list}).`,
	unit: (unit, n) => `The unit ${unit} was taken from the cells that have it: ${n}.`,
	'leading-zeros': (cell) =>
		`${cell} begins as a code or a telephone number does: those are best kept as text.`,
	'long-integers': (cell) => `Whole numbers such as ${cell} are kept exactly.`,
	'digits-lost': (cell, n) =>
		`Cells such as ${cell} with more digits than a number holds: ${n}. Their last digits are rounded.`,
	'too-small': (cell, n) => `Cells such as ${cell}, too near to 0, read as 0: ${n}.`,
	grouped: (mark) => `“${mark === ' ' ? 'a space' : mark}” was read as the mark between thousands.`,
	'marks-from-other-columns': (mark) =>
		`Nothing in the column says which mark is decimal; “${mark}” is in other columns.`,
	'order-from-other-columns': (order) =>
		`Nothing in the column says whether day or month comes first; other columns have ${order === 'mdy' ? 'the month' : 'the day'} first.`,
	utc: () => 'Times with a zone were turned into UTC.',
	'fraction-cut': (_, n) => `Times with digits beyond microseconds, which were cut: ${n}.`,
	months: (cell) => `Kept as text. Choose “day” to read months such as ${cell} as their first day.`,
	spans: (cell) => `Kept as text. Choose “day and time” to read spans such as ${cell} by their beginning.`,
	'spans-read': () => 'The beginnings of spans were read, as you asked; their ends are left out.',
	'two-digit-years': (cell) => `Years have two digits, as in ${cell}: 69 to 99 were read as 1969 to 1999.`,
	epoch: (unit) =>
		`These look like times counted since 1970 (in ${unit}); they were kept as numbers. Choose “day and time” to read them so.`,
	'late-decimals': () => 'The first decimals come late in the file; all of them were kept.',
	cumulative: (by) =>
		`The values nearly always go one way${by ? ` within each “${by}”` : ''}: if this is a counter, its differences are to be summed, not its values.`,
	'total-kept': () => 'A last row looks like a total and was kept, as you asked.',
	'totals-inside': (_, n) =>
		`Rows named a total before the end, which were kept: ${n}. Leave them out of sums.`,
	'many-rejected': (_, n) => `More than one line in ten was rejected (${n}): a guess above may be wrong.`,
	'lines-in-cells': (_, n) => `Rows with cells of several lines: ${n}.`,
	'mixed-line-ends': () => 'Lines end in several ways (CR, LF or both): each of them ends a line.',
	'rule-line': () => 'A line of dashes below the names was passed over.',
	'too-many-digits': (cell) => `Kept as text: ${cell} has more digits than any whole number we can hold.`,
	version: (cell) => `Kept as text: a version such as ${cell} is not a number, 3.10 comes after 3.9.`,
	'uneven-decimals': (cell) =>
		`${cell} ends in 0 while other numbers have fewer decimals. If these are versions or numbers of chapters, choose “text”.`,
	'no-zone': () =>
		'The times say no zone: they are kept as the clock of the file shows them. Say whose clock it was to turn them into UTC.',
	'from-zone': (zone) =>
		`Times without a zone were read from the clock of ${zone}, as you asked, and are in UTC.`,
	'shown-twice': (time, n) =>
		`The clock was set back and showed ${time} twice (such cells: ${n}): the first was taken.`,
	'never-shown': (time, n) =>
		`The clock was set forward over ${time} and never showed it (such cells: ${n}): another zone may be right.`,
	sentinel: (value, n) => `${value} may mean “no value”: leave it out of sums. Such cells: ${n}.`,
	'serial-days': (value) =>
		`Numbers such as ${value} may be days as spreadsheets count them; they were kept as numbers. Choose “day and time” to read them so.`,
	'compact-days': (value) =>
		`Numbers such as ${value} may be days written without marks; they were kept as numbers. Choose “day” to read them so.`,
	'counted-days': () => 'Read as days or times, as you asked.',
	joined: () => 'Numbers parted by their decimal comma were joined, as you asked.',
	formulas: (_, n) => `Formulas, read as the value they had when the workbook was saved: ${n}.`,
	'formulas-empty': (_, n) =>
		`Formulas that were never computed, empty here: ${n}. Open the workbook, save it and add it again.`,
	merged: (_, n) => `Cells that are part of a merged one above them and have its value: ${n}.`,
	percent: (_, n) => `Cells shown as percent in the workbook and stored as shares: ${n}. 45% is 0.45 here.`
};
