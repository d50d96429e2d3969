const SEED = Number(process.env['EMPREINTE_SEED'] ?? 20231202);

/** The items in an order drawn from the seed (EMPREINTE_SEED sets another one), the same on every machine. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
	const next = mulberry32(SEED);
	return items
		.map((item) => ({ item, key: next() }))
		.sort((a, b) => a.key - b.key)
		.map(({ item }) => item);
}

/** A small seeded generator of numbers from 0 to 1 (Mulberry32, public domain). */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
