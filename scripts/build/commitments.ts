import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluationPath } from '../../src/lib/declaration/built';
import type { Commitment } from '../../src/lib/declaration/commitment';
import { evaluate } from '../../src/lib/declaration/evaluate';
import { commitmentSchema } from '../../src/lib/declaration/schema';
import { createNodeEngine } from '../../src/lib/engine/node';
import { step } from './step';

const DOCUMENTS = 'src/lib/declaration/commitments';
const CODE = ['scripts/build/commitments.ts', 'src/lib/declaration', 'src/lib/engine', 'package-lock.json'];

/** All commitment documents, in the order of the declaration. @throws Error naming the document that is not as its schema says. */
export async function readCommitments(): Promise<Commitment[]> {
	const documents = readdirSync(DOCUMENTS).map(async (file) => {
		const { default: document } = (await import(pathToFileURL(`${DOCUMENTS}/${file}`).href)) as {
			default: Commitment;
		};
		const { error } = commitmentSchema.safeParse(document);
		if (error) throw new Error(`${DOCUMENTS}/${file}: ${error.message}`);
		return document;
	});
	return (await Promise.all(documents)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Puts every commitment's evidence rule to the tables and keeps what it finds for the pages. */
export async function buildCommitments(tables = 'static/tables'): Promise<void> {
	const commitments = await readCommitments();
	await step(
		{
			name: 'commitments',
			inputs: [tables, ...CODE],
			outputs: commitments.map(({ id }) => evaluationPath(id))
		},
		async () => {
			const engine = createNodeEngine({ tables });
			for (const commitment of commitments) {
				const evaluation = await evaluate(commitment, engine);
				mkdirSync(dirname(evaluationPath(commitment.id)), { recursive: true });
				writeFileSync(evaluationPath(commitment.id), JSON.stringify(evaluation));
				console.log(`Commitment ${commitment.id}: ${evaluation.verdict.status}.`);
			}
			engine.close();
		}
	);
}
