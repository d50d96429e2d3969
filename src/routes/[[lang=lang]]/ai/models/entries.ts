import { render } from 'svelte/server';
import Entries, { type Entry } from '$lib/controls/Entries.svelte';
import { inFrench } from '$lib/figures/ai-view';
import { href } from '$lib/i18n/href';
import type { Language } from '$lib/i18n/language';
import { readModels } from '$lib/models/built';
import { KNOWABLE, type ModelRecord } from '$lib/models/model-record';
import { MODEL_TEXTS, NAMES } from '$lib/models/texts';
import { formatter } from '$lib/units/format';

/** What is known best of a model: a published figure of its training, one of a prompt, or a measured run. */
const GROUPS = ['training', 'prompt', 'runs'] as const;

const groupOf = ({ figures, runs }: ModelRecord): (typeof GROUPS)[number] =>
	figures.some(({ phase }) => phase !== 'inference') ? 'training' : runs.length ? 'runs' : 'prompt';

/** A line of a list of models; its facts are all that is known of it. */
function lineOf(model: ModelRecord, language: Language): Entry {
	const { slug, name, also, organisations, published, figures, lacks } = model;
	const format = formatter(language);
	const named = (id: string) => NAMES[id]?.[language] ?? id;
	const known = KNOWABLE.filter((id) => !lacks.includes(id)).map(named);
	/** Of what has no name of its own: the emissions of all development, or on no stated basis. */
	const other = figures.map(({ phase, metric }) => format.pair(named(phase), named(metric)));
	return {
		href: href(`/ai/models/${slug}`, language),
		title: language === 'fr' ? inFrench(name) : name,
		text: [organisations, published && format.date(published)].filter(Boolean).join(', '),
		facts: known.length ? known : [...new Set(other)],
		words: [slug, ...also].join(' ')
	};
}

/** The models that have a page, by what is known of them, as HTML. */
export function modelEntries(language: Language): string {
	const models = readModels();
	const groups = GROUPS.map((id) => ({
		name: MODEL_TEXTS[language].groups[id],
		entries: models.filter((model) => groupOf(model) === id).map((model) => lineOf(model, language))
	}));
	return render(Entries, { props: { groups } }).body;
}
