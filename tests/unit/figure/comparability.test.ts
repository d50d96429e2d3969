import { expect, it } from 'vitest';
import { comparability } from '../../../src/lib/figure/comparability';
import { loadFigure } from '../../../src/lib/figures/registry';

const same = (text: string) => ({ en: text, fr: text });
const figure = {
	comparableOn: [{ warning: same('unlike') }, { column: 'kind', warning: same('two kinds') }]
};
const warned = (...kinds: string[]) =>
	comparability(
		figure,
		kinds.map((kind) => ({ kind }))
	).map(({ en }) => en);

it('warns of what is shown, and of nothing where nothing is', () => {
	expect(warned('meter', 'model')).toEqual(['unlike', 'two kinds']);
	expect(warned('meter', 'meter')).toEqual(['unlike']);
	expect(warned()).toEqual([]);
});

it('warns of a value by itself where that is said, also where all rows have it', () => {
	const averages = { comparableOn: [{ column: 'kind', holds: ['average'], warning: same('an average') }] };
	const called = (...kinds: (string | null)[]) =>
		comparability(
			averages,
			kinds.map((kind) => ({ kind }))
		).length;
	expect([called('average', 'average'), called('own', 'average'), called('own', null)]).toEqual([1, 1, 0]);
});

it('does not speak of ranking companies where one is chosen', async () => {
	const record = await loadFigure('company-record');
	const rows = (...companies: string[]) => companies.map((company) => ({ company }));
	expect(comparability(record, rows('Google', 'Google'))).toEqual([]);
	expect(comparability(record, rows('Apple', 'Google'))).toHaveLength(1);
});
