import type { Result } from '../engine/connector';
import { defaultView, type Figure, queryView, type View } from '../figure/figure';
import type { PageView } from './page-view.svelte';

/** What a figure comes alive with. */
export interface FirstRows extends Result {
	readonly view: View;
	/** Whether these are the rows the page asks for. */
	readonly complete: boolean;
}

/** The rows of the page's view; where they cannot be had, those of the default view, for the figure to say why. */
export async function firstRows(figure: Figure, page: PageView): Promise<FirstRows> {
	const ask = (params: View) =>
		page.connector.query({ sql: figure.sql, params, tables: figure.tables, figure: figure.id });
	const view = queryView(figure, page.view);
	try {
		return { view, ...(await ask(view)), complete: true };
	} catch {
		const initial = defaultView(figure);
		return { view: initial, ...(await ask(initial)), complete: false };
	}
}
