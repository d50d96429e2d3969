import { render } from 'svelte/server';
import type { Words } from '../i18n/words';
import { readModels } from './built';
import ModelPage from './ModelPage.svelte';

/** The page of a model below its head, as HTML. */
export function prerenderModel(slug: string, words: Words): string {
	const model = readModels().find((record) => record.slug === slug);
	if (!model) throw new Error(`The build found nothing of the model "${slug}".`);
	return render(ModelPage, { props: { model, words } }).body.replaceAll(/<!--.*?-->/g, '');
}
