import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/lib/declaration/english';
import { parseDeclaration } from '../../../src/lib/declaration/parse';

/** Of the declaration as it was handed over. */
const SHA256 = 'ae599a9424a860cec907e271f68f99f3c173b8293adcadd585a11b0d996224df';

const kept = readFileSync('data/declaration/fr.txt', 'utf8');
const words = (text: string) => text.split(/\s+/).filter((word) => word && word !== '▪');
const french = parseDeclaration(kept);

describe('the declaration', () => {
	it('is kept as it was', () => {
		expect(createHash('sha256').update(kept).digest('hex')).toBe(SHA256);
	});

	it('loses no word and changes no order when it is taken apart', () => {
		const again = [
			...french.preamble,
			...french.points.flatMap(({ number, title, commitments }) => [
				`${number}. ${title}`,
				...commitments.map(({ text }) => text)
			]),
			...french.closing
		];
		expect(words(again.join(' '))).toEqual(words(kept));
	});

	it('has five points with twelve commitments, and the translation has the same', () => {
		const ids = ({ points }: typeof french) => points.map((p) => p.commitments.map(({ id }) => id));
		expect(ids(french)).toEqual([
			['1.1', '1.2', '1.3'],
			['2.1', '2.2', '2.3'],
			['3.1', '3.2'],
			['4.1', '4.2'],
			['5.1', '5.2']
		]);
		expect(ids(ENGLISH)).toEqual(ids(french));
		expect(ENGLISH.preamble).toHaveLength(french.preamble.length);
		expect(ENGLISH.closing).toHaveLength(french.closing.length);
	});

	it('cannot begin with a commitment', () => {
		expect(() => parseDeclaration('▪ A promise')).toThrow('before the first point');
	});
});
