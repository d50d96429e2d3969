import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, loadFigure } from '../../../src/lib/figures/registry';
import { textOf } from '../../../src/lib/figures/text-of';
import { termsIn } from '../../../src/lib/glossary/find';
import { TERMS } from '../../../src/lib/glossary/registry';
import { termSchema } from '../../../src/lib/glossary/schema';
import { LANGUAGES } from '../../../src/lib/i18n/language';

const ids = (text: string, language: 'en' | 'fr') => termsIn(text, language).map(({ id }) => id);

describe('the glossary', () => {
	it('holds documents as the schema says, each under one id', () => {
		for (const term of TERMS) expect(termSchema.safeParse(term).error, term.id).toBeUndefined();
		expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
	});

	it('knows a term by whole words, in either case', () => {
		expect(ids('A PUE of 1.2, location-based', 'en')).toEqual(['location-based', 'pue']);
		expect(ids('Location-based', 'en')).toEqual(['location-based']);
		expect(ids('spueak', 'en')).toEqual([]);
		expect(ids('Fondées sur le lieu, sur le cycle de vie', 'fr')).toEqual(['life-cycle', 'location-based']);
	});

	it.each(LANGUAGES)('explains words of every figure, %s', async (language) => {
		for (const figure of await Promise.all(FIGURE_IDS.map(loadFigure)))
			expect(termsIn(textOf(figure, language), language), figure.id).not.toEqual([]);
	});
});
