import { render } from 'svelte/server';
import type { Words } from '../i18n/words';
import { readFindings } from './findings';
import FrontView from './FrontView.svelte';
import { HYDRATION_MARK, readEvaluations } from './prerender';

/** The findings and the commitments with their status, as HTML for the front page. */
export async function prerenderFront(words: Words): Promise<string> {
	const props = { findings: await readFindings(words.language), evaluations: readEvaluations(), words };
	return render(FrontView, { props }).body.replaceAll(HYDRATION_MARK, '');
}
