import type { Sheet, WorkBook, CellObject } from '@e965/xlsx';
import { signature } from '../import/recognise';
import type { Made } from '../import/made';
import type { Note } from '../import/report';

type Library = typeof import('@e965/xlsx');

/** Beyond this a workbook, unpacked, would not fit in memory. */
const LARGEST = 200e6;
const CELL = '\u001f';
const ROW = '\r';
/** Days between 1900-01-00 as spreadsheets count and 1970-01-01, and from there to the other start, 1904. */
const TO_1970 = 25_569;
const TO_1904 = 1462;

export async function isWorkbook(file: Blob): Promise<boolean> {
	return signature(new Uint8Array(await file.slice(0, 4096).arrayBuffer())) === 'workbook';
}

/** What was found while the cells of a sheet were written out. */
class Found {
	readonly #counts = new Map<Note['code'], { count: number; lines: number[] }>();

	add(code: Note['code'], row: number): void {
		const known = this.#counts.get(code) ?? { count: 0, lines: [] };
		known.count++;
		if (known.lines.length < 5 && known.lines.at(-1) !== row + 1) known.lines.push(row + 1);
		this.#counts.set(code, known);
	}

	notes(): Note[] {
		return [...this.#counts].map(([code, { count, lines }]) => ({
			code,
			column: null,
			count,
			lines,
			detail: '',
			level: code === 'formulas-empty' ? 'warning' : 'info'
		}));
	}
}

/** A number as text that can be read in one way alone: 1.234 could be taken for thousands. */
const written = (value: number) => (/^-?\d{1,3}\.\d{3}$/.test(String(value)) ? `${value}0` : String(value));

/** A day, or day and time, in ISO form; the time alone where the format shows no day. */
function dayOf(serial: number, format: string): string {
	const at = new Date(Math.round((serial - TO_1970) * 86_400_000));
	if (Number.isNaN(at.getTime())) return written(serial);
	const text = at.toISOString();
	if (serial < 1 && !/[yd]/i.test(format)) return text.slice(11, 19);
	return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 23).replace('.000', '');
}

/** A unit that the format writes behind the number: `0.00" kWh"`. */
const unitOf = (format: string) =>
	/"\s?([A-Za-zµ°€%][A-Za-z0-9µ°₂²³/]{0,11})"\s*$/.exec(format.split(';')[0] ?? '')?.[1];

function textOf(
	cell: CellObject | undefined,
	row: number,
	found: Found,
	{ SSF }: Library,
	shift: number
): string {
	if (!cell) return '';
	if (cell.f !== undefined) found.add(cell.v === undefined ? 'formulas-empty' : 'formulas', row);
	const { t, v } = cell;
	if (v === undefined) return '';
	if (t === 'b') return v ? 'TRUE' : 'FALSE';
	if (t === 'e') return cell.w ?? '#N/A';
	if (t !== 'n' || typeof v !== 'number') return String(v).replace(/\r\n?/g, '\n').replaceAll(CELL, ' ');
	const format = String(cell.z ?? '');
	if (/\[(h+|m+|s+)\]/i.test(format)) return SSF.format(format, v);
	if (SSF.is_date(format)) return dayOf(v + (v < 1 ? 0 : shift), format);
	if (format.includes('%')) found.add('percent', row);
	const unit = unitOf(format);
	return unit ? `${written(v)} ${unit}` : written(v);
}

/** Copies the value of cells merged downwards into each of their rows, as it is meant. */
function unmerge(sheet: Sheet, rows: (CellObject | undefined)[][], found: Found): void {
	for (const { s, e } of (sheet['!merges'] ?? []) as {
		s: { r: number; c: number };
		e: { r: number; c: number };
	}[]) {
		const cell = rows[s.r]?.[s.c];
		if (!cell) continue;
		for (let row = s.r + 1; row <= e.r; row++) {
			const cells = (rows[row] ??= []);
			cells[s.c] = cell;
			found.add('merged', row);
		}
	}
}

const rowsOf = (sheet: Sheet) =>
	((sheet as { '!data'?: (CellObject | undefined)[][] })['!data'] ?? []) as (CellObject | undefined)[][];
const isFilled = (sheet: Sheet | undefined) =>
	sheet !== undefined && rowsOf(sheet).some((row) => row?.some((cell) => cell?.v !== undefined));

function sheetText(library: Library, book: WorkBook, name: string, found: Found): Blob {
	const sheet = book.Sheets[name] as Sheet;
	const rows = rowsOf(sheet);
	unmerge(sheet, rows, found);
	const shift = book.Workbook?.WBProps?.date1904 ? TO_1904 : 0;
	const texts = Array.from(rows, (row, r) =>
		Array.from(row ?? [], (cell) => textOf(cell, r, found, library, shift))
	);
	while (texts.length && texts.at(-1)?.every((text) => text === '')) texts.pop();
	const filled = (row: readonly string[]) => row.findLastIndex((text) => text !== '') + 1;
	const width = texts.reduce((most, row) => Math.max(most, filled(row)), 0);
	return new Blob(texts.map((row) => Array.from({ length: width }, (_, c) => row[c] ?? '').join(CELL) + ROW));
}

/**
 * A sheet of a workbook as text for the import, dates in ISO form, each line a row of the sheet; null where the workbook
 * cannot be read. Its reader is fetched now.
 * @param wanted the sheet; the first visible one with cells where there is none of that name
 */
export async function textOfWorkbook(
	file: Blob,
	wanted: string | undefined
): Promise<{ text: Blob; made: Made } | null> {
	if (file.size > LARGEST) return null;
	const library = await import('@e965/xlsx');
	try {
		const book = library.read(new Uint8Array(await file.arrayBuffer()), {
			dense: true,
			cellNF: true,
			cellHTML: false,
			cellText: true
		});
		const hidden = (i: number) => (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
		const sheets = book.SheetNames.filter((name) => isFilled(book.Sheets[name]));
		const seen = sheets.filter((name) => !hidden(book.SheetNames.indexOf(name)));
		const sheet = sheets.find((name) => name === wanted) ?? seen[0] ?? sheets[0];
		if (sheet === undefined) return { text: new Blob([]), made: { sheet: '', sheets: [], notes: [] } };
		const found = new Found();
		const text = sheetText(library, book, sheet, found);
		return { text, made: { sheet, sheets, notes: found.notes() } };
	} catch {
		return null;
	}
}
