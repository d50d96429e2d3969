import type { TableChange } from '../catalog/version';
import type { Localised } from '../i18n/language';

/** A version of the data that changed the tables of a figure. */
export interface HistoryStep {
	/** What the tables of the figure then held, as the versions of figures say it. */
	readonly hash: string;
	readonly date: string;
	readonly why: Localised;
	readonly changes: readonly (TableChange & { readonly title: Localised })[];
}

/** A view that is kept as it was. */
export interface KeptView {
	readonly version: string;
	/** The link to the view, as a query with its version. */
	readonly search: string;
	readonly key: string;
	/** What it read. */
	readonly reading: Localised;
}

/** What became of a figure's data, oldest first, and which of its views are kept: `/figures/<id>/changes.json`. */
export interface FigureHistory {
	/** The version that is shown. */
	readonly version: string;
	readonly steps: readonly HistoryStep[];
	readonly kept: readonly KeptView[];
}

/** The hash in a version of a figure's data. */
export const hashOf = (version: string): string => version.slice(-8);

/** What changed after a version of a figure's data; null where the record does not know it. */
export function changesSince({ steps }: FigureHistory, version: string): readonly HistoryStep[] | null {
	const at = steps.findIndex(({ hash }) => hash === hashOf(version));
	return at < 0 ? null : steps.slice(at + 1);
}
