import { pageEngine } from '../../figures/connectors';
import type { Language } from '../../i18n/language';
import { Ask } from '../ask/ask.svelte';
import { Charts } from '../chart/charts.svelte';
import { fetchImportTexts } from '../import/texts';
import { Explorer } from '../linked/explorer.svelte';
import { createKeep } from '../keep/keep';
import { cutShort } from '../keep/under-way';
import { createReader } from '../reader/reader';
import Bench from './Bench.svelte';
import { Desk } from './desk.svelte';
import { fetchReference } from './reference';

/** The workspace and its view. Rejects when a part of it does not arrive. */
export async function openDesk(language: Language) {
	const keep = createKeep();
	const [engine, reference, kept] = await Promise.all([
		pageEngine(),
		fetchReference(),
		keep.load(),
		fetchImportTexts(language)
	]);
	const desk = new Desk(engine, reference, createReader(engine, language), keep);
	desk.meanings.sync(kept.meanings);
	void desk.restore(kept.tables);
	engine.start().then(
		() => desk.warm(),
		() => undefined
	);
	const ask = new Ask(desk, keep, kept.history, kept.draft);
	const charts = new Charts(keep, ask, kept.charts);
	desk.onpacked = (packed) => {
		void ask.take(packed.history);
		void charts.take(packed.charts);
	};
	keep.watch((told) => {
		if (told === 'cleared') {
			ask.forget();
			charts.forget();
		}
		void keep.load().then((now) => {
			ask.remember(now.history);
			charts.sync(now.charts);
			desk.meanings.sync(now.meanings);
			return desk.sync(now.tables);
		});
	});
	void cutShort().then((names) => desk.incoming.tellCutShort(names));
	return { desk, ask, charts, keep, explorer: new Explorer(), Bench };
}
