/** A mark that something is kept, which a page can see without opening the store. */
const FLAG = 'empreinte-workspace';

export function isKept(): boolean {
	try {
		return localStorage.getItem(FLAG) !== null;
	} catch {
		return false;
	}
}

export function setKept(kept: boolean): void {
	try {
		if (kept) localStorage.setItem(FLAG, '1');
		else localStorage.removeItem(FLAG);
	} catch {
		// A browser that forbids it keeps nothing either.
	}
}
