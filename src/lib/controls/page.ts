/** A table shows this many rows at once. */
export const PAGE = 100;

/** A page that was prerendered holds this many rows of each table: it travels to everyone, opened or not. */
export const HELD = 5;
