/** Files that are being read, so that a later visit can say which were cut short. */
const KEY = 'empreinte-reading';
const lockOf = (id: string) => `empreinte-reading-${id}`;

type Reading = Readonly<Record<string, string>>;

function noted(): Reading {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Reading;
	} catch {
		return {};
	}
}

function note(reading: Reading): void {
	try {
		localStorage.setItem(KEY, JSON.stringify(reading));
	} catch {
		// Where nothing can be noted, nothing is said later.
	}
}

/** Notes that a file is being read, until the function it gives is called. */
export function beginReading(fileName: string): () => void {
	const id = crypto.randomUUID();
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	// The lock ends with the page, whatever ends it: what is noted without a lock was cut short.
	void navigator.locks?.request(lockOf(id), () => held).catch(() => undefined);
	note({ ...noted(), [id]: fileName });
	return () => {
		release();
		note(Object.fromEntries(Object.entries(noted()).filter(([one]) => one !== id)));
	};
}

/** The names of files whose reading ended with the page; each is told once. */
export async function cutShort(): Promise<string[]> {
	const reading = Object.entries(noted());
	if (reading.length === 0 || !navigator.locks) return [];
	const { held = [] } = await navigator.locks.query();
	const alive = new Set(held.map(({ name }) => name));
	const dead = reading.filter(([id]) => !alive.has(lockOf(id)));
	note(Object.fromEntries(reading.filter(([id]) => alive.has(lockOf(id)))));
	return dead.map(([, name]) => name);
}
