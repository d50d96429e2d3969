import { z } from 'zod/mini';
import { UNIT_IDS } from '../../units/unit';
import { COLOURS, KINDS } from './drawing';

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
