import { buildCommitments } from '../../scripts/build/commitments';
import { buildData } from '../../scripts/build/data';
import { buildFigures } from '../../scripts/build/figures';
import { buildProfiles } from '../../scripts/build/profiles';

/** The tests read the published tables and answers: make them, or find that they are made. */
export async function setup(): Promise<void> {
	await buildData();
	await buildCommitments();
	await buildProfiles();
	await buildFigures();
}
