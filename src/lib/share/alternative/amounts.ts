import type { Row } from '../../engine/connector';
import type {
	AxisQuantity,
	MapChart,
	RankChart,
	ScatterChart,
	SpreadChart,
	SpreadSource,
	TrendChart,
	TrendPanel
} from '../../figure/chart';
import { ENTITIES } from '../../figure/entity';
import { isolated } from '../../figure/isolated';
import { labelOf } from '../../figure/label';
import { bare } from '../../figure/say/bare';
import { amountOf, inSentence, number, quantity, titleOf } from '../../figure/say/quantity';
import { sayRow } from '../../figure/say/row';
import type { Language } from '../../i18n/language';
import { formatter } from '../../units/format';
import { extremes, FEW, type Item } from './extremes';
import { groupsOf, tally } from './groups';
import { ALTERNATIVE_TEXTS } from './texts';

const sentence = (name: string, text: string, language: Language) =>
	`${formatter(language).pair(name, text)}.`;

/** Bars, or points of a map. */
export function saysRanked(chart: RankChart | MapChart, rows: readonly Row[], language: Language): string[] {
	const { value, interval } = chart;
	const items = rows.flatMap((row): Item[] => {
		const amount = number(row, value.column);
		if (amount === null) return [];
		const said = value.classes
			? amountOf(value, row, language)
			: quantity(row, value.column, value.unit, language, interval);
		return [{ name: isolated(labelOf(chart, row, language)), said, amount }];
	});
	return [sentence(bare(value, language), extremes(items, language), language)];
}

/** Lines over years: where each begins and ends, or where many end. */
export function saysTrend(chart: TrendChart, rows: readonly Row[], language: Language): string[] {
	const t = ALTERNATIVE_TEXTS[language];
	const lines = groupsOf(rows, (row) => chart.key.map((c) => String(row[c])).join(':'));
	const at = (row: Row) => String(row[chart.xName ?? chart.x]);
	return chart.panels.map((panel) => {
		const said = (row: Row) =>
			formatter(language).pair(
				at(row),
				quantity(row, panel.column, panel.unit, language, panel.interval) + also(panel, row, language)
			);
		const items = lines.flatMap((line): Item[] => {
			const known = line
				.filter((row) => number(row, panel.column) !== null)
				.toSorted((a, b) => Number(a[chart.x]) - Number(b[chart.x]));
			const [first, last] = [known[0], known.at(-1)];
			if (!first || !last) return [];
			const end = said(last);
			const whole = first === last || lines.length > FEW ? end : t.change(said(first), end);
			const name = isolated(labelOf(chart, last, language));
			return [{ name, said: whole, amount: number(last, panel.column) ?? 0 }];
		});
		const title = bare(panel, language);
		return sentence(lines.length > FEW ? `${title}, ${t.ends}` : title, extremes(items, language), language);
	});
}

const also = (panel: TrendPanel, row: Row, language: Language): string =>
	panel.also
		? ` (${titleOf(panel.also, language)} ${quantity(row, panel.also.column, panel.also.unit, language)})`
		: '';

/** Points on two axes: what each axis holds, and how many there are of each colour. */
export function saysScatter(chart: ScatterChart, rows: readonly Row[], language: Language): string[] {
	const format = formatter(language);
	const axis = (q: AxisQuantity): string => {
		const { classes } = q;
		const text = classes
			? tally(rows, (row) => amountOf(q, row, language), language)
			: extremes(
					rows.flatMap((row) => pointOn(chart, q, row, language)),
					language,
					{ days: q.scale === 'time' }
				);
		return sentence(bare(q, language), text, language);
	};
	const colours = tally(
		rows,
		(row) => {
			const id = String(row[chart.entity]);
			return chart.entities?.[id]?.[language] ?? ENTITIES[id]?.name[language] ?? '';
		},
		language
	);
	return [axis(chart.x), axis(chart.y), ...(colours ? [`${format.clauses([colours])}.`] : [])];
}

function pointOn(chart: ScatterChart, q: AxisQuantity, row: Row, language: Language): Item[] {
	const value = row[q.column];
	const name = isolated(labelOf(chart, row, language));
	if (value instanceof Date)
		return [
			{
				name,
				said: formatter(language).date(value.toISOString().slice(0, 10)),
				amount: value.getTime()
			}
		];
	return typeof value === 'number' ? [{ name, said: amountOf(q, row, language), amount: value }] : [];
}

/** Symbols on lines: all of a few; else by heading, or by source where there are none or many. */
export function saysSpread(chart: SpreadChart, rows: readonly Row[], language: Language): string[] {
	if (rows.length <= FEW) return rows.map((row) => `${sayRow(chart, row, language)}.`);
	const format = formatter(language);
	const headingOf = (row: Row): string => {
		const { group = '' } = chart;
		return String(row[typeof group === 'string' ? group : group[language]] ?? '');
	};
	const groups = groupsOf(rows, headingOf);
	const headed = groups.length > 1 && groups.length <= FEW;
	const itemsOf = (some: readonly Row[], s: SpreadSource, source: string): Item[] =>
		some.flatMap((row): Item[] => {
			const amount = number(row, s.column);
			if (amount === null) return [];
			const names = [headed || groups.length === 1 ? '' : headingOf(row), labelOf(chart, row, language)];
			const said = quantity(row, s.column, chart.unit, language, s.interval);
			return [{ name: isolated(names.filter(Boolean).join(', ')), said: source + said, amount }];
		});
	const several = chart.values.length > 1;
	const title = bare(chart, language);
	if (headed)
		return [
			`${title}.`,
			...groups.map((some) => {
				const items = chart.values.flatMap((s) =>
					itemsOf(some, s, several ? `${inSentence(s.label[language])} ` : '')
				);
				const heading = `${headingOf(some[0] ?? {})} (${format.number(some.length)})`;
				return sentence(heading, extremes(items, language, { each: 2 }), language);
			})
		];
	return [
		...(several ? [`${title}.`] : []),
		...chart.values.map((s) => {
			const items = itemsOf(rows, s, '');
			const many = ALTERNATIVE_TEXTS[language].of(format.number(items.length), format.number(rows.length));
			const name = `${several ? s.label[language] : title} (${many})`;
			return sentence(name, extremes(items, language, { each: several ? 2 : 3 }), language);
		})
	];
}
