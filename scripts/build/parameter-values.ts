import { type Connector, type Row, type Scalar, toRows } from '../../src/lib/engine/connector';
import type { ParameterSpaces } from '../../src/lib/engine/parameter-space';
import { choosable, type Figure } from '../../src/lib/figure/figure';
import { packListing, valuesOf } from '../../src/lib/figure/listing';
import type { Choice, Parameter } from '../../src/lib/figure/parameter';
import { findableBy } from './parts-of-countries';

/** What the parameters of a figure may be, and for which of it the figure is answered at build. */
export interface ParameterValues {
	readonly choices: Readonly<Record<string, readonly Choice[]>>;
	readonly listings: Readonly<Record<string, string>>;
	readonly spaces: ParameterSpaces;
}

/** @throws Error when a default is not among the allowed values. */
export async function parameterValues(figure: Figure, engine: Connector): Promise<ParameterValues> {
	const choices: Record<string, readonly Choice[]> = {};
	const listings: Record<string, string> = {};
	const spaces: Record<string, readonly Scalar[]> = {};
	for (const [name, parameter] of Object.entries(choosable(figure))) {
		const rows = await allowedRows(parameter, engine);
		const allowed = [...(parameter.options ?? []), ...rows.map(choiceOf)];
		if (parameter.kind === 'several') {
			const listed = rows.map((row) => ({
				value: String(row['value']),
				label: choiceOf(row).label,
				aliases: findableBy(String(row['value']), row['aliases'])
			}));
			listings[name] = packListing(listed);
		} else if (parameter.kind === 'choice') choices[name] = allowed;
		const known = new Set<Scalar>([...(parameter.all ? [null] : []), ...allowed.map(({ value }) => value)]);
		const stranger = defaultsOf(parameter).find((value) => !known.has(value));
		if (stranger !== undefined)
			throw new Error(`${figure.id}: the default of "${name}", ${stranger}, is not among its values.`);
		if (name in figure.params) spaces[name] = spaceOf(parameter, [...known]);
	}
	return { choices, listings, spaces };
}

async function allowedRows({ values, tables }: Parameter, engine: Connector): Promise<Row[]> {
	return values ? toRows((await engine.query({ sql: values, params: {}, tables })).columns) : [];
}

const choiceOf = (row: Row): Choice => ({
	value: row['value'] as Choice['value'],
	label: { en: String(row['label_en']), fr: String(row['label_fr']) },
	...(row['group_en'] ? { group: { en: String(row['group_en']), fr: String(row['group_fr']) } } : {})
});

function defaultsOf(parameter: Parameter): readonly Scalar[] {
	if (parameter.kind === 'number') return [];
	return parameter.kind === 'several' ? valuesOf(parameter.default) : [parameter.default];
}

/** A large space is not answered in full: unless its rows are only kept, its default is. */
function spaceOf(
	{ kind, keeps, answered, default: initial }: Parameter,
	known: readonly Scalar[]
): readonly Scalar[] {
	if (keeps || kind === 'number') return [null];
	return kind === 'several' || answered === 'default' ? [initial] : known;
}
