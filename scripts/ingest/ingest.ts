/** A cell before it is written: `null` is unknown and becomes an empty cell, 0 stays 0. */
export type Cell = string | number | boolean | null;

export type Row = Readonly<Record<string, Cell>>;

/**
 * Reads publisher files below `sources`, and the tables of ours that it comes after in `data`, and returns the rows of one
 * table, in any order. Neither folder is always the one in the repository: a refresh reads new files and new tables.
 */
export type Ingest = (sources: string, data: string) => Row[];
