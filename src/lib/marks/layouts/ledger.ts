import { max, min } from 'd3-array';
import type { LedgerChart } from '../../figure/chart';
import { labelOf } from '../../figure/label';
import { ledgerFlag, ledgerValue } from '../../figure/say/ledger';
import { logarithmic } from '../scale';
import type { Guide, Mark, Scene, SceneText } from '../scene';
import { fitText, textWidth, wrapText } from '../text-width';
import { FONT, keyOf, type LayoutInput, num, px, text } from './input';

const TOP = 30;
const HEADING = 34;
/** Below this width of the plot, names and values stand above the intervals instead of beside them. */
const LEAST_PLOT = 200;
const BESIDE = 38;
const ABOVE = 62;
/** What a further line of a value takes above its interval. */
const LINE = 14;

const CENTRAL = { en: 'central', fr: 'centrale' };

interface Entry {
	readonly index: number;
	readonly name: string;
	readonly value: string;
	readonly note: string;
	readonly section: string;
	/** The limits as multiples of the central value; null where nothing is known. */
	readonly spread: readonly [number, number] | null;
}

/** Rows under their headings: name, interval around the central value, amount. */
export function layoutLedger(chart: LedgerChart, input: LayoutInput): Scene {
	const { rows, width, language } = input;
	const entries = rows.map((row, index) => entry(chart, input, row, index));
	const nameWidth = Math.min(
		330,
		Math.max(...entries.map((e) => Math.max(textWidth(e.name, FONT), textWidth(e.note, 12))), 60) + 16
	);
	const valueWidth = Math.max(...entries.map((e) => textWidth(e.value, FONT)), 60) + 16;
	const beside = width - nameWidth - valueWidth >= LEAST_PLOT;
	const [left, right] = beside ? [nameWidth, width - valueWidth] : [8, width - 8];
	const limits = domain(entries);
	const x = logarithmic(limits, [left + 8, right - 8]);
	const texts: SceneText[] = [];
	const marks: Mark[] = [];
	let bottom = TOP;
	let section = '';
	for (const e of entries) {
		if (e.section !== section) {
			section = e.section;
			const title = chart.section.titles[section]?.[language] ?? section;
			texts.push({ x: 0, y: bottom + 24, text: title, anchor: 'start', role: 'heading' });
			bottom += HEADING;
		}
		const said = beside ? lineTexts(e, bottom, nameWidth, width) : stackTexts(e, bottom, width);
		const step = beside ? BESIDE : ABOVE + (said.length - 2) * LINE;
		texts.push(...said);
		const row = rows[e.index];
		const cy = bottom + (beside ? step / 2 : step - 14);
		if (e.spread && row) {
			const [low, high] = e.spread.map((ratio) => px(x(ratio)));
			marks.push({
				index: e.index,
				keys: [keyOf(row, chart.key)],
				label: e.name,
				x: px(x(1)),
				y: cy,
				shape: 'dot',
				size: 5,
				tone: `t-${text(row[chart.tone])}`,
				...(row[chart.own] === true ? {} : { hollow: true }),
				...(low === undefined || high === undefined || low === high
					? {}
					: { interval: [low, cy, high, cy] as const })
			});
		}
		bottom += step;
	}
	const height = bottom + 6;
	const axis = ratios(x, limits, input, height, right - left);
	return {
		width,
		height,
		guides: axis.guides,
		texts: [...axis.texts, ...texts],
		lines: [],
		marks,
		lands: []
	};
}

function entry(
	chart: LedgerChart,
	{ language }: LayoutInput,
	row: LayoutInput['rows'][number],
	index: number
): Entry {
	const value = ledgerValue(chart, row, language);
	const note = ledgerFlag(chart, row, language).join(', ');
	const central = num(row[chart.value]);
	const [low, high] = chart.interval.map((c) => num(row[c]) ?? central);
	const known = central !== null && central > 0 && low != null && high != null;
	return {
		index,
		name: labelOf(chart, row, language),
		value: value || note,
		note: value ? note : '',
		section: text(row[chart.section.column]),
		spread: known ? [Math.max(low, central / 1000) / central, high / central] : null
	};
}

function domain(entries: readonly Entry[]): [number, number] {
	const spreads = entries.flatMap(({ spread }) => (spread ? [spread] : []));
	return [
		Math.min(min(spreads, ([low]) => low) ?? 1, 0.8),
		Math.max(max(spreads, ([, high]) => high) ?? 1, 1.25)
	];
}

function lineTexts(e: Entry, top: number, nameWidth: number, width: number): SceneText[] {
	const y = top + BESIDE / 2 + (e.note ? -3 : 4);
	const note: SceneText = {
		x: 0,
		y: y + 15,
		text: fitText(e.note, 12, nameWidth - 10),
		anchor: 'start',
		role: 'note'
	};
	return [
		{ x: 0, y, text: fitText(e.name, FONT, nameWidth - 10), anchor: 'start', role: 'label' },
		...(e.note ? [note] : []),
		{ x: width, y: top + BESIDE / 2 + 4, text: e.value, anchor: 'end', role: 'label' }
	];
}

function stackTexts(e: Entry, top: number, width: number): SceneText[] {
	const value = [e.value, e.note].filter(Boolean).join(', ');
	return [
		{ x: 0, y: top + 14, text: fitText(e.name, FONT, width), anchor: 'start', role: 'label' },
		...wrapText(value, 12, width).map((text, i): SceneText => ({
			x: 0,
			y: top + 31 + i * LINE,
			text,
			anchor: 'start',
			role: 'note'
		}))
	];
}

/** Multiples and fractions of the central value. */
function ratios(
	x: (ratio: number) => number,
	[low, high]: readonly [number, number],
	input: LayoutInput,
	height: number,
	plot: number
) {
	const furthest = Math.max(high, 1 / low);
	const steps = furthest >= 10 ? [10, 100, 1000] : furthest >= 2 ? [2, 5] : [1.1, 1.25];
	const room = Math.floor(plot / 130);
	const fit = <T>(all: readonly T[]) => all.slice(0, Math.max(1, room));
	const ticks = [
		...fit(steps.filter((s) => 1 / s >= low * 0.999)).map((s) => ({
			at: 1 / s,
			text: `÷\u00a0${multiple(s, input)}`
		})),
		{ at: 1, text: CENTRAL[input.language] },
		...fit(steps.filter((s) => s <= high * 1.001)).map((s) => ({
			at: s,
			text: `×\u00a0${multiple(s, input)}`
		}))
	];
	return {
		guides: ticks.map(({ at }): Guide => ({
			at: [px(x(at)), TOP, px(x(at)), height - 4],
			role: at === 1 ? 'axis' : 'grid'
		})),
		texts: ticks.map(({ at, text: label }): SceneText => ({
			x: px(x(at)),
			y: TOP - 12,
			text: label,
			anchor: 'middle',
			role: 'tick'
		}))
	};
}

const multiple = (ratio: number, { format }: LayoutInput) =>
	format.decimals(ratio, Number.isInteger(ratio) ? 0 : Number.isInteger(ratio * 10) ? 1 : 2);
