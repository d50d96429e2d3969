import { extent, group } from 'd3-array';
import type { MapChart } from '../../figure/chart';
import { looksIn } from '../../figure/look';
import type { Localised } from '../../i18n/language';
import type { Guide, LandWindow, Mark, Scene, SceneText } from '../scene';
import { keyOf, type LayoutInput, NARROW, nameOf, num, px, text } from './input';
import { type Box, boxOf, type Extent, project } from './map-projection';

interface Panel extends Extent {
	readonly title: Localised;
}

const WORLD: Extent = { west: -170, east: 180, south: -56, north: 74 };
const EUROPE: Panel = {
	west: -11,
	east: 29.5,
	south: 36.5,
	north: 62,
	title: { en: 'Europe', fr: 'Europe' }
};
const PHONE: readonly Panel[] = [
	{ west: -128, east: -32, south: -37, north: 54, title: { en: 'The Americas', fr: 'Amériques' } },
	EUROPE,
	{
		west: 12,
		east: 178,
		south: -42,
		north: 46,
		title: { en: 'Africa, the Middle East, Asia and Oceania', fr: 'Afrique, Moyen-Orient, Asie et Océanie' }
	}
];

interface Place {
	readonly index: number;
	readonly lon: number;
	readonly lat: number;
	readonly x: number;
	readonly y: number;
}

/** A part of the map coordinates shown somewhere on the chart. */
interface Window extends Box {
	readonly scale: number;
	readonly left: number;
	readonly top: number;
}

/** The colour class of a value: the number of limits it reaches. */
export const stepOf = (value: number, steps: readonly number[]): number =>
	steps.filter((limit) => value >= limit).length;

/** Points over land; on a phone three maps one below the other, otherwise the world with Europe enlarged. */
export function layoutMap(chart: MapChart, input: LayoutInput): Scene {
	const places = input.rows.flatMap((row, index): Place[] => {
		const [lon, lat] = [num(row[chart.lon]), num(row[chart.lat])];
		if (lon === null || lat === null) return [];
		if (num(row[chart.value.column]) === null && !chart.value.unclassed) return [];
		const [x, y] = project(lon, lat);
		return [{ index, lon, lat, x, y }];
	});
	const near = closeUp(places);
	if (near) return part(chart, places, near, input);
	return input.width < NARROW ? phone(chart, places, input) : world(chart, places, input);
}

/** The least a close-up shows, in degrees of longitude and latitude. */
const LEAST = { wide: 36, high: 18 };

/** The surroundings of places that lie close together, or null where they span more than a close-up shows well. */
function closeUp(places: readonly Place[]): Extent | null {
	const [west, east] = extent(places, (p) => p.lon);
	const [south, north] = extent(places, (p) => p.lat);
	if (west === undefined || east === undefined || south === undefined || north === undefined) return null;
	if (east - west > 70 || north - south > 40) return null;
	const [lon, lat] = [(west + east) / 2, (south + north) / 2];
	const wide = Math.max(LEAST.wide, (east - west) * 1.35);
	const high = Math.max(LEAST.high, (north - south) * 1.35);
	return { west: lon - wide / 2, east: lon + wide / 2, south: lat - high / 2, north: lat + high / 2 };
}

/** The tallest a close-up gets, in pixels: it shows more to the sides instead. */
const TALLEST = 460;

function part(chart: MapChart, places: readonly Place[], around: Extent, input: LayoutInput): Scene {
	const box = boxOf(around);
	const more = Math.max(1, (box.height * input.width) / (box.width * TALLEST));
	const side = ((around.east - around.west) * (more - 1)) / 2;
	const w = windowOf({ ...around, west: around.west - side, east: around.east + side }, 0, 0, input.width);
	return {
		width: input.width,
		height: px(w.height * w.scale),
		guides: [],
		texts: [],
		lines: [],
		marks: marksIn(chart, places, w, 6, input),
		lands: [landWindow(w)]
	};
}

const within = (p: Place, e: Extent) =>
	p.lon >= e.west && p.lon <= e.east && p.lat >= e.south && p.lat <= e.north;

function windowOf(extent: Extent, left: number, top: number, width: number): Window {
	const box = boxOf(extent);
	return { ...box, left, top, scale: width / box.width };
}

const landWindow = (w: Window): LandWindow => ({
	x: w.left,
	y: w.top,
	width: px(w.width * w.scale),
	height: px(w.height * w.scale),
	viewBox: [w.x, w.y, w.width, w.height].map(px).join(' ')
});

/** Marks of one window; those of one city stand side by side. */
function marksIn(
	chart: MapChart,
	places: readonly Place[],
	w: Window,
	size: number,
	input: LayoutInput
): Mark[] {
	const { rows } = input;
	const look = looksIn(rows, chart.entity);
	const cities = group(places, (p) => `${p.lon},${p.lat}`);
	return [...cities.values()].flatMap((together) =>
		together.map((place, i) => {
			const row = rows[place.index] ?? {};
			const value = num(row[chart.value.column]);
			return {
				index: place.index,
				keys: [keyOf(row, chart.key)],
				label: nameOf(chart, row, input),
				x: px(w.left + (place.x - w.x) * w.scale + (i - (together.length - 1) / 2) * size * 2),
				y: px(w.top + (place.y - w.y) * w.scale),
				shape: look.get(text(row[chart.entity]))?.shape ?? 'dot',
				size,
				...(value === null ? { tone: 'neutral', hollow: true } : { tone: `q-${stepOf(value, chart.steps)}` })
			} as const;
		})
	);
}

function world(chart: MapChart, places: readonly Place[], input: LayoutInput): Scene {
	const { width, language } = input;
	const main = windowOf(WORLD, 0, 0, width);
	const height = px(main.height * main.scale);
	const insetWidth = px(width * 0.27);
	const box = boxOf(EUROPE);
	const inset = windowOf(EUROPE, 0, px(height - (box.height * insetWidth) / box.width), insetWidth);
	const inEurope = places.filter((p) => within(p, EUROPE));
	const elsewhere = places.filter((p) => !within(p, EUROPE));
	const frame = (l: number, t: number, r: number, b: number): Guide[] =>
		(
			[
				[l, t, r, t],
				[r, t, r, b],
				[r, b, l, b],
				[l, b, l, t]
			] as const
		).map((at) => ({ at, role: 'grid' }));
	const toX = (x: number) => px(main.left + (x - main.x) * main.scale);
	const toY = (y: number) => px(main.top + (y - main.y) * main.scale);
	const ticks = new Set(inEurope.map((p) => `M${toX(p.x)} ${px(toY(p.y) - 2)}v4`));
	return {
		width,
		height,
		guides: [
			...frame(toX(box.x), toY(box.y), toX(box.x + box.width), toY(box.y + box.height)),
			...frame(inset.left + 0.5, inset.top, inset.left + insetWidth, height - 0.5)
		],
		texts: [{ x: 4, y: inset.top - 8, text: INSET[language], anchor: 'start', role: 'heading' }],
		lines: ticks.size ? [{ d: [...ticks].join(''), tone: 'ghost', keys: [] }] : [],
		marks: [
			...marksIn(chart, elsewhere, main, width > 800 ? 5 : 4, input),
			...marksIn(chart, inEurope, inset, width > 800 ? 5 : 4, input)
		],
		lands: [landWindow(main), landWindow(inset)]
	};
}

const INSET: Localised = { en: 'Europe, enlarged', fr: 'L’Europe, agrandie' };

function phone(chart: MapChart, places: readonly Place[], input: LayoutInput): Scene {
	const { width, language } = input;
	const lands: LandWindow[] = [];
	const marks: Mark[] = [];
	const texts: SceneText[] = [];
	let top = 20;
	let rest = places;
	for (const panel of [PHONE[1], PHONE[0], PHONE[2]]) {
		if (!panel) continue;
		const here = rest.filter((p) => within(p, panel));
		rest = rest.filter((p) => !within(p, panel));
		if (here.length === 0) continue;
		const w = windowOf(panel, 0, top, width);
		texts.push({ x: 0, y: top - 6, text: panel.title[language], anchor: 'start', role: 'heading' });
		lands.push(landWindow(w));
		marks.push(...marksIn(chart, here, w, 4.5, input));
		top = px(top + w.height * w.scale + 32);
	}
	return { width, height: Math.max(top - 28, 40), guides: [], texts, lines: [], marks, lands };
}
