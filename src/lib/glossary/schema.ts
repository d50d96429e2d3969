import { z } from 'zod';
import { UNIT_IDS } from '../units/unit';
import { TOPICS } from './term';

const localised = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const wordings = z.array(z.string().min(2)).min(1);

/** What a glossary document must be. */
export const termSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	topic: z.enum(TOPICS),
	name: localised,
	means: localised,
	unit: z.enum(UNIT_IDS).optional(),
	finds: z.strictObject({ en: wordings, fr: wordings })
});
