import { z } from 'zod/mini';
import { drawingSchema } from './drawing-schema';

const upTo = (most: number) => z.string().check(z.maxLength(most));

/** A chart of the reader's that is kept: what is asked, and how the answer is drawn. */
export const keptChartSchema = z.object({
	id: upTo(60),
	sql: upTo(100_000),
	drawing: drawingSchema
});

export type KeptChart = z.infer<typeof keptChartSchema>;
