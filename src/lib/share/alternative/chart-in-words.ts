import type { Row } from '../../engine/connector';
import type { Chart } from '../../figure/chart';
import { sayRow } from '../../figure/say/row';
import type { Words } from '../../i18n/words';
import { formatter } from '../../units/format';
import { saysRanked, saysScatter, saysSpread, saysTrend } from './amounts';
import { doubts } from './doubts';
import { saysMix, saysStatus } from './panels';
import { ALTERNATIVE_TEXTS } from './texts';

function values(chart: Chart, rows: readonly Row[], { language }: Words): string[] {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return saysRanked(chart, rows, language);
		case 'trend':
			return saysTrend(chart, rows, language);
		case 'scatter':
			return saysScatter(chart, rows, language);
		case 'spread':
			return saysSpread(chart, rows, language);
		case 'mix':
			return saysMix(chart, rows, language);
		case 'status':
			return saysStatus(chart, rows, language);
		case 'ledger':
			return rows.map((row) => `${sayRow(chart, row, language)}.`);
	}
}

/** The first and the last year along the axis of a chart that has years. */
function years(chart: Chart, rows: readonly Row[]): string {
	if (!('x' in chart) || typeof chart.x !== 'string' || 'xName' in chart) return '';
	const all = rows.map((row) => Number(row[chart.x as string]));
	const [from, to] = [Math.min(...all), Math.max(...all)];
	return from === to ? ` (${from})` : ` (${from}–${to})`;
}

/** A chart in words, for whoever cannot see it: its kind, how many rows, their main values, what is not sure of them. */
export function chartInWords(chart: Chart, rows: readonly Row[], words: Words): string {
	const { language, t } = words;
	if (rows.length === 0) return ALTERNATIVE_TEXTS[language].empty;
	return [
		`${t.describe.kinds[chart.kind]}.`,
		`${formatter(language).count(rows.length, ...t.describe.rows)}${years(chart, rows)}.`,
		...values(chart, rows, words),
		...doubts(chart, rows, words)
	].join(' ');
}
