import { COMMITMENTS } from '$lib/declaration/registry';
import { HISTORY } from '$lib/declaration/snapshots';

export const load = () => ({
	history: HISTORY,
	commitments: Object.fromEntries(
		COMMITMENTS.map(({ id, asks, rule }) => [id, { asks, series: rule?.series ?? {} }])
	)
});
