import { render } from 'svelte/server';
import Entries from '$lib/controls/Entries.svelte';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { href } from '$lib/i18n/href';
import { LANGUAGES, type Language } from '$lib/i18n/language';

/** Every published figure, as HTML. */
export async function figureEntries(language: Language): Promise<string> {
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	const entries = figures.map(({ id, title, question, tables }) => ({
		href: href(`/figures/${id}`, language),
		title: title[language],
		text: question[language],
		words: [...tables, ...LANGUAGES.filter((other) => other !== language).map((other) => title[other])].join(
			' '
		)
	}));
	return render(Entries, { props: { groups: [{ entries }] } }).body;
}
