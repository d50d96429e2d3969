declare module 'subset-font' {
	interface Options {
		targetFormat: 'woff2' | 'woff' | 'sfnt' | 'truetype';
		variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
	}

	/** A copy of the font with only the glyphs of `text`. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
