import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { catalog } from '../catalog/registry';
import { decodeAnswers } from '../engine/answers';
import type { Columns } from '../engine/connector';
import { chartsOf, choosable, defaultView, type Figure, shows } from '../figure/figure';
import type { Parameter } from '../figure/parameter';
import { termsIn } from '../glossary/find';
import { href } from '../i18n/href';
import type { Words } from '../i18n/words';
import { recordOf } from '../share/record';
import { loadLayout } from '../marks/load-layout';
import FigureFrame from './FigureFrame.svelte';
import { answersPath, readBuilt } from './built';
import { landOutline } from './land';
import { EVERY_SIZE } from './prerendered';
import { loadFigure } from './registry';
import { textOf } from './text-of';

/** The rows of a figure's default view, as its own query gave them at build. */
export function defaultColumns(figure: Figure): Columns {
	const file = readFileSync(answersPath(figure.id), 'utf8');
	const columns = decodeAnswers(JSON.parse(file)).get(defaultView(figure));
	if (!columns) throw new Error(`${answersPath(figure.id)} does not hold the figure's default view.`);
	return columns;
}

/** Comments that hydration would need; a prerendered figure is never hydrated but replaced. */
const HYDRATION_MARK = /<!--.*?-->/g;

/** What a page of these figures has ticked from the start: the first that knows of it says so, as in `pageSpec`. */
function ticksOf(figures: readonly Figure[]): [name: string, Parameter][] {
	const params = Object.assign({}, ...figures.map(choosable).reverse()) as Record<string, Parameter>;
	return Object.entries(params).filter(([, p]) => p.control === 'tick' && p.default !== null);
}

/**
 * One figure as complete HTML: chart, reading, table, sources.
 * @param ticks what its page has ticked, of which it says what it cannot follow
 */
export async function prerenderFigure(
	id: string,
	words: Words,
	level: 1 | 2,
	sizes = EVERY_SIZE,
	ticks: ReturnType<typeof ticksOf> = []
): Promise<string> {
	const figure = await loadFigure(id);
	const at = (path: string) => href(path, words.language);
	const { body } = render(FigureFrame, {
		props: {
			figure,
			columns: defaultColumns(figure),
			words,
			layout: await loadLayout(chartsOf(figure)),
			record: recordOf(figure, readBuilt(id), catalog),
			terms: termsIn(textOf(figure, words.language), words.language),
			level,
			sizes,
			fixed: ticks
				.filter(([name, p]) => !shows(figure, name, p.default))
				.map(([, p]) => p.label[words.language].toLowerCase()),
			links: {
				page: at(`/figures/${id}`),
				csv: `${at(`/figures/${id}`)}.csv`,
				report: `${at('/about')}#report`
			}
		},
		idPrefix: id
	});
	return body.replaceAll(HYDRATION_MARK, '');
}

/** All figures of a page by id, and the land outline where one of them is a map. */
export async function prerenderFigures(
	ids: readonly string[],
	words: Words,
	level: 1 | 2 = 2,
	sizes = EVERY_SIZE
) {
	const figures = await Promise.all(ids.map(loadFigure));
	const html = await Promise.all(
		ids.map(async (id) => [id, await prerenderFigure(id, words, level, sizes, ticksOf(figures))] as const)
	);
	return {
		html: Object.fromEntries(html),
		land: figures.some((f) => chartsOf(f).some(({ kind }) => kind === 'map')) ? landOutline() : undefined
	};
}
