import { beforeAll, expect, test } from 'vitest';
import { TYPE_NAMES } from '../../../src/lib/workspace/import/type-names';
import { fetchImportTexts, importTexts, noteText, reasonText } from '../../../src/lib/workspace/import/texts';
import type { Note, Reject } from '../../../src/lib/workspace/import/report';

const reject: Reject = {
	line: 3,
	column: 'v',
	reason: 'not-a-number',
	detail: 'oops',
	raw: 'a,oops',
	cut: false,
	loaded: false
};
const note: Note = { code: 'comments', column: null, count: 2, lines: [], detail: '', level: 'info' };

beforeAll(() => Promise.all([fetchImportTexts('en'), fetchImportTexts('fr')]));

test('a rejected line and a note are said in both languages', () => {
	expect(reasonText(reject, 'en')).toBe('“oops” is not a number, as the other cells of the column are.');
	expect(reasonText(reject, 'fr')).toBe(
		'«\u00a0oops\u00a0» n’est pas un nombre, contrairement aux autres cellules de la colonne.'
	);
	expect(noteText(note, '2', 'fr')).toBe('Commentaires, passés\u00a0: 2.');
});

test('French marks keep to the word before them', () => {
	const { notATable, questions, answers } = importTexts('fr');
	const all = [notATable, questions, answers, TYPE_NAMES.fr].flatMap(
		(texts) => Object.values(texts) as string[]
	);
	const { notes, reasons } = importTexts('fr');
	all.push(...[...Object.values(notes), ...Object.values(reasons)].map((say) => say('x', '3')));
	for (const text of all) expect(text).not.toMatch(/ [;:?!»]|« /);
});
