import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareSheet } from '../../../scripts/render/forms';
import { prepare } from '../../../scripts/render/prepare';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { startView } from '../../../src/lib/figure/figure';
import { loadFigure } from '../../../src/lib/figures/registry';
import { edition } from '../../../src/lib/share/edition';

const FIGURES = ['cloud-region-intensity', 'cloud-factor-disagreement'];
const folder = mkdtempSync(join(tmpdir(), 'empreinte-renderers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Programs that draw SVG and are not ours to bring, with how each is asked for a PNG beside the SVG. */
const RENDERERS = {
	inkscape: (svg: string, png: string) => [svg, '--export-type=png', `--export-filename=${png}`],
	soffice: (svg: string) => [
		'--headless',
		`-env:UserInstallation=file://${folder}/office`,
		...['--convert-to', 'png', '--outdir', folder, svg]
	]
};

interface Picture {
	readonly width: number;
	readonly pixels: Uint8Array;
}

function decode(png: Buffer): Picture {
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
	const drawn = new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`
	).render();
	return { width: drawn.width, pixels: drawn.pixels };
}

/** How many pixels of a box are far from paper. */
function ink({ width, pixels }: Picture, [x, y, w, h]: readonly [number, number, number, number]): number {
	let dark = 0;
	for (let row = Math.floor(y); row < y + h; row++)
		for (let column = Math.max(0, Math.floor(x)); column < Math.min(width, x + w); column++)
			if ((pixels[4 * (row * width + column) + 1] ?? 255) < 175) dark++;
	return dark;
}

/** Where every text of a sheet begins or ends, with its words. */
function textsOf(svg: string): { text: string; x: number; y: number; anchor: string }[] {
	const [, left = 0, top = 0] = /<g class="chart" transform="translate\((\d+) ([\d.]+)\)/.exec(svg) ?? [];
	const lines = [...svg.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(
		([, x, y, text = '']) => ({
			text,
			x: Number(x),
			y: Number(y),
			anchor: 'start'
		})
	);
	const inChart = [
		...svg.matchAll(
			/<text class="[\w-]+"[^>]*? x="([-\d.]+)" y="([-\d.]+)"(?: text-anchor="(\w+)")?>([^<]+)</g
		)
	].filter(([all]) => !all.includes('sheet-'));
	return [
		...lines,
		...inChart.map(([, x, y, anchor = 'start', text = '']) => ({
			text,
			x: Number(x) + Number(left),
			y: Number(y) + Number(top),
			anchor
		}))
	];
}

const START: Readonly<Record<string, number>> = { start: 0, middle: -8, end: -16 };

describe.each(Object.entries(RENDERERS))('%s', (program, argumentsFor) => {
	const there = spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0;
	const engine = createNodeEngine({ tables: 'static/tables' });
	beforeAll(() => () => engine.close());

	it.runIf(there).each(FIGURES)(
		'draws every text, within the sheet, and the colours of %s',
		async (id) => {
			const figure = await loadFigure(id);
			const input = await prepare(figure, startView(figure), 'fr', engine);
			const svg = bareSheet({ input, edition: edition(input), theme: 'light', scale: 1 });
			const [from, to] = [join(folder, `${program}-${id}.svg`), join(folder, `${program}-${id}.png`)];
			writeFileSync(from, svg);
			execFileSync(program, argumentsFor(from, to), { timeout: 90_000, stdio: 'ignore' });
			const picture = decode(readFileSync(to));
			expect(Math.abs(picture.width - 900)).toBeLessThan(2);
			const missing = textsOf(svg).filter(
				({ x, y, anchor }) => ink(picture, [x + (START[anchor] ?? 0), y - 10, 16, 12]) < 4
			);
			expect(missing.map(({ text }) => text)).toEqual([]);
			expect(
				ink(picture, [picture.width - 6, 0, 6, picture.pixels.length / 4 / picture.width]),
				'cut at the edge'
			).toBe(0);
			const coloured = new Set<string>();
			for (let at = 0; at < picture.pixels.length; at += 4)
				coloured.add(picture.pixels.subarray(at, at + 3).join(' '));
			const tones = [
				...svg.matchAll(/<path class="(?:mark|line) [\w -]+" style="[^"]*?(?:fill|stroke):#(\w{6})/g)
			].map(([, hex = '']) => [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(' '));
			expect(tones.length).toBeGreaterThan(0);
			for (const tone of tones) expect([...coloured], tone).toContain(tone);
		},
		120_000
	);

	it.runIf(there)(
		'draws the land of a map, and none of it around its windows',
		async () => {
			const figure = await loadFigure('cloud-region-map');
			const input = await prepare(figure, startView(figure), 'en', engine);
			const svg = bareSheet({ input, edition: edition(input), theme: 'light', scale: 1 });
			const [from, to] = [join(folder, `${program}-map.svg`), join(folder, `${program}-map.png`)];
			writeFileSync(from, svg);
			execFileSync(program, argumentsFor(from, to), { timeout: 90_000, stdio: 'ignore' });
			const land = (picture: Picture) => {
				const [, hex = ''] = /\.land use\{fill: #(\w{6})/.exec(svg) ?? [];
				const colour = Buffer.from(hex, 'hex');
				let found = 0;
				for (let at = 0; at < picture.pixels.length; at += 4)
					if (colour.equals(picture.pixels.subarray(at, at + 3))) found++;
				return found / picture.width ** 2;
			};
			const drawn = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
			const ours = land({ width: drawn.width, pixels: drawn.pixels });
			expect(ours).toBeGreaterThan(0.05);
			expect(Math.abs(land(decode(readFileSync(to))) / ours - 1)).toBeLessThan(0.05);
		},
		120_000
	);
});
