/** A text without accents, ligatures, case and typographic signs, as people type when they search. */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replaceAll('œ', 'oe')
		.replaceAll('Œ', 'oe')
		.replaceAll('æ', 'ae')
		.replace(/[’‘]/g, "'")
		.replace(/[‐‑–]/g, '-')
		.toLowerCase();
