import type { Row } from '../engine/connector';

/** What a reader can do to a figure that is alive. */
export interface Interaction {
	/** The key selected on the page, or several with commas between. */
	readonly selected: string | null;
	readonly select: (key: string | null, label?: string) => void;
	/** The keys of what is pointed at or focused, on this figure or another of the page. */
	readonly pointed?: readonly string[];
	/** Tells the name of the mark of what is selected and how many keys that stands for (`Infinity`: it is not all that is selected), or that there is none. */
	readonly sight?: (mark: { readonly label: string; readonly among: number } | null) => void;
	readonly point?: (keys: readonly string[]) => void;
	readonly range: readonly [number | null, number | null];
	readonly brush: (range: [number, number] | null) => void;
	readonly download: (rows: readonly Row[]) => void;
}
