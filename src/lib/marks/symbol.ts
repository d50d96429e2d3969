import type { Shape } from '../figure/entity';

const round = (n: number) => Math.round(n * 100) / 100;

/** The outline of a symbol of radius `size` around a point, as SVG path data. */
export function symbol(shape: Shape, x: number, y: number, size: number): string {
	const s = round(size);
	switch (shape) {
		case 'dot':
			return `M${round(x - s)} ${y}a${s} ${s} 0 1 1 ${2 * s} 0a${s} ${s} 0 1 1 ${-2 * s} 0z`;
		case 'square': {
			const half = round(s * 0.9);
			return `M${round(x - half)} ${round(y - half)}h${2 * half}v${2 * half}h${-2 * half}z`;
		}
		case 'triangle': {
			const half = round(s * 1.12);
			return `M${x} ${round(y - s * 1.15)}l${half} ${round(s * 2)}h${-2 * half}z`;
		}
		case 'cross': {
			const [arm, half] = [round(s * 0.95), round(s * 0.28)];
			return `M${round(x - half)} ${round(y - arm)}h${2 * half}v${round(arm - half)}h${round(arm - half)}v${2 * half}h${round(half - arm)}v${round(arm - half)}h${-2 * half}v${round(half - arm)}h${round(half - arm)}v${-2 * half}h${round(arm - half)}z`;
		}
		case 'dash':
			return `M${round(x - s)} ${round(y - s * 0.3)}h${2 * s}v${round(s * 0.6)}h${-2 * s}z`;
		case 'diamond':
			return `M${x} ${round(y - s * 1.3)}l${round(s * 1.3)} ${round(s * 1.3)}l${round(-s * 1.3)} ${round(s * 1.3)}l${round(-s * 1.3)} ${round(-s * 1.3)}z`;
	}
}
