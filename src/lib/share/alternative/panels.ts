import type { Row } from '../../engine/connector';
import type { MixChart, StatusChart } from '../../figure/chart';
import { isolated } from '../../figure/isolated';
import { labelOf } from '../../figure/label';
import { mixParts } from '../../figure/say/mix';
import { capital, quantity, titleOf } from '../../figure/say/quantity';
import type { Language } from '../../i18n/language';
import { formatter } from '../../units/format';
import { groupsOf } from './groups';

/** Parts of a whole that are named of each panel, the largest first. */
const PARTS = 3;

/** Stacked parts: of each panel its first year, and its last with its largest parts. */
export function saysMix(chart: MixChart, rows: readonly Row[], language: Language): string[] {
	const format = formatter(language);
	const { line } = chart;
	const beside = (row: Row) =>
		line ? [`${titleOf(line, language)} ${quantity(row, line.column, line.unit, language)}`] : [];
	return groupsOf(rows, (row) => chart.key.map((c) => String(row[c])).join(':')).map((panel) => {
		const years = panel.toSorted((a, b) => Number(a[chart.x]) - Number(b[chart.x]));
		const [first, last] = [years[0] ?? {}, years.at(-1) ?? {}];
		const start = [...mixParts(chart, first, language).slice(0, 1), ...beside(first)];
		const all = mixParts(chart, last, language);
		const end = [...all.slice(0, Math.min(PARTS + 1, all.length - (line ? 1 : 0))), ...beside(last)];
		const said = (row: Row, parts: readonly string[]) =>
			format.pair(`${isolated(labelOf(chart, row, language))}, ${String(row[chart.x])}`, format.list(parts));
		return `${format.clauses(first === last ? [said(last, end)] : [said(first, start), said(last, end)])}.`;
	});
}

/** Up to this many rows of a grid are named with their years. */
const MOST_ROWS = 12;

/** A grid of states: how many cells are in each, and which, where they are in few rows. */
export function saysStatus(chart: StatusChart, rows: readonly Row[], language: Language): string[] {
	const format = formatter(language);
	const states = chart.states
		.map(({ value, label }) => ({ label, cells: rows.filter((row) => row[chart.state] === value) }))
		.filter(({ cells }) => cells.length);
	return states.map(({ label, cells }) => {
		const which = groupsOf(cells, (row) => labelOf(chart, row, language)).map(
			(some) => `${labelOf(chart, some[0] ?? {}, language)} ${spans(some.map((row) => Number(row[chart.x])))}`
		);
		const said = format.pair(label[language], format.number(cells.length));
		const named = which.length <= MOST_ROWS ? ` (${format.clauses(which)})` : '';
		return `${capital(said)}${named}.`;
	});
}

/** Years with those that follow one another joined: "2019–2021, 2023". */
function spans(years: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const year of [...new Set(years)].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && year === run[1] + 1) run[1] = year;
		else runs.push([year, year]);
	}
	return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
