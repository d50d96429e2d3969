import { extent } from 'd3-array';
import type { Row } from '../../engine/connector';
import type { SpreadChart, SpreadSource } from '../../figure/chart';
import type { Localised } from '../../i18n/language';
import { fromZero, niceLinear, niceLog, type Scale } from '../scale';
import type { Guide, Mark, Scene, SceneText } from '../scene';
import { fitText, textWidth } from '../text-width';
import { valueAxisX } from './axis';
import { type Caption, captionOf, SMALL } from './caption';
import { FONT, keysOf, type LayoutInput, NARROW, nameOf, num, px, text } from './input';

/** Marks nearer than this many pixels are set one above the other, so that none hides another. */
const APART = 7;
/** Between zero and the beginning of a logarithmic scale, and left of zero. */
const APART_ZERO = 52;
const MARGIN = 10;

/** What a source says of a row. */
interface Said {
	readonly source: SpreadSource;
	/** Unknown where only limits are published. */
	readonly value: number | null;
	readonly at: number;
	readonly low: number;
	readonly high: number;
}

/** One line a row: each source's value as its own shape, joined by a line whose length is the disagreement. */
export function layoutSpread(chart: SpreadChart, input: LayoutInput): Scene {
	const { rows, width, language } = input;
	const names = rows.map((row) => nameOf(chart, row, input));
	const notes = rows.map((row) => inLanguage(chart.note, row, input));
	const above = width < NARROW && (chart.note !== undefined || alike(names));
	const gutter = above ? 4 : gutterOf(names, notes, width);
	const captions = names.map((name, i) => captionOf(name, notes[i] ?? '', gutter, above ? width : null));
	const top = 44;
	const places = placesOf(chart, input, top, captions);
	const height = (places.at(-1)?.top ?? top) + (captions.at(-1)?.step ?? 0) + 8;
	const all = rows.flatMap((row) => said(chart, row).flatMap((v) => [v.low, v.high]));
	const x = scaleOf(chart, all, [gutter, width - 12]);
	const axis = valueAxisX(x, top - 4, height - 4, width < NARROW ? 4 : 8, input);
	const guides: Guide[] = [...axis.guides];
	const marks: Mark[] = [];
	const texts: SceneText[] = [
		{ x: 0, y: 14, text: chart.title[language], anchor: 'start', role: 'title' },
		...axis.texts
	];
	rows.forEach((row, index) => {
		const [place, caption] = [places[index], captions[index]];
		const shown = said(chart, row);
		const ends = shown.flatMap((v) => [x(v.low), x(v.high)]);
		if (!place || !caption || ends.length === 0) return;
		if (place.heading)
			texts.push({
				x: 0,
				y: place.top - 8,
				text: place.heading,
				anchor: 'start',
				role: 'heading'
			});
		const centre = place.top + caption.centre;
		texts.push(...caption.texts.map((t) => ({ ...t, y: t.y + place.top })));
		if (chart.values.length > 1)
			guides.push({ at: [px(Math.min(...ends)), centre, px(Math.max(...ends)), centre], role: 'link' });
		shown.forEach((v) =>
			marks.push(markOf(chart, row, v, shown, index, names[index] ?? '', centre, x, language))
		);
	});
	return { width, height, guides, texts, lines: [], marks, lands: [] };
}

const inLanguage = (column: string | Localised | undefined, row: Row, { language }: LayoutInput): string =>
	column === undefined ? '' : text(row[typeof column === 'string' ? column : column[language]]);

/** The most room that names have left of the marks on a phone. */
const PHONE_GUTTER = 116;

/** Whether names begin so alike that what tells them apart is beyond that room: they read better above the marks. */
const alike = (names: readonly string[]) =>
	new Set(names.map((name) => fitText(name, FONT, PHONE_GUTTER - 10))).size < new Set(names).size;

function gutterOf(names: readonly string[], notes: readonly string[], width: number): number {
	const widest = Math.max(
		60,
		...names.map((n) => textWidth(n, FONT)),
		...notes.map((n) => textWidth(n, SMALL))
	);
	return Math.min(
		width < NARROW ? PHONE_GUTTER : notes.some(Boolean) ? width * 0.4 : Math.max(200, width * 0.3),
		widest + 10
	);
}

interface Place {
	readonly top: number;
	/** The name of the group that begins here. */
	readonly heading: string;
}

function placesOf(
	chart: SpreadChart,
	input: LayoutInput,
	top: number,
	captions: readonly Caption[]
): Place[] {
	let at = top;
	let before = '';
	return input.rows.map((row, i) => {
		const group = inLanguage(chart.group, row, input);
		const heading = group === before ? '' : group;
		before = group;
		if (heading) at += 30;
		const place = { top: at, heading };
		at += captions[i]?.step ?? 0;
		return place;
	});
}

function scaleOf(chart: SpreadChart, values: readonly number[], range: readonly [number, number]): Scale {
	const positive = values.filter((v) => v > 0);
	if (chart.scale !== 'log' || positive.length === 0) return niceLinear(fromZero(values), range);
	const [low, high] = extent(positive);
	const ends = [low ?? 1, high ?? 10] as const;
	if (positive.length === values.length) return niceLog(ends, range);
	return zeroApart(niceLog(ends, [range[0] + APART_ZERO, range[1]]), range[0] + MARGIN);
}

/** A logarithmic scale has no place for zero: here it has one of its own, left of the scale. */
function zeroApart(scale: Scale, zero: number): Scale {
	const place = (value: number) => (value > 0 ? scale(value) : zero);
	return Object.assign(place, {
		invert: (pixel: number) => scale.invert(pixel),
		ticks: (count: number) => [0, ...scale.ticks(count)],
		kind: 'log' as const
	});
}

function markOf(
	chart: SpreadChart,
	row: Row,
	v: Said,
	shown: readonly Said[],
	index: number,
	label: string,
	centre: number,
	x: Scale,
	language: LayoutInput['language']
): Mark {
	const crowd = shown.filter((o) => Math.abs(x(o.at) - x(v.at)) < APART);
	const cy = centre + (crowd.length > 1 ? (crowd.indexOf(v) - (crowd.length - 1) / 2) * 5 : 0);
	const projected = chart.projected !== undefined && row[chart.projected.column] === true;
	const hollow = projected || (chart.hollow !== undefined && row[chart.hollow.column] === true);
	return {
		index,
		keys: keysOf(chart, row),
		label,
		x: px(x(v.at)),
		y: cy,
		shape: v.source.shape,
		size: v.value === null ? 0 : 4.5,
		tone: v.source.tone ?? `s-${v.source.column}`,
		...(chart.values.length > 1 ? { by: v.source.label[language] } : {}),
		...(hollow ? { hollow } : {}),
		...(projected ? { projected } : {}),
		...(v.low === v.high ? {} : { interval: [px(x(v.low)), cy, px(x(v.high)), cy] as const })
	};
}

/** What each source says of a row; an interval without a central value is reached at its middle. */
function said(chart: SpreadChart, row: Row): Said[] {
	return chart.values.flatMap((source): Said[] => {
		const value = num(row[source.column]);
		const [low, high] = source.interval?.map((c) => num(row[c])) ?? [];
		const [from, to] = [low ?? value, high ?? value];
		if (from === null || to === null || (chart.scale === 'log' && from < 0)) return [];
		return [{ source, value, at: value ?? (from + to) / 2, low: from, high: to }];
	});
}
