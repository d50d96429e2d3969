import { render } from 'svelte/server';
import { asset } from '$app/paths';
import { TOPIC_IDS, TOPICS } from '$lib/catalog/topic';
import Entries, { type Entry } from '$lib/controls/Entries.svelte';
import type { Figure } from '$lib/figure/figure';
import { FIGURE_IDS, loadFigure } from '$lib/figures/registry';
import { searchWords } from '$lib/figures/search-words';
import { topicOf } from '$lib/figures/topic-of';
import { href } from '$lib/i18n/href';
import { LANGUAGES, type Language } from '$lib/i18n/language';

/** Every published figure by the topic of its first table, as HTML. */
export async function figureEntries(language: Language): Promise<string> {
	const figures = await Promise.all(FIGURE_IDS.map(loadFigure));
	const groups = TOPIC_IDS.map((topic) => ({
		name: TOPICS[topic][language],
		entries: figures
			.filter((figure) => topicOf(figure) === topic)
			.map((figure) => ({
				...figureEntry(figure, language),
				picture: asset(`/figures/${figure.id}/glyph.svg`)
			}))
	}));
	return render(Entries, { props: { groups: groups.filter(({ entries }) => entries.length) } }).body;
}

/** A figure with what it is found by, in every language. */
export const figureEntry = (figure: Figure, language: Language): Entry => ({
	href: href(`/figures/${figure.id}`, language),
	title: figure.title[language],
	text: figure.question[language],
	words: [
		...new Set([
			...figure.tables,
			...LANGUAGES.filter((other) => other !== language).flatMap((other) => [
				figure.title[other],
				figure.question[other]
			]),
			...LANGUAGES.flatMap((spoken) => searchWords(figure, spoken))
		])
	].join(' ')
});
