import { beforeAll, expect, it } from 'vitest';
import { buildCountries } from '../../../scripts/build/countries';
import { readCountries } from '../../../src/lib/countries/built';
import { lettersApart } from '../../../src/lib/figure/letters-apart';
import { unpackListing } from '../../../src/lib/figure/listing';
import { near } from '../../../src/lib/figure/near';

beforeAll(() => buildCountries());

const found = (text: string, language: 'en' | 'fr' = 'en') =>
	near(unpackListing(readCountries().names.pages), text, language).map(({ value }) => value);

it.each([
	['FRE', 'FRA'],
	['IDN ', 'IDN'],
	['INX', 'IND'],
	['FAR', 'FRA'],
	['GER', 'DEU'],
	['Allemagn', 'DEU'],
	['Germny', 'DEU'],
	['ivory', 'CIV'],
	['UK', 'GBR'],
	['in', 'IND']
])('%s is near %s', (text, code) => expect(found(text)).toContain(code));

it('offers few, and nothing for what resembles nothing', () => {
	expect(found('XXX')).toEqual(['XKX']);
	expect(found('QQQQ')).toEqual([]);
	expect(found('')).toEqual([]);
	expect(found('a').length).toBe(6);
});

it('knows the countries of which nothing is published', () => {
	const { pages, others } = readCountries().names;
	const [with_, without] = [pages, others].map((text) => unpackListing(text).map(({ value }) => value));
	expect(with_).toHaveLength(readCountries().profiles.length);
	expect(without).toContain('VAT');
	expect(with_?.filter((code) => without?.includes(code))).toEqual([]);
});

it.each([
	['', 'abc', 3],
	['kitten', 'sitting', 3],
	['fra', 'far', 1],
	['inde', 'inde', 0],
	['ca', 'abc', 3]
])('%s and %s are %d letters apart', (a, b, n) => expect(lettersApart(a, b)).toBe(n));
