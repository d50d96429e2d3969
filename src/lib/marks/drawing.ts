import { escapeXml } from './escape-xml';
import { guidePath, intervals, stems, symbols } from './ink';
import type { LandWindow, Scene, SceneText } from './scene';

const GUIDES = ['grid', 'axis', 'link', 'break', 'reference'] as const;

const path = (className: string, d: string): string =>
	d ? `<path class="${className}" d="${d}"></path>` : '';

const landWindow = (w: LandWindow, land: string): string =>
	`<svg x="${w.x}" y="${w.y}" width="${w.width}" height="${w.height}" viewBox="${w.viewBox}" class="land"><use href="#${land}"></use></svg>`;

function text(t: SceneText): string {
	const anchor = t.anchor === 'start' ? '' : ` text-anchor="${t.anchor}"`;
	return `<text class="${t.role}" x="${t.x}" y="${t.y}"${anchor}>${escapeXml(t.text)}</text>`;
}

/**
 * A scene as SVG: the same text in a page, in a file and in a picture. Colours come from the style sheet.
 * @param land the id of the land outline, which the document must hold where the scene shows land
 */
export function drawing(scene: Scene, land: string): string {
	return [
		...scene.lands.map((w) => landWindow(w, land)),
		...(scene.areas ?? []).map(({ role, tone, d }) => path(`area ${role} ${tone}`, d)),
		...GUIDES.map((role) => path(`guide ${role}`, guidePath(scene, role))),
		...scene.lines.map(({ tone, dashed, d }) => path(`line ${tone}${dashed ? ' dashed' : ''}`, d)),
		path('stem', stems(scene.marks)),
		...symbols(scene.marks).map(({ tone, manner, d }) => path(`mark ${tone}${manner}`, d)),
		path('interval', intervals(scene.marks)),
		path('interval projected', intervals(scene.marks, true)),
		...scene.texts.map(text)
	].join('');
}
