import { z } from 'zod';
import { LANGUAGES } from '../i18n/language';
import { UNIT_IDS } from '../units/unit';
import { TOPIC_IDS } from './topic';

const localised = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const isoDate = z.iso.date();
const identifier = z.string().regex(/^[a-z][a-z0-9_]*$/);

export const licenceSchema = z.strictObject({
	/** SPDX identifier where there is one. */
	id: z.string(),
	name: z.string(),
	url: z.url(),
	/** What the licence asks of a reader who reuses rows. */
	terms: localised,
	shareAlike: z.boolean()
});

export const sourceSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]+$/),
	publisher: z.string(),
	title: z.string(),
	/** Of what we compiled ourselves: the page of its table on this site, as a path. */
	url: z.union([z.url(), z.string().regex(/^\/data\/[a-z_]+$/)], { error: 'a URL, or a page of this site' }),
	licence: z.string(),
	/** The credit line as the publisher asks for it, in English, and our translation. */
	credit: localised,
	/** The language of the title; English unless said. */
	language: z.enum(LANGUAGES).default('en'),
	retrieved: isoDate,
	/** Commit, release or edition that was read. */
	edition: z.string(),
	/** The publisher's files: the path under which an ingest reads each, and the address it comes from. */
	files: z
		.array(
			z.strictObject({
				path: z.string(),
				url: z.url(),
				/** A CSV that the publisher leaves without a line end; from any other, that is a sign of a cut. */
				noFinalNewline: z.boolean().optional()
			})
		)
		.optional()
});

export const columnSchema = z.strictObject({
	name: identifier,
	type: z.enum(['text', 'integer', 'number', 'boolean', 'date']),
	unit: z.enum(UNIT_IDS).optional(),
	/** The column that says in which unit a row is, where rows differ. */
	unitIn: identifier.optional(),
	meaning: localised,
	/** Inclusive limits a value must respect. */
	range: z.tuple([z.number(), z.number()]).optional(),
	/** The closed list of allowed texts. */
	values: z.array(z.string()).optional(),
	/** The column of another table whose values these are: every value that is not empty must be there. */
	references: z.strictObject({ table: identifier, column: identifier }).optional(),
	/** What an empty cell means; absent when the column is never empty. */
	empty: localised.optional()
});

export const tableSchema = z.strictObject({
	name: identifier,
	title: localised,
	summary: localised,
	/** Where the catalogue shows it. */
	topic: z.enum(TOPIC_IDS),
	grain: localised,
	key: z.array(identifier).min(1),
	columns: z.array(columnSchema).min(1),
	licence: z.string(),
	sources: z.array(z.string()).min(1),
	method: localised,
	limits: z.array(localised),
	changes: localised,
	/** The day its sources were last read for it. */
	checked: isoDate
});

export type Licence = z.infer<typeof licenceSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Column = z.infer<typeof columnSchema>;
export type Table = z.infer<typeof tableSchema>;
