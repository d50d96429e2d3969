/** Shorter words have too many others one letter away. */
const LEAST = 5;

/** Whether one slip of the pen sets two words apart: a letter too many, missing or another, or two in each other’s place. */
function oneSlip(a: string, b: string): boolean {
	let [from, to] = [0, 0];
	const shorter = Math.min(a.length, b.length);
	while (from < shorter && a[from] === b[from]) from++;
	while (to < shorter - from && a.at(-1 - to) === b.at(-1 - to)) to++;
	const [mine, other] = [a, b].map((word) => word.slice(from, word.length - to));
	if (mine === undefined || other === undefined || mine === other) return false;
	return (
		(mine.length <= 1 && other.length <= 1) ||
		(mine.length === 2 && mine[0] === other[1] && mine[1] === other[0] && other.length === 2)
	);
}

/** The word of some texts that is one slip of the pen from one that none of them has: the most frequent, or null. */
export function slipOf(asked: string, texts: readonly { readonly text: string }[]): string | null {
	if (asked.length < LEAST) return null;
	const counts = new Map<string, number>();
	for (const { text } of texts)
		for (const word of new Set(text.split(/[^\p{L}\p{N}]+/u)))
			if (counts.has(word) || oneSlip(word, asked)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
