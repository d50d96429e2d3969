/** Which table was looked at last, by its id. */
const KEY = 'empreinte-workspace-seen';

export function seenLast(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

/** Notes the table that is looked at; null forgets it. */
export function noteSeen(id: string | null): void {
	try {
		if (id === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, id);
	} catch {
		// Where nothing can be noted, the next visit begins with the last table.
	}
}
