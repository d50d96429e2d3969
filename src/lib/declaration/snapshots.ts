import { changesOf, type CommitmentChange } from './history';
import { inOrder } from './snapshot';

/** What happened to the commitments on a day. */
export interface Entry {
	/** The id of the snapshot that records it. */
	readonly id: string;
	readonly date: string;
	readonly changes: readonly CommitmentChange[];
}

const snapshots = inOrder(import.meta.glob('/data/commitments/*.json', { eager: true, import: 'default' }));

/** The history of all commitments, newest first. */
export const HISTORY: readonly Entry[] = snapshots
	.map(({ id, date, commitments }, i) => ({
		id,
		date,
		changes: changesOf(snapshots[i - 1]?.commitments ?? {}, commitments)
	}))
	.reverse();
