import type { Note } from './report';

/** Characters that nobody sees: controls, zero-width, marks of direction. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;

const note = (code: Note['code'], column: string, detail: string): Note => ({
	code,
	column,
	count: 1,
	lines: [],
	detail,
	level: 'info'
});

/**
 * Names for the columns of a table: as written where possible, unique whatever the case (as DuckDB wants them), without
 * characters that nobody sees; `column_3` where there is none. What was changed is in the notes.
 */
export function columnNames(written: readonly string[], columns: number): { names: string[]; notes: Note[] } {
	const taken = new Set<string>();
	const names: string[] = [];
	const notes: Note[] = [];
	for (let c = 0; c < columns; c++) {
		const given = written[c] ?? '';
		const clean = given.replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
		const wanted = clean || `column_${c + 1}`;
		let name = wanted;
		for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${wanted}_${i}`;
		taken.add(name.toLowerCase());
		names.push(name);
		if (!clean && written.length > 0) notes.push(note('name-empty', name, ''));
		else if (name !== wanted) notes.push(note('name-duplicate', name, wanted));
		else if (clean !== given && written.length > 0) notes.push(note('name-cleaned', name, clean));
	}
	return { names, notes };
}
