import type { Row } from '../engine/connector';
import type { Chart, Flag, MapChart, MixChart, ScatterChart } from '../figure/chart';
import { ENTITIES, type Shape } from '../figure/entity';
import { looksIn } from '../figure/look';
import type { Words } from '../i18n/words';
import { formatter } from '../units/format';
import { symbol } from './symbol';

/** One entry of a key: a sign and what it means; a heading has no sign. */
export interface KeyEntry {
	readonly text: string;
	/** The sign as path data on a canvas of `KEY_SIZE`, with the class that paints it. */
	readonly sign?: { readonly d: string; readonly className: string };
}

/** The side of a sign's canvas in pixels. */
export const KEY_SIZE = 14;

const dot = symbol('dot', 7, 7, 5);
const square = `M0 0h${KEY_SIZE}v${KEY_SIZE}h-${KEY_SIZE}z`;

const sign = (text: string, shape: Shape, tone: string, hollow = false): KeyEntry => ({
	text,
	sign: { d: symbol(shape, 7, 7, 5), className: `mark ${tone}${hollow ? ' hollow' : ''}` }
});

/** The key of a chart for the rows it shows, in the order it is read. */
export function keyOfChart(chart: Chart, rows: readonly Row[], { language, t }: Words): KeyEntry[] {
	const entities = (column: string, tone?: string) => {
		const shown = new Set(rows.map((row) => String(row[column])));
		return Object.entries(ENTITIES)
			.filter(([id]) => shown.has(id))
			.map(([id, e]) => sign(e.name[language], e.shape, tone ?? `e-${id}`));
	};
	switch (chart.kind) {
		case 'rank': {
			const [low, high] = chart.interval;
			return [
				...(chart.entity === undefined ? [] : entities(chart.entity)),
				...(rows.some((row) => row[low] !== row[high]) ? [whisker(t)] : [])
			];
		}
		case 'map':
			return [
				{ text: chart.value.title[language] },
				...steps(chart, language),
				...unclassed(chart, rows, language),
				...entities(chart.entity, 'neutral')
			];
		case 'trend':
			return [
				...flagged(chart.hollow, rows, { d: dot, className: 'mark neutral hollow' }, language),
				...flagged(chart.projected, rows, { d: 'M0 7H14', className: 'line neutral dashed' }, language)
			];
		case 'scatter':
			return [
				...entities(chart.entity),
				...others(chart, rows, language),
				...(chart.own === undefined
					? []
					: [sign(t.chart.solid, 'dot', 'neutral'), sign(t.chart.hollow, 'dot', 'neutral', true)]),
				...flagged(
					chart.hollow,
					rows,
					{ d: symbol('dot', 7, 7, 5), className: 'mark neutral hollow' },
					language
				)
			];
		case 'spread':
			return [
				...(chart.values.length > 1
					? chart.values.map((v) => sign(v.label[language], v.shape, v.tone ?? `s-${v.column}`))
					: []),
				...flagged(chart.hollow, rows, { d: dot, className: 'mark neutral hollow' }, language),
				...flagged(chart.projected, rows, { d: dot, className: 'mark neutral hollow projected' }, language),
				...(chart.values.some((v) => v.interval) ? [whisker(t, chart.whisker?.[language])] : [])
			];
		case 'ledger':
			return [
				sign(t.chart.known, 'dot', 'neutral'),
				sign(t.chart.stretched, 'dot', 'neutral', true),
				whisker(t, chart.whisker[language])
			];
		case 'mix':
			return [
				...chart.parts
					.filter((part) => rows.some((row) => Number(row[part.column]) > 0))
					.map((part) => ({
						text: part.label[language],
						sign: { d: square, className: `area part ${part.tone}` }
					}))
					.toReversed(),
				...(chart.total === undefined ? [] : unknownRest(chart, rows, t))
			];
		case 'status':
			return chart.states.map((s) => sign(s.label[language], s.shape, s.tone, s.hollow));
	}
}

/** What the parts leave of the whole, where any row has such a rest. */
function unknownRest(chart: MixChart, rows: readonly Row[], t: Words['t']): KeyEntry[] {
	const left = (row: Row) => {
		const known = chart.parts.reduce((sum, { column }) => sum + Number(row[column] ?? 0), 0);
		return Number(row[chart.total ?? ''] ?? 0) > known * 1.01;
	};
	return rows.some(left) ? [{ text: t.chart.rest, sign: { d: square, className: 'area part unknown' } }] : [];
}

/** Entities that have no colour of their own across the site. */
function others(
	{ entity, entities, hollow }: ScatterChart,
	rows: readonly Row[],
	language: Words['language']
): KeyEntry[] {
	const all = [...looksIn(rows, entity)].filter(([id]) => id !== '' && !(id in ENTITIES));
	const names = entities ? Object.keys(entities) : [];
	const drawnHollow = (id: string) =>
		hollow !== undefined &&
		rows.every((row) => String(row[entity] ?? '') !== id || row[hollow.column] === true);
	return all
		.sort(([a], [b]) => names.indexOf(a) - names.indexOf(b))
		.map(([id, { shape, tone }]) => sign(entities?.[id]?.[language] ?? id, shape, tone, drawnHollow(id)));
}

/** What a flag is called, where a row carries it. */
const flagged = (
	flag: Flag | undefined,
	rows: readonly Row[],
	sign: KeyEntry['sign'],
	language: Words['language']
): KeyEntry[] =>
	flag && sign && rows.some((row) => row[flag.column] === true) ? [{ text: flag.label[language], sign }] : [];

const whisker = (t: Words['t'], meaning: string = t.chart.whisker): KeyEntry => ({
	text: meaning,
	sign: { d: 'M7 1V13M4 1h6M4 13h6', className: 'interval' }
});

/** The sign of rows whose class is unknown, where there are some. */
const unclassed = (
	{ value: { column, unclassed } }: MapChart,
	rows: readonly Row[],
	language: Words['language']
): KeyEntry[] =>
	unclassed && rows.some((row) => row[column] === null)
		? [sign(unclassed[language], 'dot', 'neutral', true)]
		: [];

/** The colour classes between the limits of a map. */
function steps({ steps: limits, value }: MapChart, language: Words['language']): KeyEntry[] {
	const number = (value: number | undefined) => formatter(language).number(value ?? 0);
	return Array.from({ length: limits.length + 1 }, (_, i) => ({
		text:
			value.classes?.[i]?.[language] ??
			(i === 0
				? `< ${number(limits[0])}`
				: i === limits.length
					? `≥ ${number(limits.at(-1))}`
					: `${number(limits[i - 1])}–${number(limits[i])}`),
		sign: { d: square, className: `mark q-${i}` }
	}));
}
