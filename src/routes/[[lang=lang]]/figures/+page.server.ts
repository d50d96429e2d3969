import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';

export const load = async () => ({
	figures: (await Promise.all(FIGURE_IDS.map(loadFigure))).map(({ id, title, question }) => ({
		id,
		title,
		question
	}))
});
