import type { Row } from '../engine/connector';
import { ENTITIES, type Shape } from './entity';
import type { View } from './figure';
import { valuesOf } from './listing';

/** How an entity is drawn: the token that colours it, and its symbol. */
export interface Look {
	readonly tone: string;
	readonly shape: Shape;
}

/** How many colours there are for entities without one of their own. */
const SLOTS = 8;
const SHAPES: readonly Shape[] = ['dot', 'square', 'triangle', 'diamond'];

/** A slot that the same name always prefers, so that a country mostly keeps its colour from page to page. */
const preferred = (id: string) => [...id].reduce((sum, letter) => sum * 7 + letter.charCodeAt(0), 0) % SLOTS;

/**
 * The look of each of these entities: its own, else that of the first free slot; where all are taken, a colour comes again
 * with another symbol. Those in `chosen` come first, in order, so that one keeps its look when others join it; the order of
 * the others does not matter.
 */
export function looks(ids: Iterable<string>, chosen: readonly string[] = []): ReadonlyMap<string, Look> {
	const taken = new Map<number, number>();
	const look = (id: string): Look => {
		const own = ENTITIES[id];
		if (own) return { tone: `e-${id}`, shape: own.shape };
		let slot = preferred(id);
		const least = taken.size < SLOTS ? 0 : Math.min(...taken.values());
		while ((taken.get(slot) ?? 0) > least) slot = (slot + 1) % SLOTS;
		const times = taken.get(slot) ?? 0;
		taken.set(slot, times + 1);
		return { tone: `c-${slot}`, shape: SHAPES[(slot + times) % SHAPES.length] ?? 'dot' };
	};
	return new Map([...new Set([...chosen, ...[...ids].sort()])].map((id) => [id, look(id)]));
}

/** The looks of the entities in a column, as the page shows those that its view chooses. */
export const looksIn = (rows: readonly Row[], column: string, view: View = {}): ReadonlyMap<string, Look> =>
	looks(
		rows.map((row) => String(row[column] ?? '')),
		valuesOf(view['countries'])
	);
