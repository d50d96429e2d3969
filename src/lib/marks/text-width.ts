/** Mean advance of the sans face by kind of letter, in em; layouts run where no font can be measured. */
const NARROW = /[iljtfrI1.,:;'’|()[\] ]/;
const WIDE = /[mwMWÀ-ÖØ-Þ@%]/;

/** An estimate of a text's width in pixels. */
export function textWidth(text: string, size: number): number {
	let em = 0;
	for (const letter of text) em += NARROW.test(letter) ? 0.29 : WIDE.test(letter) ? 0.8 : 0.53;
	return em * size;
}

/** The text, cut with an ellipsis where it would be wider than `width` pixels. */
export function fitText(text: string, size: number, width: number): string {
	if (textWidth(text, size) <= width) return text;
	let end = text.length - 1;
	while (end > 1 && textWidth(`${text.slice(0, end)}…`, size) > width) end--;
	return `${text.slice(0, end).replace(/[\s;:,.(«–]+$/, '')}…`;
}

/** The words of a text in as many lines of `width` pixels as they need; one that is wider alone stands whole. */
export function wrapText(text: string, size: number, width: number): string[] {
	return text.split(' ').reduce<string[]>((lines, word) => {
		const longer = [lines.at(-1), word].filter(Boolean).join(' ');
		return lines.length && textWidth(longer, size) <= width
			? [...lines.slice(0, -1), longer]
			: [...lines, word];
	}, []);
}
