/** Stands in for pages that cannot be had: without a script, which would look for the page of the address. */
export const csr = false;
