import type { Row } from '../../engine/connector';
import type { Language } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { UnitId } from '../../units/unit';
import type { LedgerChart } from '../chart';
import { number } from './quantity';

/** A row's amount with its interval; empty where nothing is known. */
export function ledgerValue(chart: LedgerChart, row: Row, language: Language): string {
	const central = number(row, chart.value);
	if (central === null) return '';
	const [low, high] = chart.interval.map((c) => number(row, c) ?? central);
	return formatter(language).estimate(
		{ low: low ?? central, central, high: high ?? central },
		String(row[chart.units]) as UnitId
	);
}

/** What has to be said of the kind of knowledge a row is. */
export function ledgerFlag({ flag }: LedgerChart, row: Row, language: Language): string[] {
	const words = flag.words[String(row[flag.column])];
	return words ? [words[language]] : [];
}
