/** A table shows this many rows at once; a page that was prerendered holds no more. */
export const PAGE = 20;
