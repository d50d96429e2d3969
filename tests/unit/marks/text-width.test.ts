import { describe, expect, it } from 'vitest';
import { captionOf } from '../../../src/lib/marks/layouts/caption';
import { textWidth, wrapText } from '../../../src/lib/marks/text-width';

const NOTE =
	'Median text prompt of May 2025, with idle machines and the building; without training, network and the reader’s device';

describe('a text too long for its line', () => {
	it('goes on in the next, whole', () => {
		const lines = wrapText(NOTE, 12, 300);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe(NOTE);
		for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(300);
	});

	it('stands in one where it fits, and keeps a word whole', () => {
		expect(wrapText('DeepSeek-R1', 13, 200)).toEqual(['DeepSeek-R1']);
		expect(wrapText('Thiruvananthapuram', 13, 20)).toEqual(['Thiruvananthapuram']);
	});
});

describe('the caption of a row', () => {
	it.each([
		['in the gutter', null],
		['above', 343]
	])('has room for all its lines: %s', (_, above) => {
		const { texts, step } = captionOf('Gemini Apps', NOTE, 200, above);
		expect(
			texts
				.slice(1)
				.map(({ text }) => text)
				.join(' ')
		).toBe(NOTE);
		const lines = texts.map(({ y }) => y);
		expect(new Set(lines).size).toBe(lines.length);
		expect(Math.max(...lines)).toBeLessThan(step);
	});

	it.each([
		['BLOOM-176B (Authors of LLaMA (Meta))', 200],
		['United Arab Emirates', 116]
	])('is whole without a note too: %s', (name, gutter) => {
		const { texts, step, centre } = captionOf(name, '', gutter, null);
		expect(texts.length).toBeGreaterThan(1);
		expect(texts.map(({ text }) => text).join(' ')).toBe(name);
		expect(Math.max(...texts.map(({ y }) => y))).toBeLessThan(step);
		expect(centre).toBeLessThan(step);
	});

	it('stands nearer to its own marks than to the next ones', () => {
		const { texts, step, centre } = captionOf('BLOOM-176B', '', 4, 343);
		const baseline = Math.max(...texts.map(({ y }) => y));
		expect(centre - baseline).toBeLessThan(step - centre);
	});
});
