import { z } from 'zod/mini';

const text = z.string().check(z.maxLength(400));

/** What a reader said of a table: its kind, what its columns stand for, where its rows ran. */
export const meaningSchema = z.object({
	/** Null while it is of the kind that fits best. */
	template: z.nullable(text),
	/** The table's column for columns of the template, where the reader chose another than was found; '' for none. */
	mapping: z.record(text, text),
	/** Our place for what cells say that names none of ours. */
	places: z.record(text, text),
	/** The place of all rows, where no column says one. */
	everywhere: z.nullable(text),
	/** Of the grid; null for that of each row. */
	year: z.nullable(z.int()),
	/** Whether the cooling and losses of the data centre are added, as published for the region. */
	building: z.boolean(),
	/** What readings of one device at one time are: several devices, added, or one. As they look where it is absent. */
	together: z.optional(z.enum(['add', 'one'])),
	/** Which rows of one run count: the last, or all. As they look where it is absent. */
	runs: z.optional(z.enum(['last', 'all']))
});
