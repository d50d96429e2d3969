import type { z } from 'zod/mini';
import type { drawingSchema } from './drawing-schema';

export const KINDS = ['bars', 'dots', 'line', 'scatter', 'histogram'] as const;
export type ChartKind = (typeof KINDS)[number];

/** The colours of a chart that tells nothing apart: slots of the palette. */
export const COLOURS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

export type Drawing = Readonly<z.infer<typeof drawingSchema>>;

export const EMPTY: Drawing = {
	kind: 'bars',
	title: '',
	question: '',
	x: '',
	y: '',
	low: '',
	high: '',
	series: '',
	colour: '0',
	unit: 'count',
	caveat: '',
	source: ''
};

/** How many rows a chart can take; a histogram counts all. */
export const MOST: Readonly<Record<ChartKind, number>> = {
	bars: 200,
	dots: 200,
	line: 5000,
	scatter: 5000,
	histogram: Infinity
};
