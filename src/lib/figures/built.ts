import { readFileSync } from 'node:fs';
import type { Choice } from '../figure/parameter';

/** What the build found out about a figure beside its answers. */
export interface BuiltFigure {
	/** The values its parameters may take. */
	readonly choices: Readonly<Record<string, readonly Choice[]>>;
	/** What a `several` is chosen from, as `packListing` writes it. */
	readonly listings: Readonly<Record<string, string>>;
	/** The newest year in its tables. */
	readonly newest: number;
	/** The version of the data: date and hash of content. */
	readonly version: string;
}

/** Where the build keeps it, for prerendering only. */
export const builtPath = (id: string): string => `.cache/figures/${id}.json`;

/** Where the build keeps the answers of a figure (`grid-mix`), or those that one page asks of it (`grid-mix/IND`). */
export const answersPath = (name: string): string => `.cache/answers/${name}.json`;

export const readBuilt = (id: string): BuiltFigure =>
	JSON.parse(readFileSync(builtPath(id), 'utf8')) as BuiltFigure;
