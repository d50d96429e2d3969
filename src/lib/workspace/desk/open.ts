import { pageEngine } from '../../figures/connectors';
import type { Language } from '../../i18n/language';
import { Ask } from '../ask/ask.svelte';
import { Explorer } from '../linked/explorer.svelte';
import { createKeep } from '../keep/keep';
import Bench from './Bench.svelte';
import { Desk } from './desk.svelte';
import { fetchReference } from './reference';

/** The workspace and its view. Rejects when a part of it does not arrive. */
export async function openDesk(language: Language) {
	const keep = createKeep();
	const [engine, reference, kept] = await Promise.all([pageEngine(), fetchReference(), keep.load()]);
	engine.start().catch(() => undefined);
	const desk = new Desk(engine, reference, language, keep);
	desk.restore(kept.tables);
	return { desk, ask: new Ask(desk, keep, kept.history), explorer: new Explorer(), Bench };
}
