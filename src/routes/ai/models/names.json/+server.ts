import { json } from '@sveltejs/kit';
import { type Names, packListing } from '$lib/figure/listing';
import { inFrench } from '$lib/figures/ai-view';
import { readModels } from '$lib/models/built';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What models are called, for addresses that name none. */
export const GET: RequestHandler = () =>
	json({
		pages: packListing(
			readModels().map(({ slug, name, also }) => ({
				value: slug,
				label: { en: name, fr: inFrench(name) },
				aliases: also
			}))
		)
	} satisfies Names);
