import { render } from 'svelte/server';
import { asset } from '$app/paths';
import { TOPIC_IDS, TOPICS } from '$lib/catalog/topic';
import Entries from '$lib/controls/Entries.svelte';
import type { Figure } from '$lib/figure/figure';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { topicOf } from '$lib/figures/topic-of';
import { href } from '$lib/i18n/href';
import { LANGUAGES, type Language } from '$lib/i18n/language';

/** Every published figure by the topic of its first table, as HTML. */
export async function figureEntries(language: Language): Promise<string> {
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	const groups = TOPIC_IDS.map((topic) => ({
		name: TOPICS[topic][language],
		entries: figures.filter((figure) => topicOf(figure) === topic).map((figure) => entry(figure, language))
	}));
	return render(Entries, { props: { groups: groups.filter(({ entries }) => entries.length) } }).body;
}

const entry = ({ id, title, question, tables }: Figure, language: Language) => ({
	href: href(`/figures/${id}`, language),
	title: title[language],
	text: question[language],
	picture: asset(`/figures/${id}/glyph.svg`),
	words: [...tables, ...LANGUAGES.filter((other) => other !== language).map((other) => title[other])].join(
		' '
	)
});
