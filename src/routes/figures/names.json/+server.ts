import { json } from '@sveltejs/kit';
import { type Names, packListing } from '$lib/figure/listing';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What figures are called, for addresses that name none. */
export const GET: RequestHandler = async () => {
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	return json({
		pages: packListing(
			figures.map(({ id, title, question }) => ({
				value: id,
				label: title,
				aliases: [question.en, question.fr]
			}))
		)
	} satisfies Names);
};
