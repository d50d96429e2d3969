import type { Commitment } from './commitment';

const DOCUMENTS = import.meta.glob<Commitment>('./commitments/*.ts', { eager: true, import: 'default' });

/** All commitments, in the order of the declaration. */
export const COMMITMENTS: readonly Commitment[] = Object.values(DOCUMENTS).sort((a, b) =>
	a.id < b.id ? -1 : 1
);
