import type { ScaleLinear } from 'd3-scale';
import type { UnitId } from '../../units/unit';
import type { Guide, SceneText } from '../scene';
import { type LayoutInput, px } from './input';

interface Axis {
	readonly guides: Guide[];
	readonly texts: SceneText[];
}

/** Horizontal grid lines from `left` to `right` with their values at the left. */
export function valueAxisY(
	scale: ScaleLinear<number, number>,
	left: number,
	right: number,
	count: number,
	unit: UnitId,
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
			text: tickText(t, unit, format),
			anchor: 'end',
			role: 'tick'
		}))
	};
}

/** Vertical grid lines from `top` to `bottom` with their values above. */
export function valueAxisX(
	scale: ScaleLinear<number, number>,
	top: number,
	bottom: number,
	count: number,
	unit: UnitId,
	{ format }: LayoutInput,
	labels: 'above' | 'below' = 'above'
): Axis {
	const ticks = scale.ticks(count);
	return {
		guides: ticks.map((t) => ({
			at: [px(scale(t)), top, px(scale(t)), bottom] as const,
			role: t === 0 ? 'axis' : 'grid'
		})),
		texts: ticks.map((t) => ({
			x: px(scale(t)),
			y: labels === 'above' ? top - 8 : bottom + 18,
			text: tickText(t, unit, format),
			anchor: 'middle',
			role: 'tick'
		}))
	};
}

/** A tick needs the decimals of its own step, not those of the unit. */
function tickText(value: number, unit: UnitId, format: LayoutInput['format']): string {
	return Number.isInteger(value) ? format.number(value) : format.number(value, unit);
}
