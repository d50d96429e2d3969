import type { Asked, Choice } from './parameter';

/** The parameters of a page with the values that each may take. */
export interface ViewSpec {
	readonly params: Readonly<Record<string, Asked>>;
	readonly choices: Readonly<Record<string, readonly Choice[]>>;
	/** What each `several` is chosen from, as `packListing` writes it. */
	readonly listings: Readonly<Record<string, string>>;
}
