import type { Row } from '../../engine/connector';
import type { Language, Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import type { AxisQuantity, Chart, Flag, ScatterChart, TrendPanel } from '../chart';
import { ENTITIES } from '../entity';
import { isolated } from '../isolated';
import { labelOf } from '../label';
import { ledgerFlag, ledgerValue } from './ledger';
import { mixParts } from './mix';
import { amountOf, inSentence, number, quantity, titleOf, UNKNOWN } from './quantity';

const AVERAGE: Localised = { en: 'in whole or in part an average', fr: 'en tout ou partie une moyenne' };

/** The title of a panel, its value with its interval, and the value it stands for. */
function panelPart(panel: TrendPanel, row: Row, language: Language): string {
	const value =
		panel.unknown && number(row, panel.column) === null
			? panel.unknown[language]
			: quantity(row, panel.column, panel.unit, language, panel.interval);
	const title = titleOf(panel, language);
	if (!panel.also) return `${title} ${value}`;
	const also = quantity(row, panel.also.column, panel.also.unit, language);
	return `${formatter(language).pair(title, value)} (${also})`;
}

/** What sets a row apart from the others. */
const flagged = (flags: readonly (Flag | undefined)[], row: Row, language: Language): string[] =>
	flags.flatMap((flag) => (flag && row[flag.column] === true ? [flag.label[language]] : []));

const cellIn = (column: string | Localised | undefined, row: Row, language: Language): string[] => {
	const value = column === undefined ? null : row[typeof column === 'string' ? column : column[language]];
	return value == null ? [] : [String(value)];
};

/** A value along an axis: a quantity or a day. */
function axisValue(row: Row, axis: AxisQuantity, language: Language): string {
	const value = row[axis.column];
	if (value instanceof Date) return formatter(language).date(value.toISOString().slice(0, 10));
	return amountOf(axis, row, language);
}

/** What colour and shape of a row say, where that is no name. */
const entityOf = ({ entities, entity }: ScatterChart, row: Row, language: Language): string[] => {
	const said = entities?.[String(row[entity])];
	return said ? [inSentence(said[language])] : [];
};

/** What a row says of its values, by the kind of the chart. */
function parts(chart: Chart, row: Row, language: Language): string[] {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return [
				chart.value.classes
					? amountOf(chart.value, row, language)
					: quantity(row, chart.value.column, chart.value.unit, language, chart.interval)
			];
		case 'trend':
			return [
				String(row[chart.xName ?? chart.x]),
				...chart.panels.map((panel) => panelPart(panel, row, language)),
				...flagged([chart.hollow, chart.projected, chart.reference, chart.thin], row, language)
			];
		case 'scatter':
			return [
				`${titleOf(chart.x, language)} ${axisValue(row, chart.x, language)}`,
				`${titleOf(chart.y, language)} ${axisValue(row, chart.y, language)}`,
				...(chart.own !== undefined && row[chart.own] === false ? [AVERAGE[language]] : []),
				...entityOf(chart, row, language),
				...cellIn(chart.note, row, language)
			];
		case 'spread':
			return [
				...chart.values.flatMap((s) => {
					if (chart.sparse && number(row, s.column) === null) return [];
					const value = quantity(row, s.column, chart.unit, language, s.interval);
					return chart.values.length > 1 ? formatter(language).pair(s.label[language], value) : value;
				}),
				...cellIn(chart.note, row, language),
				...flagged([chart.hollow, chart.projected], row, language)
			];
		case 'mix':
			return [String(row[chart.x]), ...mixParts(chart, row, language)];
		case 'status': {
			const state = chart.states.find(({ value }) => value === row[chart.state]);
			return [String(row[chart.x]), state?.label[language] ?? UNKNOWN[language]];
		}
		case 'ledger':
			return [ledgerValue(chart, row, language), ...ledgerFlag(chart, row, language)].filter(Boolean);
	}
}

/** What one row says of itself: its name, its entity, its values with unit and interval. */
export function sayRow(chart: Chart, row: Row, language: Language): string {
	const column = 'entity' in chart ? chart.entity : undefined;
	const entity = column === undefined ? undefined : ENTITIES[String(row[column])]?.name[language];
	const name = [isolated(labelOf(chart, row, language)), entity].filter(Boolean).join(', ');
	const format = formatter(language);
	return format.pair(name, format.clauses(parts(chart, row, language)));
}
