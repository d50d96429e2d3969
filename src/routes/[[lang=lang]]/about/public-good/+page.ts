/** Prose only: the page needs no script. */
export const csr = false;
