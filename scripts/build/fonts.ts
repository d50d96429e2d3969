import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { step } from './step';

const { resolve } = createRequire(import.meta.url);

/** Latin for English and French, punctuation, arrows, mathematical and sub- and superscript signs the site uses. */
const RANGES: readonly (readonly [number, number])[] = [
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x152, 0x153],
	[0x160, 0x161],
	[0x178, 0x178],
	[0x17d, 0x17e],
	[0x2010, 0x2027],
	[0x202f, 0x203a],
	[0x2070, 0x209c],
	[0x20ac, 0x20ac],
	[0x2190, 0x2193],
	[0x2212, 0x2212],
	[0x2248, 0x2248],
	[0x2260, 0x2265]
];

const FACES = [
	{ name: 'sans', file: 'source-sans/VF/SourceSans3VF-Upright.ttf' },
	{ name: 'serif', file: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf' }
] as const;

const letters = RANGES.map(([from, to]) =>
	String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))
).join('');

/** Writes the two faces of the site, cut to the letters it uses and to weights 400–700, as WOFF2. */
export async function buildFonts(out = 'static/fonts'): Promise<void> {
	const outputs = FACES.map(({ name }) => `${out}/${name}.woff2`);
	await step(
		{ name: 'fonts', inputs: ['scripts/build/fonts.ts', 'package-lock.json'], outputs },
		async () => {
			const { default: subsetFont } = await import('subset-font');
			await mkdir(out, { recursive: true });
			for (const { name, file } of FACES) {
				const font = await readFile(resolve(file));
				const subset = await subsetFont(font, letters, {
					targetFormat: 'woff2',
					variationAxes: {
						wght: { min: 400, max: 700, default: 400 },
						...(name === 'serif' ? { opsz: 14 } : {})
					}
				});
				await writeFile(`${out}/${name}.woff2`, subset);
			}
		}
	);
}
