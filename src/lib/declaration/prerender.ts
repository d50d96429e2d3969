import { render } from 'svelte/server';
import { TOPIC_IDS, TOPICS } from '../catalog/topic';
import { topicOf } from '../figures/topic-of';
import { FIGURE_IDS, loadFigure } from '../figures/registry';
import type { Words } from '../i18n/words';
import { readEvaluation } from './built';
import CommitmentView from './CommitmentView.svelte';
import type { Evaluation } from './evaluate';
import PointsView from './PointsView.svelte';
import { COMMITMENTS } from './registry';

/** Comments that hydration would need; what is rendered here is never hydrated. */
export const HYDRATION_MARK = /<!--.*?-->/g;

/** What every commitment's rule found, by its id. */
export const readEvaluations = (): Readonly<Record<string, Evaluation>> =>
	Object.fromEntries(COMMITMENTS.map(({ id }) => [id, readEvaluation(id)]));

/** The five points with the status of each commitment, as HTML. */
export function prerenderPoints(words: Words): string {
	return render(PointsView, { props: { evaluations: readEvaluations(), words } }).body.replaceAll(
		HYDRATION_MARK,
		''
	);
}

/** One commitment with its evidence, as HTML. @throws Error for an id that is not promised. */
export async function prerenderCommitment(id: string, words: Words): Promise<string> {
	const commitment = COMMITMENTS.find((c) => c.id === id);
	if (!commitment) throw new Error(`There is no commitment "${id}".`);
	const bearing = (await Promise.all(FIGURE_IDS.map(loadFigure))).filter((f) => f.commitments.includes(id));
	const figures = TOPIC_IDS.map((topic) => ({
		name: TOPICS[topic],
		figures: bearing.filter((figure) => topicOf(figure) === topic)
	})).filter(({ figures }) => figures.length);
	const props = { commitment, evaluation: readEvaluation(id), figures, published: FIGURE_IDS, words };
	return render(CommitmentView, { props, idPrefix: `c${id}` }).body.replaceAll(HYDRATION_MARK, '');
}
