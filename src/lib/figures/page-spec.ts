import type { Choice, Parameter } from '../figure/parameter';
import { choosable } from '../figure/figure';
import type { ViewSpec } from '../figure/view-spec';
import { readBuilt } from './built';
import { loadFigure } from './registry';

/** The parameters that the figures of a page share, with their values: what a page's controls need. */
export async function pageSpec(ids: readonly string[]): Promise<ViewSpec> {
	const params: Record<string, Parameter> = {};
	const choices: Record<string, readonly Choice[]> = {};
	const listings: Record<string, string> = {};
	for (const id of ids) {
		const figure = await loadFigure(id);
		for (const [name, { values, tables, options, ...parameter }] of Object.entries(choosable(figure))) {
			params[name] ??= { ...parameter, tables: [] };
		}
		const built = readBuilt(id);
		for (const [name, allowed] of Object.entries(built.choices)) choices[name] ??= allowed;
		for (const [name, listing] of Object.entries(built.listings)) listings[name] ??= listing;
	}
	return { params, choices, listings };
}
