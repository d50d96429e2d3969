/** Prose and numbers written in after the build: the page needs no script. */
export const csr = false;
