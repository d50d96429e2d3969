import { z } from 'zod';
import { UNIT_IDS } from '../units/unit';

const localised = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const column = z.string().min(1);
const unit = z.enum(UNIT_IDS);
const quantity = {
	column,
	unit,
	title: localised,
	classes: z.array(localised).min(1).optional(),
	unclassed: localised.optional()
};
const interval = z.tuple([column, column]);
const columns = z.union([column, localised]);
const when = z.strictObject({
	parameter: column,
	is: z.union([z.string(), z.null(), z.array(z.string().nullable())])
});
const shape = z.enum(['dot', 'square', 'triangle', 'diamond', 'cross', 'dash']);
const keyed = { key: z.array(column).min(1), label: columns, alike: column.optional() };
const flag = z.strictObject({ column, label: localised }).optional();
const range = z.tuple([z.number(), z.number()]);
const axis = z.strictObject({
	...quantity,
	scale: z.enum(['log', 'time']).optional(),
	from: z.number().optional()
});

const chartSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('rank'),
		...keyed,
		entity: column.optional(),
		value: z.strictObject(quantity),
		interval,
		named: z.literal('all').optional(),
		brush: z.tuple([column, column]).optional()
	}),
	z.strictObject({
		kind: z.literal('map'),
		...keyed,
		entity: column,
		lat: column,
		lon: column,
		value: z.strictObject(quantity),
		interval,
		steps: z.array(z.number()).min(1)
	}),
	z.strictObject({
		kind: z.literal('trend'),
		...keyed,
		entity: column,
		x: column,
		xName: column.optional(),
		panels: z
			.array(
				z.strictObject({
					...quantity,
					domain: range.optional(),
					interval: interval.optional(),
					also: z.strictObject(quantity).optional(),
					unknown: localised.optional(),
					breakAfter: z.strictObject({ x: z.number(), label: localised }).optional()
				})
			)
			.min(1),
		span: z.int().min(0).optional(),
		hollow: flag,
		projected: flag,
		reference: flag,
		thin: flag,
		prominent: z.int().positive().optional(),
		log: z.string().optional(),
		base: z.string().optional(),
		mark: z.string().optional()
	}),
	z.strictObject({
		kind: z.literal('scatter'),
		...keyed,
		entity: column,
		x: axis,
		y: axis,
		entities: z.record(z.string(), localised).optional(),
		own: column.optional(),
		hollow: flag,
		note: z.union([column, localised]).optional(),
		count: column.optional(),
		members: column.optional(),
		gather: z
			.strictObject({ by: column, keys: z.array(column).min(1), one: columns, many: columns })
			.optional(),
		unknownY: localised.optional()
	}),
	z.strictObject({
		kind: z.literal('spread'),
		...keyed,
		title: localised,
		unit,
		values: z
			.array(
				z.strictObject({
					column,
					label: localised,
					shape,
					interval: interval.optional(),
					tone: z.string().optional()
				})
			)
			.min(1),
		group: columns.optional(),
		note: columns.optional(),
		whisker: localised.optional(),
		hollow: flag,
		projected: flag,
		sparse: z.boolean().optional(),
		log: z.string().optional(),
		scale: z.literal('log').optional()
	}),
	z.strictObject({
		kind: z.literal('mix'),
		...keyed,
		x: column,
		unit,
		title: localised,
		parts: z.array(z.strictObject({ column, label: localised, tone: z.string() })).min(2),
		form: z.enum(['area', 'bars']),
		total: column.optional(),
		share: z.string().optional(),
		each: z.record(z.string(), z.strictObject(quantity)).optional(),
		level: z.boolean().optional(),
		line: z.strictObject({ ...quantity, tone: z.string().optional() }).optional()
	}),
	z.strictObject({
		kind: z.literal('status'),
		...keyed,
		x: column,
		state: column,
		states: z
			.array(
				z.strictObject({
					value: z.string(),
					label: localised,
					shape,
					tone: z.string(),
					hollow: z.boolean().optional()
				})
			)
			.min(2)
	}),
	z.strictObject({
		kind: z.literal('ledger'),
		...keyed,
		names: z.record(z.string(), localised),
		section: z.strictObject({ column, titles: z.record(z.string(), localised) }),
		value: column,
		interval,
		whisker: localised,
		units: column,
		tone: column,
		own: column,
		flag: z.strictObject({ column, words: z.record(z.string(), localised) })
	})
]);

const parameterSchema = z.strictObject({
	kind: z.enum(['choice', 'number', 'several']),
	label: localised,
	default: z.union([z.string(), z.number(), z.boolean(), z.null()]),
	values: z.string().optional(),
	tables: z.array(z.string()),
	options: z
		.array(z.strictObject({ value: z.union([z.string(), z.number(), z.boolean()]), label: localised }))
		.optional(),
	all: localised.optional(),
	own: z.union([z.string(), z.number(), z.boolean()]).optional(),
	range: range.optional(),
	unit: unit.optional(),
	most: z.int().min(1).optional(),
	uncoloured: z.literal(true).optional(),
	keeps: z
		.strictObject({ column, by: z.enum(['among', 'least', 'most']), knownOnly: z.boolean().optional() })
		.optional(),
	answered: z.literal('default').optional(),
	absent: localised.optional(),
	control: z.enum(['select', 'tick', 'tabs', 'span']).optional()
});
const parametersSchema = z.record(z.string().regex(/^[a-z]+$/), parameterSchema);

/** What a figure document must be; the build refuses any other. */
export const figureSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9-]*$/),
	title: localised,
	question: localised,
	tables: z.array(z.string()).min(1),
	params: parametersSchema,
	display: parametersSchema.optional(),
	sql: z.string().min(1),
	chart: chartSchema,
	views: z.record(z.string(), chartSchema).optional(),
	measures: z.record(z.string(), z.strictObject({ ...quantity, interval: interval.optional() })).optional(),
	sorts: z
		.record(z.string(), z.strictObject({ column: columns, descending: z.boolean().optional() }))
		.optional(),
	columns: z.record(
		z.string(),
		z.strictObject({
			label: localised,
			unit: unit.optional(),
			unitIn: column.optional(),
			from: localised.optional(),
			names: z.record(z.string(), localised).optional(),
			when: when.optional()
		})
	),
	comparableOn: z.array(
		z.strictObject({
			column: column.optional(),
			holds: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
			when: when.optional(),
			warning: localised
		})
	),
	reading: z.custom<(...input: never[]) => unknown>((value) => typeof value === 'function', 'a function'),
	working: z
		.custom<(...input: never[]) => unknown>((value) => typeof value === 'function', 'a function')
		.optional(),
	caveats: z.array(localised).min(1),
	commitments: z.array(z.string().regex(/^[1-5]\.[1-3]$/)).min(1)
});
