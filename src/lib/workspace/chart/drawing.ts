import { z } from 'zod/mini';
import { UNIT_IDS } from '../../units/unit';

export const KINDS = ['bars', 'dots', 'line', 'scatter', 'histogram'] as const;
export type ChartKind = (typeof KINDS)[number];

/** The colours of a chart that tells nothing apart: slots of the palette. */
export const COLOURS = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

const text = z.string().check(z.maxLength(2000));
const later = z._default(text, '');

/** How a reader draws a result and what is said of it: columns by name, '' where there is none. */
export const drawingSchema = z.object({
	kind: z.enum(KINDS),
	title: text,
	question: later,
	/** What bars and dots are called, what a line runs over, the first number of a scatter plot. */
	x: text,
	/** What is drawn; of a histogram, what is counted. */
	y: text,
	/** Limits of the value. */
	low: text,
	high: text,
	/** What tells lines or colours apart. */
	series: text,
	colour: z._default(z.enum(COLOURS), '0'),
	unit: z.enum(UNIT_IDS),
	caveat: later,
	source: later
});

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
