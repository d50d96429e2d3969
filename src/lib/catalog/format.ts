/** The formats every table is published in, the one that most readers want first. */
export const FORMATS = ['csv', 'parquet', 'arrow'] as const;
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
	csv: 'text/csv',
	parquet: 'application/vnd.apache.parquet',
	arrow: 'application/vnd.apache.arrow.stream'
};

/** The file of a table below `/tables/`. */
export const fileName = (table: string, format: Format): string => `${table}.${format}`;

/**
 * The file below `/tables/` whose name says what its bytes are: it holds the first eight hexadecimal digits of their SHA-256.
 */
export const pinnedName = (table: string, format: Format, sha256: string): string =>
	`${sha256.slice(0, 8)}/${fileName(table, format)}`;

/** A folder of files that are named so. */
export const PINNED = /^[0-9a-f]{8}$/;
