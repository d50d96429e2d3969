import type { ImportTexts } from './import-texts';

/** What is said of guesses, changes and lines passed over, in English. */
export const NOTES_EN: ImportTexts['notes'] = {
	'encoding-guessed': (label) => `The encoding is not said in the file; ${label} fits. Check the accents.`,
	'bytes-repaired': (_, n) => `${n} bytes are not UTF-8 and were read as Windows-1252.`,
	preamble: (first, n) => `${n} lines above the header are not rows: “${first}”.`,
	comments: (_, n) => `${n} lines are comments and were passed over.`,
	'blank-lines': (_, n) => `${n} lines are blank and were passed over.`,
	'units-row': (units) => `A line of units follows the header: ${units}.`,
	'no-header': () => 'No line looks like a header: the columns are numbered.',
	'header-uncertain': () => 'The first line was taken for the header by its look alone.',
	'header-short': () => 'The header has fewer names than the rows have cells.',
	'header-long': (_, n) => `The header has ${n} names more than the rows have cells.`,
	'name-duplicate': (name) => `The name “${name}” stood there already.`,
	'name-empty': () => 'The column has no name.',
	'name-cleaned': () => 'Line ends or unseen characters were taken out of the name.',
	'one-column': () => 'No delimiter was found: each line is one cell.',
	'no-rows': () => 'There is no row below the header.',
	'empty-cells-extra': (_, n) => `${n} rows end in empty cells beyond the last column.`,
	'short-rows-filled': (_, n) => `${n} rows with too few cells were filled with empty ones, as you asked.`,
	'spaces-trimmed': () => 'Every delimiter is followed by a space: spaces around cells were taken away.',
	'other-table': () => 'Another table seems to begin here; its lines were not loaded.',
	mostly: (examples, n) => `Kept as text, for ${n} cells are of another kind: ${examples}.`,
	'empty-tokens': (token, n) => `“${token}” was read as empty, ${n} times.`,
	'all-empty': () => 'All cells are empty.',
	unit: (unit, n) => `The unit ${unit} was taken from ${n} cells.`,
	'leading-zeros': (cell) => `Numbers such as ${cell} begin with 0: a code is best kept as text.`,
	'long-integers': (cell) => `Whole numbers such as ${cell} are kept exactly.`,
	'digits-lost': (cell, n) =>
		`${n} cells such as ${cell} have more digits than a number holds; the last ones are rounded.`,
	grouped: (mark) => `“${mark === ' ' ? 'a space' : mark}” was read as the mark between thousands.`,
	'marks-from-other-columns': (mark) =>
		`Nothing in the column says which mark is decimal; “${mark}” is in other columns.`,
	'order-from-other-columns': (order) =>
		`Nothing in the column says whether day or month comes first; other columns have ${order === 'mdy' ? 'the month' : 'the day'} first.`,
	utc: () => 'Times with a zone were turned into UTC.',
	'fraction-cut': (_, n) => `${n} times have digits beyond microseconds, which were cut.`,
	'two-digit-years': (cell) => `Years have two digits, as in ${cell}: 69 to 99 were read as 1969 to 1999.`,
	epoch: (unit) =>
		`These look like times counted since 1970 (in ${unit}); they were kept as numbers. Choose “day and time” to read them so.`,
	'late-decimals': () => 'The first decimals come late in the file; all of them were kept.',
	cumulative: (by) =>
		`The values nearly always go one way${by ? ` within each “${by}”` : ''}: if this is a counter, its differences are to be summed, not its values.`,
	'total-kept': () => 'A last row looks like a total and was kept, as you asked.',
	'totals-inside': (_, n) =>
		`${n} rows among the first ones are named a total and were kept: leave them out of sums.`,
	'many-rejected': (_, n) => `${n} lines were rejected, more than one in ten: a guess above may be wrong.`,
	'lines-in-cells': (_, n) => `${n} rows have cells of several lines.`,
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
	sentinel: (value, n) => `${value} stands in ${n} cells and may mean “no value”: leave it out of sums.`,
	'serial-days': (value) =>
		`Numbers such as ${value} may be days as spreadsheets count them; they were kept as numbers. Choose “day and time” to read them so.`,
	'compact-days': (value) =>
		`Numbers such as ${value} may be days written without marks; they were kept as numbers. Choose “day” to read them so.`,
	'counted-days': () => 'Numbers were read as days or times, as you asked.',
	joined: () => 'Numbers parted by their decimal comma were joined, as you asked.',
	formulas: (_, n) => `${n} cells are formulas: the value they had when the workbook was saved was read.`,
	'formulas-empty': (_, n) =>
		`${n} cells are formulas that were never computed: they are empty here. Open the workbook, save it and add it again.`,
	merged: (_, n) => `${n} cells are part of a merged one above them and have its value.`,
	percent: (_, n) => `${n} cells are shown as percent in the workbook and stored as shares: 45% is 0.45 here.`
};
