const round = (n: number) => Math.round(n * 100) / 100;

/** Bars that fill a canvas side by side, the highest as high as it; a bin that is not empty is always seen. */
export function barsPath(bins: readonly number[], width: number, height: number): string {
	const most = Math.max(...bins);
	const step = width / bins.length;
	const gap = Math.min(1.5, step / 4);
	return bins
		.map((n, i) => {
			if (n === 0) return '';
			const h = Math.max(1, (n / most) * height);
			return `M${round(i * step)} ${height}v${-round(h)}h${round(step - gap)}v${round(h)}z`;
		})
		.join('');
}
