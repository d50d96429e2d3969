import { afterAll, expect, it } from 'vitest';
import { ENDONYMS } from '../../../scripts/build/endonyms';
import { parameterValues } from '../../../scripts/build/parameter-values';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { search, unpackListing } from '../../../src/lib/figure/listing';
import figure from '../../../src/lib/figures/documents/grid-intensity-trend';
import { pageSpec } from '../../../src/lib/figures/page-spec';
import { LANGUAGES } from '../../../src/lib/i18n/language';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const { listings } = await parameterValues(figure, engine);
const listed = unpackListing(listings['countries'] ?? '');
const first = (text: string, language: 'en' | 'fr' = 'en') => search(listed, text, language)[0]?.value;

it('lists every country with a figure, and sends a page no names but those it shows', async () => {
	expect(listed).toHaveLength(214);
	for (const language of LANGUAGES) {
		const { listings: sent } = await pageSpec([figure.id], language);
		expect(sent['countries']?.length).toBeLessThan(3500);
		const named = unpackListing(sent['countries'] ?? '');
		expect(named.map((l) => [l.value, l.label[language], l.aliases])).toEqual(
			listed.map((l) => [l.value, l.label[language], []])
		);
	}
});

it('finds every country by what it is called at home', () => {
	const codes = new Set(listed.map(({ value }) => value));
	const missed = Object.entries(ENDONYMS)
		.filter(([iso3]) => codes.has(iso3))
		.flatMap(([iso3, names]) => names.split(';').map((name) => [iso3, name] as const))
		.filter(([iso3, name]) => search(listed, name, 'en')[0]?.value !== iso3);
	expect(missed).toEqual([]);
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
	['écosse', 'GBR'],
	['Bharat', 'IND'],
	['hindustan', 'IND'],
	['भारत', 'IND'],
	['Deutschland', 'DEU'],
	['espana', 'ESP'],
	['nippon', 'JPN'],
	['日本', 'JPN'],
	['Brasil', 'BRA'],
	['Suomi', 'FIN']
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

it.each(['UK', 'Persia', 'Elfenbeinküste'])(
	'offers for "%s", another name in full, what it names alone',
	(text) =>
		expect(search(listed, text, 'en').map(({ value }) => value)).toEqual([
			{ UK: 'GBR', Persia: 'IRN', Elfenbeinküste: 'CIV' }[text]
		])
);

it('finds what stands inside of names only where no name begins with it', () => {
	expect(search(listed, 'states of america', 'en').map(({ value }) => value)).toEqual(['USA']);
	expect(search(listed, 'northern ireland', 'en').map(({ value }) => value)).toEqual(['GBR']);
});
