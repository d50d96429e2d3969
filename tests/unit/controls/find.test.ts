import { describe, expect, it } from 'vitest';
import { distinct } from '../../../src/lib/controls/distinct';
import { search, searchable } from '../../../src/lib/controls/find';

const matches = (text: string, query: string) => search([searchable(text)], query);

describe('a search', () => {
	it.each([
		['Électricité des centres de données', 'electricite donnees'],
		['Électricité des centres de données', 'DONNÉES élec'],
		['Électricité des centres de données', 'data centre power'],
		['L’énergie des réseaux', "l'energie"],
		['L’énergie des réseaux', 'Quelle est l’énergie du réseau ?'],
		['Cœur du réseau', 'coeur'],
		['Émissions en CO₂', 'co2'],
		['The carbon intensity of grids', 'CO₂ of the grid'],
		['region_efficiency wue_l_per_kwh', 'WUE'],
		['GPT-3 175B (davinci)', 'gpt3'],
		['Google europe-west9', 'europewest9'],
		['Water of regions', 'eau régions'],
		['The countries', 'country'],
		['India IN', 'in']
	])('finds “%s” by “%s”', (text, query) =>
		expect(matches(text, query)).toEqual({ found: [true], partly: false, corrected: [] })
	);

	it('finds everything by nothing', () => expect(matches('Anything', '  ').found).toEqual([true]));

	it.each([
		['changed 24 November 2026', 'ember'],
		['Répartition', 'partition'],
		['Water of regions', 'iron']
	])('does not find “%s” by “%s”', (text, query) => expect(matches(text, query).found).toEqual([false]));

	it('asks for every word, and says so where only a part is found', () => {
		const texts = ['Water of regions', 'Iron', 'Water and iron of countries'].map((text) => searchable(text));
		expect(search(texts, 'water iron')).toEqual({
			found: [false, false, true],
			partly: false,
			corrected: []
		});
		expect(search(texts, 'water gold')).toEqual({ found: [true, false, true], partly: true, corrected: [] });
	});

	it('takes two letters for a code where something is called so', () => {
		const texts = ['Ukraine UKR UA', 'United Kingdom GBR GB;UK', 'United States US', 'used'].map((text) =>
			searchable(text)
		);
		expect(search(texts, 'UK').found).toEqual([false, true, false, false]);
		expect(search(texts, 'us').found).toEqual([false, false, true, false]);
		expect(search(texts, 'ukr').found).toEqual([true, false, false, false]);
		expect(search(texts, 'un').found).toEqual([false, true, true, false]);
	});

	it('forgives one slip in a word that no text has, and says what it searched for', () => {
		const texts = ['India Mumbai', 'Bombay', 'Germany Frankfurt', 'Mumba'].map((text) => searchable(text));
		for (const [asked, meant, at] of [
			['mubmai', 'mumbai', 0],
			['Germny', 'germany', 2],
			['frankfrut', 'frankfurt', 2]
		] as const) {
			const { found, corrected } = search(texts, asked);
			expect(found.indexOf(true)).toBe(at);
			expect(corrected).toEqual([[asked.toLowerCase(), meant]]);
		}
		expect(search(texts, 'mumbai').corrected).toEqual([]);
		expect(search(texts, 'mombia').found).toEqual([false, false, false, false]);
		expect(search(texts, 'indja').found).toEqual([true, false, false, false]);
		expect(search(texts, 'inda').corrected).toEqual([]);
	});

	it('counts what a page is about only beside its own words', () => {
		const texts = [searchable('India', 'water grid'), searchable('France', 'grid'), searchable('The water')];
		expect(search(texts, 'water').found).toEqual([false, false, true]);
		expect(search(texts, 'water in India').found).toEqual([true, false, false]);
	});
});

describe('what an entry is searched by', () => {
	it('is each word once, and none that can be read anyway', () =>
		expect(distinct('India, Inde; grid GRID (grid) réseau', 'The grid of India')).toBe('Inde réseau'));
});
