import { error } from '@sveltejs/kit';
import { readEvaluation } from '$lib/declaration/built';
import type { EvidenceRule } from '$lib/declaration/commitment';
import type { Applicable } from '$lib/declaration/evaluate';
import { COMMITMENTS } from '$lib/declaration/registry';
import { LANGUAGES } from '$lib/i18n/language';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	LANGUAGES.flatMap((lang) => COMMITMENTS.map(({ id }) => (lang === 'en' ? { id } : { lang, id })));

const neighbour = (at: number) => {
	const { id, name } = COMMITMENTS[at] ?? {};
	return id && name ? { id, name } : null;
};

/** What a browser needs to run a rule again. */
const applicable = ({ sql, tables, series }: EvidenceRule): Applicable => ({
	sql,
	tables,
	series: Object.fromEntries(Object.entries(series).map(([id, { better }]) => [id, { better }]))
});

export const load: PageServerLoad = ({ params }) => {
	const at = COMMITMENTS.findIndex(({ id }) => id === params.id);
	const commitment = COMMITMENTS[at];
	if (!commitment) error(404, `There is no commitment "${params.id}".`);
	return {
		id: commitment.id,
		name: commitment.name,
		asks: commitment.asks,
		rule: commitment.rule && applicable(commitment.rule),
		evaluation: commitment.rule && readEvaluation(commitment.id),
		previous: neighbour(at - 1),
		next: neighbour(at + 1)
	};
};
