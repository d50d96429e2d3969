import { expect, it } from 'vitest';
import { ENDONYMS } from '../../../scripts/build/endonyms';
import { looks } from '../../../src/lib/figure/look';

it('gives each entity one look, whatever the order and the company', () => {
	const five = ['IND', 'FRA', 'USA', 'CHN', 'ZAF'];
	const all = looks(five);
	expect(new Set([...all.values()].map(({ tone }) => tone)).size).toBe(5);
	expect(looks(five.toReversed())).toEqual(all);
	expect(looks(['IND', 'FRA']).get('FRA')).toEqual(all.get('FRA'));
	expect(looks(['aws']).get('aws')).toEqual({ tone: 'e-aws', shape: 'dot' });
	expect(looks(Array.from({ length: 30 }, (_, i) => `X${i}`)).size).toBe(30);
});

it('never gives two entities the same colour and symbol while another pair is free', () => {
	const all = [...looks(Array.from({ length: 30 }, (_, i) => `Maker ${i}`)).values()];
	expect(new Set(all.map(({ tone, shape }) => `${tone} ${shape}`)).size).toBe(30);
});

it('lets a country keep its look when others are set beside it', () => {
	const codes = Object.keys(ENDONYMS);
	for (const own of codes) {
		const alone = looks([own], [own]).get(own);
		for (let i = 0; i < codes.length; i += 4) {
			const beside = [own, ...codes.slice(i, i + 4)];
			expect(looks([...beside].sort(), beside).get(own), beside.join()).toEqual(alone);
		}
	}
	// The rows of a figure may lack one that the page shows.
	expect(looks(['FRA'], ['IND', 'FRA']).get('FRA')).toEqual(looks(['IND', 'FRA'], ['IND', 'FRA']).get('FRA'));
});
