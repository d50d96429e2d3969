/**
 * A workspace as one file: a first line that says what it is, a second with the length of what follows, a JSON text that
 * lists the tables and queries, and the files of the tables one after the other.
 */
export const MAGIC = 'EMPREINTE WORKSPACE 1\n';

/** Whether a file begins as a workspace does. Rejects where it cannot be read. */
export const isWorkspaceFile = async (file: Blob): Promise<boolean> =>
	(await file.slice(0, MAGIC.length).text()) === MAGIC;
