import type { Choice, Parameter } from '../figure/parameter';
import type { ViewSpec } from '../figure/view-spec';
import { readBuilt } from './built';
import { loadFigure } from './registry';

/** The parameters that the figures of a page share, with their values: what a page's controls need. */
export async function pageSpec(ids: readonly string[]): Promise<ViewSpec> {
	const params: Record<string, Parameter> = {};
	const choices: Record<string, readonly Choice[]> = {};
	for (const id of ids) {
		const figure = await loadFigure(id);
		for (const [name, { kind, label, default: initial, all, range }] of Object.entries(figure.params)) {
			params[name] ??= {
				kind,
				label,
				default: initial,
				tables: [],
				...(all ? { all } : {}),
				...(range ? { range } : {})
			};
		}
		for (const [name, values] of Object.entries(readBuilt(id).choices)) choices[name] ??= values;
	}
	return { params, choices };
}
