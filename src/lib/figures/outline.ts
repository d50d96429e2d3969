import type { GeoContext } from 'd3-geo';

/** Path coordinates are whole numbers, this many to a unit of the map. */
export const RESOLUTION = 2;

/** Corners nearer to the last one than this, in units of the map, are passed over. */
const SHORTEST = 1.2;

/** Draws shapes as compact SVG path data: relative, in whole numbers, without corners too near to be seen apart. */
export class Outline implements GeoContext {
	#d = '';
	#x = 0;
	#y = 0;

	/** The path data, in coordinates of `RESOLUTION` to a unit. */
	get d(): string {
		return this.#d;
	}

	moveTo(x: number, y: number): void {
		[this.#x, this.#y] = [Math.round(x * RESOLUTION), Math.round(y * RESOLUTION)];
		this.#d += `M${this.#x} ${this.#y}l`;
	}

	lineTo(x: number, y: number): void {
		const [dx, dy] = [Math.round(x * RESOLUTION) - this.#x, Math.round(y * RESOLUTION) - this.#y];
		if (Math.hypot(dx, dy) < SHORTEST * RESOLUTION) return;
		const gap = this.#d.endsWith('l') || dx < 0 ? '' : ' ';
		this.#d += `${gap}${dx}${dy < 0 ? '' : ' '}${dy}`;
		this.#x += dx;
		this.#y += dy;
	}

	closePath(): void {
		this.#d += 'z';
	}

	beginPath(): void {
		this.#d = '';
	}

	arc(): void {
		throw new Error('The outline of land has no points to draw.');
	}
}
