import { flushSync, mount } from 'svelte';
import { chartsOf, type Figure } from '../figure/figure';
import type { Words } from '../i18n/words';
import { loadLayout } from '../marks/load-layout';
import { firstRows } from './first-rows';
import LiveFigure from './LiveFigure.svelte';
import type { PageView } from './page-view.svelte';

/**
 * Replaces the prerendered body of a figure by the living one, once its rows are there. What the reader had open stays
 * open, and focus stays on the chart.
 */
export async function comeAlive(
	figure: Figure,
	island: HTMLElement,
	page: PageView,
	words: Words
): Promise<void> {
	const host = island.querySelector<HTMLElement>('[data-figure]');
	const slot = host?.querySelector<HTMLElement>('[data-slot]');
	if (!host || !slot) throw new Error(`The page holds no figure "${figure.id}" to bring to life.`);
	// Read before any figure of the page is redrawn, and outside of what is not shown: else the page is laid out anew.
	const width = island.clientWidth;
	host.dataset['state'] = 'busy';
	const [first, layout, Working] = await Promise.all([
		firstRows(figure, page),
		loadLayout(chartsOf(figure)),
		figure.working && import('./Workings.svelte').then((module) => module.default)
	]);
	const open = [...slot.querySelectorAll<HTMLDetailsElement>('details[data-part][open]')].map(
		(d) => d.dataset['part']
	);
	const focused = document.activeElement;
	const part = slot.contains(focused) ? focused?.closest<HTMLElement>('[data-part], [data-chart]') : null;
	slot.replaceChildren();
	mount(LiveFigure, { target: slot, props: { figure, page, words, layout, first, width, Working, host } });
	flushSync();
	for (const name of open) slot.querySelector(`details[data-part="${name}"]`)?.setAttribute('open', '');
	if (part) {
		const name = part.dataset['part'];
		slot
			.querySelector<HTMLElement | SVGElement>(name ? `[data-part="${name}"] summary` : '[data-chart-focus]')
			?.focus();
	}
}
