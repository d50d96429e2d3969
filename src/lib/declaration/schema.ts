import { z } from 'zod';
import { UNIT_IDS } from '../units/unit';

const localised = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });

/** What a commitment document must be; the build refuses any other. */
export const commitmentSchema = z.strictObject({
	id: z.string().regex(/^[1-5]\.[1-3]$/),
	name: localised,
	asks: localised,
	operationalisation: localised,
	dissent: localised,
	rule: z
		.strictObject({
			tables: z.array(z.string()).min(1),
			sql: z.string().min(1),
			series: z.record(
				z.string().regex(/^[a-z][a-z-]*$/),
				z.strictObject({
					label: localised,
					unit: z.enum(UNIT_IDS),
					better: z.enum(['up', 'down']).nullable(),
					why: localised,
					figure: z.string().optional()
				})
			)
		})
		.nullable(),
	thresholds: z.array(
		z.strictObject({
			author: localised,
			date: z.string(),
			reference: localised,
			url: z.url(),
			says: localised,
			why: localised
		})
	),
	missing: z.array(z.strictObject({ data: localised, who: localised }))
});
