import { describe, expect, it } from 'vitest';
import { COMMITMENTS } from '../../../src/lib/declaration/registry';
import { TEXTS as DECLARATION_TEXTS } from '../../../src/lib/declaration/texts';
import { FIGURE_IDS, loadFigure } from '../../../src/lib/figures/registry';
import { TERMS } from '../../../src/lib/glossary/registry';
import { messages as en } from '../../../src/lib/i18n/messages/en';
import { messages as fr } from '../../../src/lib/i18n/messages/fr';

type Pair = readonly [path: string, en: string, fr: string];

/** What a message says; one that takes values gets signs for them. */
const said = (message: unknown): unknown =>
	typeof message === 'function'
		? (message as (...values: string[]) => unknown)(...['1', '2', '3', '4', '5'].slice(0, message.length))
		: message;

/** The texts of two languages side by side; what only one of them has stands beside an empty one. */
function beside(a: unknown, b: unknown, path = ''): Pair[] {
	const [left, right] = [said(a), said(b)];
	if (typeof left === 'string' || typeof right === 'string')
		return [[path, typeof left === 'string' ? left : '', typeof right === 'string' ? right : '']];
	if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return [];
	return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
		beside(left[key as never], right[key as never], `${path}.${key}`)
	);
}

/** Every pair of texts anywhere in a document. */
function pairs(document: unknown, path: string): Pair[] {
	if (typeof document !== 'object' || document === null) return [];
	if ('en' in document || 'fr' in document) {
		const both = document as { en?: unknown; fr?: unknown };
		return beside(both.en, both.fr, path);
	}
	return Object.entries(document).flatMap(([key, value]) => pairs(value, `${path}.${key}`));
}

/** Two texts that are the same in both languages are names; a sentence is not. */
const isSentence = (text: string) => text.split(/\s+/).length > 4;

const complete = (found: readonly Pair[]) => {
	expect(found.length).toBeGreaterThan(0);
	expect(found.filter(([, a, b]) => (a === '') !== (b === ''))).toEqual([]);
	expect(found.filter(([, a, b]) => a === b && isSentence(a))).toEqual([]);
	// An apostrophe typed on a keyboard, and a space that could end a line before a sign.
	expect(found.filter(([, , b]) => /[a-zà-ÿ]'|« | »|\S [:;?!]/.test(b)).map(([path]) => path)).toEqual([]);
};

describe('both languages say the same', () => {
	it('in the messages', () => complete(beside(en, fr)));

	it('in the pages of the declaration and in the commitments', () => {
		const texts = beside(DECLARATION_TEXTS.en, DECLARATION_TEXTS.fr);
		complete(texts.filter(([path]) => path !== '.own'));
		complete(COMMITMENTS.flatMap((commitment) => pairs(commitment, commitment.id)));
	});

	it('in the glossary', () => complete(TERMS.flatMap((term) => pairs({ ...term, finds: null }, term.id))));

	it('in every figure', async () => {
		const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
		complete(figures.flatMap((figure) => pairs({ ...figure, chart: figure.chart }, figure.id)));
	});
});
