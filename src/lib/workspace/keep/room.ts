/** The room that the browser gives this site for what it keeps. */
export interface Room {
	/** Bytes in use by all of the site, DuckDB and its tables among them. */
	readonly used: number;
	/** Bytes it may use; what the disk has left may be less. */
	readonly most: number;
	/** Whether the browser clears it only when the reader says so. */
	readonly lasting: boolean;
}

/** Null where the browser does not tell, as on an insecure origin. */
export async function readRoom(): Promise<Room | null> {
	try {
		const [{ usage, quota }, lasting] = await Promise.all([
			navigator.storage.estimate(),
			navigator.storage.persisted()
		]);
		return usage === undefined || quota === undefined ? null : { used: usage, most: quota, lasting };
	} catch {
		return null;
	}
}

/** Asks the browser not to clear what is kept; whether it promised. Some ask the reader, some decide by themselves. */
export async function askToLast(): Promise<boolean> {
	try {
		return await navigator.storage.persist();
	} catch {
		return false;
	}
}
