import { describe, expect, it } from 'vitest';
import { matches } from '../../../src/lib/controls/find';

describe('a search', () => {
	it.each([
		['Électricité des centres de données', 'electricite donnees'],
		['Électricité des centres de données', 'DONNÉES élec'],
		['L’énergie des réseaux', "l'energie"],
		['Cœur du réseau', 'coeur'],
		['Émissions en CO₂', 'co2'],
		['region_efficiency wue_l_per_kwh', 'WUE']
	])('finds “%s” by “%s”', (text, query) => expect(matches(text, query)).toBe(true));

	it('finds everything by nothing', () => expect(matches('Anything', '  ')).toBe(true));

	it.each([
		['changed 24 November 2026', 'ember'],
		['Répartition', 'partition']
	])('does not find “%s” by “%s”, inside a word', (text, query) => expect(matches(text, query)).toBe(false));

	it('asks for every word', () => expect(matches('Water of regions', 'water iron')).toBe(false));
});
