import { render } from 'svelte/server';
import { inFrench } from '../figures/ai-view';
import { href } from '../i18n/href';
import type { Words } from '../i18n/words';
import { escapeXml } from '../marks/escape-xml';
import { readModels } from './built';
import ModelPage from './ModelPage.svelte';

/** The page of a model below its head, as HTML. */
export function prerenderModel(slug: string, words: Words): string {
	const model = readModels().find((record) => record.slug === slug);
	if (!model) throw new Error(`The build found nothing of the model "${slug}".`);
	return render(ModelPage, { props: { model, words } }).body.replaceAll(/<!--.*?-->/g, '');
}

/** Links to the pages of all models, as HTML. */
export function prerenderModelList({ language }: Words): string {
	const items = readModels().map(
		({ slug, name }) =>
			`<li><a href="${href(`/ai/models/${slug}`, language)}">${escapeXml(language === 'fr' ? inFrench(name) : name)}</a></li>`
	);
	return `<ul>${items.join('')}</ul>`;
}
