import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { FACES } from './materials';

const TEXT = /<text class="([^"]*)"[^>]*>([\s\S]*?)<\/text>/g;
const PLAIN: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};

const plain = (markup: string) =>
	markup.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (entity) => PLAIN[entity] ?? '');

/** Which of `FACES` sets the texts of a class. */
function faceOf(className: string): number {
	if (/sheet-title|card-title/.test(className)) return 3;
	if (/sheet-reading/.test(className)) return 2;
	return /title|heading|strong/.test(className) ? 1 : 0;
}

/** The letters that an SVG sets in each of `FACES`. */
export function lettersOf(svg: string): string[] {
	const letters = FACES.map(() => new Set<string>());
	for (const [, className, content] of svg.matchAll(TEXT))
		for (const letter of plain(content ?? '')) letters[faceOf(className ?? '')]?.add(letter);
	return letters.map((set) => [...set].sort().join(''));
}

/** The letters of an HTML page, in every face. */
export function allLetters(html: string): string[] {
	const letters = [...new Set(plain(html))].sort().join('');
	return FACES.map(() => letters);
}

/** `@font-face` rules that hold each of `FACES`, cut to the letters given for it. */
export async function fontFaces(letters: readonly string[]): Promise<string> {
	const rules = await Promise.all(
		FACES.map(async ({ family, weight, file }, i) => {
			const text = letters[i];
			if (!text) return '';
			const font = await subsetFont(readFileSync(file), text, { targetFormat: 'woff2' });
			return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')}) format('woff2')}`;
		})
	);
	return rules.join('');
}

/** The document with its faces inside, where `materials` had none. */
export const withFaces = (document: string, rules: string): string =>
	document.replace('<style>', () => `<style>${rules}`);
