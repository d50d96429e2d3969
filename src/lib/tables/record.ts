import type { Licence, Source, Table } from '../catalog/schema';
import type { Localised } from '../i18n/language';
import type { Cited } from '../share/edition';
import type { BuiltTable } from './built';
import type { Release } from './release';

/** All that the page of a table says, gathered at build. */
export interface TableRecord {
	readonly table: Table;
	readonly built: BuiltTable;
	readonly licence: Licence;
	readonly sources: readonly Source[];
	readonly release: Release;
	/** The day of the version that last changed the table; null while none has recorded it. */
	readonly changed: string | null;
	readonly figures: readonly { readonly id: string; readonly title: Localised }[];
	/** The first rows as they stand in the CSV. */
	readonly rows: readonly (readonly string[])[];
	readonly citation: Cited;
	/** The absolute addresses that name the bytes of its files. */
	readonly pinned: Readonly<Record<'csv' | 'parquet', string>>;
	/** The address of the page. */
	readonly page: string;
	/** Where the site is served from, as `https://example.org`. */
	readonly origin: string;
}
