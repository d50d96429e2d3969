import chart from '../../../look/chart.css?raw';
import tokens from '../../../look/tokens.css?raw';
import { loadLayout } from '../../marks/load-layout';
import { drawnOf, type Edition, type EditionInput } from '../edition';
import { toHtmlFile } from '../html-file';
import { describePng } from '../png-text';
import type { Materials } from '../sheet/canvas';
import { resolveLook, type Theme } from '../sheet/look';
import { MARGIN, sheet } from '../sheet/sheet';

/** The site's own faces, whole: they hold every weight. */
const FACES = [
	['Empreinte Sans', '/fonts/sans.woff2'],
	['Empreinte Serif', '/fonts/serif.woff2']
] as const;

async function face(
	[family, address]: readonly [string, string],
	asset: (path: string) => string
): Promise<string> {
	const response = await fetch(asset(address));
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `@font-face{font-family:'${family}';font-weight:400 700;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

async function materials({ input, land, asset }: Picturing, theme: Theme = 'light'): Promise<Materials> {
	const [layout, ...faces] = await Promise.all([
		loadLayout([drawnOf(input).chart]),
		...FACES.map((entry) => face(entry, asset))
	]);
	return { look: resolveLook({ tokens, chart }, theme), fontFaces: faces.join(''), land, layout };
}

/** What pictures of one view are made from. */
export interface Picturing {
	readonly input: EditionInput;
	readonly edition: Edition;
	/** The land outline of the page, as `<path>`. */
	readonly land: string;
	/** The address of a file of the site. */
	readonly asset: (path: string) => string;
}

/** The sheet as SVG, with its faces inside. */
export async function toSvg(picturing: Picturing, theme: Theme): Promise<string> {
	return sheet(picturing.input, picturing.edition, await materials(picturing, theme));
}

/** The frozen form: one HTML file. */
export async function toFile(picturing: Picturing): Promise<string> {
	return toHtmlFile(picturing.input, picturing.edition, await materials(picturing));
}

/** Whether anything but paper is seen between two heights of a canvas. */
function inked(context: CanvasRenderingContext2D, from: number, to: number): boolean {
	const { data } = context.getImageData(0, from, context.canvas.width, to - from);
	return data.some((value, i) => Math.abs(value - (data[i % 4] ?? 0)) > 64);
}

/** The faces inside a picture are ready a moment after it is: draws it until its first and its last line are there. */
async function draw(canvas: HTMLCanvasElement, image: HTMLImageElement, margin: number): Promise<void> {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	const { width, height } = canvas;
	for (let patience = 60; context && patience > 0; patience--) {
		context.drawImage(image, 0, 0, width, height);
		if (inked(context, 0, 2 * margin) && inked(context, height - 2 * margin, height)) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error('PNG');
}

/** The sheet as PNG, `scale` times its size, with its record inside. */
export async function toPng(picturing: Picturing, theme: Theme, scale: number): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([await toSvg(picturing, theme)], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [image.naturalWidth * scale, image.naturalHeight * scale];
		await draw(canvas, image, MARGIN * scale);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('PNG');
		const described = describePng(new Uint8Array(await blob.arrayBuffer()), picturing.edition, scale);
		return new Blob([described], { type: 'image/png' });
	} finally {
		URL.revokeObjectURL(url);
	}
}
