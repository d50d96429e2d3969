import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { changesOf } from '../../src/lib/declaration/history';
import { buildCommitments } from '../build/commitments';
import { buildData } from '../build/data';
import { currentStates, readSnapshots, snapshotId, SNAPSHOTS } from './state';

/** Records what the evidence rules find now as a new snapshot, where it differs from the last. */
await buildData();
await buildCommitments();
const last = readSnapshots().at(-1);
const commitments = await currentStates();
const changes = changesOf(last?.commitments ?? {}, commitments);

for (const { id, before, after, ruleChanged, series } of changes)
	console.log(
		`${id}: ${before ?? 'not on record'} → ${after}${ruleChanged ? ', another query' : ''}${series.length ? ` (${series.map((s) => s.series).join(', ')})` : ''}`
	);

if (changes.length === 0) {
	console.log(`The commitments are as in ${last?.id ?? 'no snapshot'}.`);
} else {
	const date = new Date().toISOString().slice(0, 10);
	const file = join(SNAPSHOTS, `${snapshotId(date, commitments)}.json`);
	const json = JSON.stringify({ date, previous: last?.id ?? null, commitments });
	writeFileSync(file, await format(json, { ...(await resolveConfig(file)), parser: 'json' }));
	console.log(`Recorded ${file}.`);
}
