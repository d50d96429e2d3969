import type { UnitId } from './unit';

/** Units of one quantity, each with how many of the first it is. */
const LADDERS: readonly (readonly (readonly [UnitId, number])[])[] = [
	[
		['wh', 1],
		['kwh', 1e3],
		['mwh', 1e6],
		['gwh', 1e9],
		['twh', 1e12]
	],
	[
		['gco2e', 1],
		['kgco2e', 1e3],
		['tco2e', 1e6],
		['mtco2e', 1e12]
	],
	[
		['ml', 1],
		['litre', 1e3],
		['m3', 1e6]
	]
];

/** A unit, and how many of another it is. */
export interface Readable {
	readonly unit: UnitId;
	readonly factor: number;
}

/** The unit in which an amount is best read, and how many of the given unit it is: 25,000 Wh are 25 kWh. */
export function readableUnit(value: number, unit: UnitId): Readable {
	const ladder = LADDERS.find(([first]) => first?.[0] === unit) ?? [];
	const [best, factor] = ladder.findLast(([, size]) => Math.abs(value) >= size) ?? [unit, 1];
	return { unit: best, factor };
}
