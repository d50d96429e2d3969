import type { Row } from '../../engine/connector';
import type { Chart, Flag } from '../../figure/chart';
import { capital, number } from '../../figure/say/quantity';
import type { Words } from '../../i18n/words';
import { formatter } from '../../units/format';
import { ALTERNATIVE_TEXTS } from './texts';

type Limits = readonly [column: string, interval: readonly [string, string]];

/** The columns of a chart's values that have limits. */
function limitsOf(chart: Chart): Limits[] {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return [[chart.value.column, chart.interval]];
		case 'trend':
			return chart.panels.flatMap(({ column, interval }): Limits[] => (interval ? [[column, interval]] : []));
		case 'spread':
			return chart.values.flatMap(({ column, interval }): Limits[] => (interval ? [[column, interval]] : []));
		default:
			return [];
	}
}

/** The column without whose value a row is drawn as unknown. */
function measured(chart: Chart): string | undefined {
	if (chart.kind === 'rank' || chart.kind === 'map') return chart.value.column;
	if (chart.kind === 'trend') return chart.panels[0]?.column;
	if (chart.kind === 'scatter') return chart.y.scale === 'time' ? chart.x.column : chart.y.column;
	return undefined;
}

/** What sets rows apart by how sure they are. */
const flagsOf = (chart: Chart): (Flag | undefined)[] => {
	if (chart.kind === 'trend') return [chart.hollow, chart.projected, chart.thin];
	if (chart.kind === 'spread') return [chart.hollow, chart.projected];
	return chart.kind === 'scatter' ? [chart.hollow] : [];
};

/** What is not sure of the rows shown: intervals, values that are not measured or yet to come, values that are unknown. */
export function doubts(
	chart: Chart,
	rows: readonly Row[],
	{ language, t: { describe: t } }: Words
): string[] {
	const format = formatter(language);
	const values = limitsOf(chart).flatMap(([column, interval]) =>
		rows.flatMap((row) => (number(row, column) === null ? [] : [interval.map((c) => row[c])]))
	);
	const open = values.filter(([low, high]) => low !== high && low !== null && high !== null).length;
	const column = measured(chart);
	const unknown = column === undefined ? 0 : rows.filter((row) => number(row, column) === null).length;
	const flagged = flagsOf(chart).flatMap((flag) => {
		const n = flag ? rows.filter((row) => row[flag.column] === true).length : 0;
		return flag && n ? [format.pair(flag.label[language], format.count(n, ...t.rows))] : [];
	});
	return [
		...(open
			? [ALTERNATIVE_TEXTS[language].intervals(format.number(open), format.number(values.length))]
			: []),
		...flagged.map((text) => `${capital(text)}.`),
		...(unknown ? [`${format.count(unknown, ...t.unknown)}.`] : [])
	];
}
