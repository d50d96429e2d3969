import type { Row } from '../../engine/connector';
import type { Words } from '../../i18n/words';
import { type Formatter, formatter } from '../../units/format';
import type { Chart, Quantity, RankChart } from '../chart';
import { isolated } from '../isolated';
import { labelOf } from '../label';
import { bare } from './bare';
import { amountOf, inSentence, number } from './quantity';
import { sayRow } from './row';

/** The quantities that the description of a chart speaks of. */
function measures(chart: Chart): readonly Quantity[] {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return [chart.value];
		case 'trend':
			return chart.panels.slice(0, 1);
		case 'scatter':
			return chart.x.scale === 'time' ? [chart.y] : [chart.x, chart.y];
		case 'mix':
			return chart.line ? [chart.line] : [];
		case 'spread':
		case 'ledger':
		case 'status':
			return [];
	}
}

/** Whether a value shown has limits. */
const hasIntervals = ({ interval: [low, high] }: RankChart, rows: readonly Row[]): boolean =>
	rows.some((row) => row[low] !== row[high]);

/** A text alternative for the rows shown now: kind of chart, number of rows, range of the values, what is unknown. */
export function describe(
	chart: Chart,
	rows: readonly Row[],
	{ language, t: { describe: t } }: Words
): string {
	const format: Formatter = formatter(language);
	const kind = `${t.kinds[chart.kind]}${chart.kind === 'rank' && hasIntervals(chart, rows) ? t.intervals : ''}`;
	const sentences = [`${kind}. ${format.count(rows.length, ...t.rows)}.`];
	for (const by of measures(chart)) {
		const known = rows
			.filter((row) => number(row, by.column) !== null)
			.toSorted((a, b) => (number(a, by.column) ?? 0) - (number(b, by.column) ?? 0));
		const [low, high] = [known[0], known.at(-1)];
		const name = (row: Row) =>
			[
				isolated(labelOf(chart, row, language)),
				chart.kind === 'trend' ? row[chart.xName ?? chart.x] : chart.kind === 'mix' ? row[chart.x] : null
			]
				.filter(Boolean)
				.join(' ');
		const value = (row: Row) => amountOf(by, row, language);
		if (low && high)
			sentences.push(t.range(by.title[language], value(low), name(low), value(high), name(high)));
		if (known.length < rows.length) {
			const unknown = format.count(rows.length - known.length, ...t.unknown);
			sentences.push(`${chart.kind === 'scatter' ? format.pair(bare(by, language), unknown) : unknown}.`);
		}
	}
	if (chart.kind === 'status') {
		const counts = chart.states.map(({ value, label }) => {
			const n = rows.filter((row) => row[chart.state] === value).length;
			return format.pair(inSentence(label[language]), format.number(n));
		});
		sentences.push(`${format.clauses(counts)}.`);
	} else if (chart.kind === 'spread' || chart.kind === 'ledger') {
		const said = chart.kind === 'ledger' || rows.length < 5 ? rows : [rows[0], rows.at(-1)];
		for (const row of said) if (row) sentences.push(`${sayRow(chart, row, language)}.`);
	}
	return sentences.join(' ');
}
