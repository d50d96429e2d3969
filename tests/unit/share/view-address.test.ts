import { describe, expect, it } from 'vitest';
import { sayProblem } from '../../../src/lib/figures/say-problem';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { packListing } from '../../../src/lib/figure/listing';
import type { ViewSpec } from '../../../src/lib/figure/view-spec';
import { readAddress, writeAddress } from '../../../src/lib/share/view-address';
import { limit, regionCountries, year } from '../../../src/lib/figure/parameter';

const same = (label: string) => ({ en: label, fr: label });
const spec: ViewSpec = {
	params: {
		year: year({ default: 2025, table: 'grid_zone_year' }),
		country: regionCountries(),
		min: limit(same('from'), [0, 1500]),
		max: limit(same('to'), [0, 1500])
	},
	choices: {
		year: [2021, 2025].map((value) => ({ value, label: same(String(value)) }))
	},
	listings: { country: packListing([{ value: 'IND', label: same('India'), aliases: [] }]) }
};
const read = (query: string) => readAddress(query, spec);

describe('an address', () => {
	it('holds only what the reader changed', () => {
		expect(writeAddress({ year: 2025, country: null, min: null, max: null }, null, spec)).toBe('');
		expect(writeAddress({ year: 2021, country: 'IND', min: 0, max: null }, 'gcp:us-west1', spec)).toBe(
			'?year=2021&country=IND&min=0&region=gcp:us-west1'
		);
	});

	it('is read back as it was written', () => {
		const view = { year: 2021, country: 'IND', min: 100, max: 300.5 };
		const again = read(writeAddress(view, 'aws:eu-west-1', spec));
		expect(again).toEqual({ view, selected: 'aws:eu-west-1', madeWith: null, problems: [] });
	});

	it('says all regions that are selected together', () => {
		const address = writeAddress({ year: 2025 }, 'gcp:us-west1,aws:eu-west-1', spec);
		expect(address).toBe('?region=gcp:us-west1,aws:eu-west-1');
		expect(read(address)).toMatchObject({ selected: 'gcp:us-west1,aws:eu-west-1', problems: [] });
	});

	it.each([
		['year=1999', 'unknown-value', 'year'],
		['year=', 'unknown-value', 'year'],
		['min=abc', 'unknown-value', 'min'],
		['min=', 'unknown-value', 'min'],
		['max=99999', 'out-of-range', 'max'],
		['min=300&max=100', 'wrong-way-round', 'max'],
		['colour=red', 'unknown-parameter', 'colour'],
		['region=<script>', 'unknown-value', 'region'],
		['region=gcp:us-west1,', 'unknown-value', 'region'],
		['country=__proto__', 'unknown-entries', 'country'],
		['__proto__=1', 'unknown-parameter', '__proto__']
	])('that says "%s" falls back and says why', (query, kind, name) => {
		const { view, problems } = read(query);
		expect(problems).toMatchObject([{ kind, name }]);
		expect(view['year']).toBe(2025);
		expect(view['country']).toBeNull();
		expect(view['max']).toBeNull();
	});

	it('that asks for something several times takes the last, and says what it left out', () => {
		expect(read('year=2025&year=2021&year=2025&year=2021')).toMatchObject({
			view: { year: 2021 },
			problems: [{ kind: 'repeated', name: 'year', value: '2025' }]
		});
		expect(read('year=2021&year=2021').problems).toEqual([]);
		for (const language of LANGUAGES)
			expect(sayProblem({ kind: 'repeated', name: 'year', value: '2025' }, spec, language)).toContain('2025');
	});

	it('of a shared link says the version of the data; one that cannot be read is reported', () => {
		expect(read('year=2021&v=1.2026-11-23-0a1b2c3d')).toMatchObject({
			madeWith: '2026-11-23-0a1b2c3d',
			problems: []
		});
		for (const v of ['2.2026-11-23-0a1b2c3d', '1.yesterday', '', '<script>'])
			expect(read(`year=2021&v=${encodeURIComponent(v)}`)).toMatchObject({
				view: { year: 2021 },
				madeWith: null,
				problems: [{ kind: 'unknown-value', name: 'v', value: v }]
			});
	});
});
