import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readEvaluation } from '../../src/lib/declaration/built';
import { READING } from '../../src/lib/declaration/status';
import { inOrder, type Snapshot, stateOf, type States } from '../../src/lib/declaration/snapshot';
import { readCommitments } from '../build/commitments';
import { readFolder } from '../build/registry';

export const SNAPSHOTS = 'data/commitments';

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** What the evidence rules found when the commitments were last built. */
export async function currentStates(): Promise<States> {
	const commitments = await readCommitments();
	return Object.fromEntries(
		commitments.map((c) => [
			c.id,
			stateOf(c, readEvaluation(c.id), c.rule && short(`${READING}\n${c.rule.sql}`))
		])
	);
}

/** The recorded snapshots, oldest first. */
export function readSnapshots(folder = SNAPSHOTS): Snapshot[] {
	mkdirSync(folder, { recursive: true });
	return inOrder(readFolder(folder));
}

/** The id of a snapshot of these states. */
export const snapshotId = (date: string, states: States): string =>
	`${date}-${short(JSON.stringify(states))}`;
