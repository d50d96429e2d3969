import { z } from 'zod/mini';
import type { Language } from '../../i18n/language';
import type { Drawing } from './drawing';
import { drawingSchema } from './drawing-schema';
import { CHART_TEXTS } from './texts';

const strict = z.strictObject(drawingSchema.shape);

/** A drawing as a document that a reader can change. */
export const writeDocument = (drawing: Drawing): string => JSON.stringify(drawing, null, '\t');

/**
 * Reads a document back: the drawing, or all that is wrong with it.
 * @param names the columns that there are
 */
export function readDocument(
	text: string,
	names: readonly string[],
	language: Language
): { readonly drawing: Drawing } | { readonly faults: readonly string[] } {
	const t = CHART_TEXTS[language].faults;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (cause) {
		return { faults: [t.json(cause instanceof Error ? cause.message : '')] };
	}
	const { success, data, error } = strict.safeParse(value);
	if (!success)
		return {
			faults: error.issues.map((issue) => {
				if (issue.code === 'unrecognized_keys') return t.unknown(issue.keys.join(', '));
				const allowed = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
				return t.field(issue.path.join('.') || 'JSON', allowed);
			})
		};
	const columns = (['x', 'y', 'low', 'high', 'series'] as const).filter(
		(field) => data[field] && !names.includes(data[field])
	);
	return columns.length
		? { faults: columns.map((field) => t.column(field, data[field], names.join(', '))) }
		: { drawing: data };
}
