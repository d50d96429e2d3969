import { textWidth } from '../../marks/text-width';

/** How much wider than the sans face at 400 a face runs. */
export const FACE_WIDTHS = { sans: 1, strong: 1.05, serif: 1.06, 'serif-strong': 1.1 } as const;
export type Face = keyof typeof FACE_WIDTHS;

/** Breaks a text into lines that fit `width` pixels; a word that alone is wider is broken where it must. */
export function wrap(text: string, size: number, width: number, face: Face = 'sans'): string[] {
	const fits = (line: string) => textWidth(line, size) * FACE_WIDTHS[face] <= width;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/[ \n]+/).flatMap((w) => pieces(w, fits))) {
		const longer = line ? `${line} ${word}` : word;
		if (line && !fits(longer)) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return line ? [...lines, line] : lines;
}

/** Lines of about equal length: as many as `wrap` makes, none of them a lone word where that can be helped. */
export function balance(text: string, size: number, width: number, face: Face): string[] {
	const most = wrap(text, size, width, face).length;
	let narrow = width;
	while (narrow > width / 2 && wrap(text, size, narrow - 8, face).length === most) narrow -= 8;
	return wrap(text, size, narrow, face);
}

function pieces(word: string, fits: (text: string) => boolean): string[] {
	if (fits(word)) return [word];
	let end = word.length - 1;
	while (end > 1 && !fits(word.slice(0, end))) end--;
	return [word.slice(0, end), ...pieces(word.slice(end), fits)];
}
