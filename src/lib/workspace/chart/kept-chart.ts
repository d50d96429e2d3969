import { z } from 'zod/mini';
import { UNIT_IDS } from '../../units/unit';

const upTo = (most: number) => z.string().check(z.maxLength(most));
const text = upTo(2000);

/** A chart of the reader's that is kept: what is asked, and how the answer is drawn. */
export const keptChartSchema = z.object({
	id: upTo(60),
	sql: upTo(100_000),
	drawing: z.object({
		kind: z.enum(['bars', 'line']),
		title: text,
		x: text,
		y: text,
		low: text,
		high: text,
		series: text,
		unit: z.enum(UNIT_IDS)
	})
});

export type KeptChart = z.infer<typeof keptChartSchema>;
