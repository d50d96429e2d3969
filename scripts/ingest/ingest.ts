/** A cell before it is written: `null` is unknown and becomes an empty cell, 0 stays 0. */
export type Cell = string | number | boolean | null;

export type Row = Readonly<Record<string, Cell>>;

/** Reads publisher files below `sources` and returns the rows of one table, in any order. */
export type Ingest = (sources: string) => Row[];
