import type { Scale } from '../scale';
import type { Guide, SceneText } from '../scene';
import { textWidth } from '../text-width';
import { type LayoutInput, px } from './input';

interface Axis {
	readonly guides: Guide[];
	readonly texts: SceneText[];
}

/** Horizontal grid lines from `left` to `right` with their values at the left. */
export function valueAxisY(
	scale: Scale,
	left: number,
	right: number,
	count: number,
	{ format }: LayoutInput
): Axis {
	const ticks = scale.ticks(count);
	return {
		guides: ticks.map((t) => ({
			at: [left, px(scale(t)), right, px(scale(t))] as const,
			role: t === 0 ? 'axis' : 'grid'
		})),
		texts: ticks.map((t) => ({
			x: left - 8,
			y: px(scale(t)) + 4,
			text: tickText(t, ticks, scale, format),
			anchor: 'end',
			role: 'tick'
		}))
	};
}

/** Labels moved to where they can be read whole; one that would run into another is left out. */
function legible(texts: readonly SceneText[], width: number): SceneText[] {
	let taken = -Infinity;
	return texts.flatMap((label) => {
		const half = textWidth(label.text, 12) / 2;
		const x = px(Math.min(width - half, Math.max(half, label.x)));
		if (x - half < taken + 5) return [];
		taken = x + half;
		return [{ ...label, x }];
	});
}

/** Vertical grid lines from `top` to `bottom` with their values above. */
export function valueAxisX(
	scale: Scale,
	top: number,
	bottom: number,
	count: number,
	{ format, width }: LayoutInput,
	labels: 'above' | 'below' = 'above'
): Axis {
	const ticks = scale.ticks(count);
	return {
		guides: ticks.map((t) => ({
			at: [px(scale(t)), top, px(scale(t)), bottom] as const,
			role: t === 0 ? 'axis' : 'grid'
		})),
		texts: legible(
			ticks.map((t) => ({
				x: px(scale(t)),
				y: labels === 'above' ? top - 8 : bottom + 18,
				text: tickText(t, ticks, scale, format),
				anchor: 'middle',
				role: 'tick'
			})),
			width
		)
	};
}

const yearStart = (day: number) => Date.UTC(new Date(day).getUTCFullYear(), 0);

/** Ticks show the decimals that tell them apart, all the same number; on a logarithmic scale each has its own. */
export function tickText(
	value: number,
	ticks: readonly number[],
	{ kind }: Scale,
	format: LayoutInput['format']
): string {
	if (kind === 'time') return new Date(value).toISOString().slice(0, value === yearStart(value) ? 4 : 7);
	if (kind === 'year') return String(value);
	if (kind === 'log' || Math.max(...ticks) >= 1e10) return format.brief(value);
	const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
	return format.decimals(value, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}
