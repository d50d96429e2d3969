import { median } from 'd3-array';
import { delocalise } from '../../src/lib/i18n/address';
import { roughly } from '../../src/lib/footprint/weight';
import type { Language } from '../../src/lib/i18n/language';
import { formatter } from '../../src/lib/units/format';
import { kinds } from './kinds';

interface Weighed {
	readonly path: string;
	readonly kb: number;
}

const TEXTS = {
	en: {
		kind: 'Kind of page',
		pages: 'Pages',
		median: 'Median',
		heaviest: 'Heaviest',
		cost: 'A visit of the median page, g CO₂e',
		all: 'All pages',
		engine: 'The engine, once, when it is needed'
	},
	fr: {
		kind: 'Sorte de page',
		pages: 'Pages',
		median: 'Médiane',
		heaviest: 'La plus lourde',
		cost: 'Une visite de la page médiane, g CO₂e',
		all: 'Toutes les pages',
		engine: 'Le moteur, une fois, quand il sert'
	}
} as const;

/** What the pages weigh, by kind, as the HTML of a table; the last line is the engine. */
export function tableOfKinds(
	pages: readonly Weighed[],
	gramsPerKb: number,
	engineKb: number,
	language: Language
): string {
	const format = formatter(language);
	const text = TEXTS[language];
	const known = kinds();
	const kindOf = ({ path }: Weighed) =>
		known.find(({ pattern }) => pattern.test(delocalise(path)))?.name ?? delocalise(path);
	const names = [...new Set(pages.map(kindOf))].sort();
	const kb = (value: number) => format.bytes(value * 1000);
	const row = (name: string, some: readonly number[]) => {
		const middle = median(some) ?? 0;
		const cells = [
			format.number(some.length),
			kb(middle),
			kb(Math.max(...some)),
			format.brief(roughly(middle * gramsPerKb))
		];
		return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td class="number">${cell}</td>`).join('')}</tr>`;
	};
	const heads = [text.kind, text.pages, text.median, text.heaviest, text.cost];
	return [
		`<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>`,
		...names.map((name) =>
			row(
				`<code>${name}</code>`,
				pages.filter((page) => kindOf(page) === name).map((page) => page.kb)
			)
		),
		row(
			text.all,
			pages.map((page) => page.kb)
		),
		row(text.engine, [engineKb]),
		'</tbody></table>'
	].join('');
}
