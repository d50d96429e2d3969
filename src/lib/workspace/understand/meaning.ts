import type { z } from 'zod/mini';
import type { meaningSchema } from './meaning-schema';

export type Meaning = Readonly<z.infer<typeof meaningSchema>>;

export const NOTHING_SAID: Meaning = {
	template: null,
	mapping: {},
	places: {},
	everywhere: null,
	year: null,
	building: false
};
