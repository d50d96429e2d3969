import { afterAll, expect, it } from 'vitest';
import { parameterValues } from '../../../scripts/build/parameter-values';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { search, unpackListing } from '../../../src/lib/figure/listing';
import figure from '../../../src/lib/figures/documents/grid-intensity-trend';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const { listings } = await parameterValues(figure, engine);
const listed = unpackListing(listings['countries'] ?? '');
const first = (text: string, language: 'en' | 'fr' = 'en') => search(listed, text, language)[0]?.value;

it('lists every country with a figure, and travels light', () => {
	expect(listed).toHaveLength(214);
	expect(listings['countries']?.length).toBeLessThan(8000);
});

it.each([
	['Ivory Coast', 'CIV'],
	["cote d'ivoire", 'CIV'],
	['CÔTE D’IV', 'CIV'],
	['UK', 'GBR'],
	['royaume uni', 'GBR'],
	['etats-unis', 'USA'],
	['usa', 'USA'],
	['allemagne', 'DEU'],
	['coree du sud', 'KOR'],
	['RDC', 'COD'],
	['nam', 'NAM'],
	['CHN', 'CHN'],
	['cote divoire', 'CIV'],
	['England', 'GBR'],
	['écosse', 'GBR']
])('finds "%s" first', (text, value) => {
	expect(first(text)).toBe(value);
	expect(first(text, 'fr')).toBe(value);
});

it('prefers the beginning of a name to its middle, and gives all in order for nothing', () => {
	expect(search(listed, 'guinea', 'en').map((l) => l.value)).toEqual(['GIN', 'GNB', 'GNQ', 'PNG']);
	const all = search(listed, '', 'fr').map((l) => l.label.fr);
	expect(all).toHaveLength(214);
	expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'fr')));
	expect(search(listed, 'atlantis', 'en')).toEqual([]);
});

it.each(['irlande', 'IRL', 'ire', 'Ireland'])(
	'offers Ireland alone for "%s": it is in a full name of another',
	(text) => expect(search(listed, text, 'fr').map(({ value }) => value)).toEqual(['IRL'])
);

it('finds what stands inside of names only where no name begins with it', () => {
	expect(search(listed, 'states of america', 'en').map(({ value }) => value)).toEqual(['USA']);
	expect(search(listed, 'northern ireland', 'en').map(({ value }) => value)).toEqual(['GBR']);
});
