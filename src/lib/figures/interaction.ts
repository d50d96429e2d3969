import type { Row } from '../engine/connector';

/** What a reader can do to a figure that is alive. */
export interface Interaction {
	/** The key selected on the page. */
	readonly selected: string | null;
	readonly select: (key: string | null, label?: string) => void;
	readonly range: readonly [number | null, number | null];
	readonly brush: (range: [number, number] | null) => void;
	readonly download: (rows: readonly Row[]) => void;
}
