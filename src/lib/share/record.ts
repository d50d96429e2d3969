import type { Catalog } from '../catalog/catalog';
import type { Licence, Source } from '../catalog/schema';
import type { Figure } from '../figure/figure';

/** What a figure says of where its rows come from. */
export interface FigureRecord {
	readonly sources: readonly (Omit<Source, 'title' | 'edition' | 'files'> & {
		readonly licenceUrl: string;
	})[];
	readonly rowLicence: Licence;
	/** The newest year in its tables. */
	readonly newest: number;
	/** The day the sources of its tables were last read. */
	readonly checked: string;
	/** The version of its data: a day, and a hash of the tables. */
	readonly version: string;
}

/**
 * The record of a figure by the catalogue; sources with the same credit line are named once. What was read of each, file
 * by file, is said by the pages of its tables.
 */
export function recordOf(
	figure: Pick<Figure, 'tables'>,
	built: { readonly newest: number; readonly version: string },
	catalog: Catalog
): FigureRecord {
	const tables = figure.tables.map((name) => catalog.table(name));
	const sources = new Map(tables.flatMap((table) => catalog.sourcesOf(table)).map((s) => [s.credit.en, s]));
	return {
		sources: [...sources.values()].map(({ title, edition, files, ...source }) => ({
			...source,
			licenceUrl: catalog.licence(source.licence).url
		})),
		rowLicence: catalog.termsOf(figure.tables).rows,
		newest: built.newest,
		checked: tables.map((t) => t.checked).sort()[0] ?? '',
		version: built.version
	};
}

/** The day of a version of the data, as ISO text. */
export const dayOf = (version: string): string => version.slice(0, 10);
