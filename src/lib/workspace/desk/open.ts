import { pageEngine } from '../../figures/connectors';
import type { Language } from '../../i18n/language';
import { Ask } from '../ask/ask.svelte';
import Bench from './Bench.svelte';
import { Desk } from './desk.svelte';
import { fetchReference } from './reference';

/** The workspace and its view. Rejects when a part of it does not arrive. */
export async function openDesk(language: Language) {
	const [engine, reference] = await Promise.all([pageEngine(), fetchReference()]);
	engine.start().catch(() => undefined);
	const desk = new Desk(engine, reference, language);
	return { desk, ask: new Ask(desk), Bench };
}
