type Colour = readonly [number, number, number];

/** The paper of each theme (`--paper`), and what an accent is moved towards until it can be read on it. */
const PAPERS: readonly { paper: Colour; towards: Colour }[] = [
	{ paper: [0xfc, 0xfb, 0xf8], towards: [0, 0, 0] },
	{ paper: [0x15, 0x16, 0x18], towards: [255, 255, 255] }
];

/** Of text against its ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

export const ACCENT = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i;

function parse(text: string): Colour | null {
	const [, digits] = ACCENT.exec(text) ?? [];
	if (!digits) return null;
	const whole = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	const channel = (at: number) => parseInt(whole.slice(at, at + 2), 16);
	return [channel(0), channel(2), channel(4)];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Colour): number {
	const [r, g, b] = colour.map((c) => {
		const s = c / 255;
		return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: Colour, b: Colour): number {
	const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (high + 0.05) / (low + 0.05);
}

function readable(colour: Colour, paper: Colour, towards: Colour): Colour {
	let mixed = colour;
	for (let share = 0; contrast(mixed, paper) < LEAST && share < 1; share += 0.05) {
		const mix = (i: 0 | 1 | 2) => Math.round(colour[i] + (towards[i] - colour[i]) * share);
		mixed = [mix(0), mix(1), mix(2)];
	}
	return mixed;
}

/** An accent colour as `light-dark()`, each side moved until it is readable on its paper; null for what is no colour. */
export function accent(text: string): string | null {
	const colour = parse(text);
	if (!colour) return null;
	const sides = PAPERS.map(({ paper, towards }) => `rgb(${readable(colour, paper, towards).join(' ')})`);
	return `light-dark(${sides.join(', ')})`;
}
