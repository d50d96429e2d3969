/**
 * How many slips of the pen set two words apart: a letter too many, missing or another, or two neighbours in each other’s
 * place (the distance of Damerau and Levenshtein, in its restricted form).
 */
export function lettersApart(a: string, b: string): number {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					at(i - 1, j) + 1,
					at(i, j - 1) + 1,
					at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
					swapped ? at(i - 2, j - 2) + 1 : Infinity
				)
			);
		}
	}
	return at(a.length, b.length);
}
