import type { Row } from '../engine/connector';
import type { Language, Localised } from '../i18n/language';
import { type Formatter, formatter } from '../units/format';
import { type UnitId, UNITS } from '../units/unit';
import type {
	AxisQuantity,
	Chart,
	Flag,
	LedgerChart,
	MixChart,
	Quantity,
	RankChart,
	ScatterChart,
	TrendPanel
} from './chart';
import { ENTITIES } from './entity';
import { isolated } from './isolated';
import { labelOf } from './label';

const UNKNOWN: Localised = { en: 'not published', fr: 'non publié' };
const AVERAGE: Localised = { en: 'in whole or in part an average', fr: 'en tout ou partie une moyenne' };

const number = (row: Row, column: string): number | null => {
	const value = row[column];
	return typeof value === 'number' ? value : null;
};

function quantity(
	row: Row,
	column: string,
	unit: UnitId,
	language: Language,
	interval?: readonly [string, string]
): string {
	const format = formatter(language);
	const central = number(row, column);
	const [low, high] = interval?.map((c) => number(row, c) ?? central) ?? [central, central];
	return low == null || high == null ? UNKNOWN[language] : format.interval({ low, central, high }, unit);
}

/** The value of a row as text, or the name of its class. */
function amountOf({ column, unit, classes }: Quantity, row: Row, language: Language): string {
	const name = classes?.[number(row, column) ?? -1]?.[language];
	return name === undefined ? quantity(row, column, unit, language) : inSentence(name);
}

/** The title of a panel, its value with its interval, and the value it stands for. */
function panelPart(panel: TrendPanel, row: Row, language: Language): string {
	const value = quantity(row, panel.column, panel.unit, language, panel.interval);
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

/** The whole, its parts from the largest down with their share, and the quantity beside them. */
function mixParts(chart: MixChart, row: Row, language: Language): string[] {
	const format = formatter(language);
	const known = chart.parts
		.flatMap(({ column, label }) => ({ label, value: number(row, column) ?? 0 }))
		.filter(({ value }) => value > 0)
		.sort((a, b) => b.value - a.value);
	const sum = known.reduce((total, { value }) => total + value, 0);
	const whole = (chart.total === undefined ? null : number(row, chart.total)) ?? sum;
	if (known.length === 0) return [UNKNOWN[language]];
	return [
		format.quantity(whole, chart.unit),
		...known.map(
			({ label, value }) =>
				`${inSentence(label[language])} ${format.quantity((100 * value) / whole, 'percent')}`
		),
		...(chart.line
			? [`${titleOf(chart.line, language)} ${quantity(row, chart.line.column, chart.line.unit, language)}`]
			: [])
	];
}

/** A title inside a sentence: without its capital, unless it is an abbreviation, and without the unit that follows it. */
export function inSentence(title: string, symbol = ''): string {
	const bare = symbol && title.endsWith(`, ${symbol}`) ? title.slice(0, -symbol.length - 2) : title;
	return /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}

/** The title of a quantity inside a sentence. */
const titleOf = ({ title, unit }: { title: Localised; unit: UnitId }, language: Language) =>
	inSentence(title[language], UNITS[unit].symbol[language]);

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
				...(chart.own !== undefined && row[chart.own] !== true ? [AVERAGE[language]] : []),
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
	const entity = 'entity' in chart ? ENTITIES[String(row[chart.entity])]?.name[language] : undefined;
	const name = [isolated(labelOf(chart, row, language)), entity].filter(Boolean).join(', ');
	return formatter(language).pair(name, parts(chart, row, language).join('; '));
}

/** The quantity that orders the rows of a chart, for its description. */
function measure(chart: Chart): Quantity | null {
	switch (chart.kind) {
		case 'rank':
		case 'map':
			return chart.value;
		case 'trend':
			return chart.panels[0] ?? null;
		case 'scatter':
			return chart.x.scale === 'time' ? chart.y : chart.x;
		case 'mix':
			return chart.line ?? null;
		case 'spread':
		case 'ledger':
		case 'status':
			return null;
	}
}

interface Texts {
	readonly kinds: Readonly<Record<Chart['kind'], string>>;
	readonly intervals: string;
	readonly rows: readonly [one: string, many: string];
	readonly range: (title: string, low: string, lowName: string, high: string, highName: string) => string;
	readonly unknown: readonly [one: string, many: string];
}

const TEXTS: Readonly<Record<Language, Texts>> = {
	en: {
		kinds: {
			rank: 'Bars in order of their value',
			map: 'Points on a world map, coloured by value',
			trend: 'Lines over years',
			scatter: 'Points on two axes',
			spread: 'A symbol for each source on every line',
			ledger: 'One line a quantity, with its interval around its central value, on a logarithmic scale',
			mix: 'Parts of a whole over years, stacked',
			status: 'A grid of years, a symbol for what is known of each'
		},
		intervals: ', with intervals',
		rows: ['row shown', 'rows shown'],
		range: (title, low, lowName, high, highName) =>
			`${title}: from ${low} (${lowName}) to ${high} (${highName}).`,
		unknown: ['row has no published value', 'rows have no published value']
	},
	fr: {
		kinds: {
			rank: 'Barres par ordre de valeur',
			map: 'Points sur une carte du monde, colorés selon la valeur',
			trend: 'Courbes au fil des années',
			scatter: 'Points sur deux axes',
			spread: 'Un symbole par source sur chaque ligne',
			ledger:
				'Une ligne par grandeur, avec son intervalle autour de la valeur centrale, sur une échelle logarithmique',
			mix: 'Parts d’un tout au fil des années, empilées',
			status: 'Une grille d’années, un symbole pour ce qu’on sait de chacune'
		},
		intervals: ', avec leurs intervalles',
		rows: ['ligne affichée', 'lignes affichées'],
		range: (title, low, lowName, high, highName) =>
			`${title} : de ${low} (${lowName}) à ${high} (${highName}).`,
		unknown: ['ligne n’a pas de valeur publiée', 'lignes n’ont pas de valeur publiée']
	}
};

const hasIntervals = ({ interval: [low, high] }: RankChart, rows: readonly Row[]): boolean =>
	rows.some((row) => row[low] !== row[high]);

/** A text alternative for the rows shown now: kind of chart, number of rows, range of the values, what is unknown. */
export function describe(chart: Chart, rows: readonly Row[], language: Language): string {
	const t = TEXTS[language];
	const format: Formatter = formatter(language);
	const kind = `${t.kinds[chart.kind]}${chart.kind === 'rank' && hasIntervals(chart, rows) ? t.intervals : ''}`;
	const sentences = [`${kind}. ${format.count(rows.length, ...t.rows)}.`];
	const by = measure(chart);
	if (by) {
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
		if (known.length < rows.length)
			sentences.push(`${format.count(rows.length - known.length, ...t.unknown)}.`);
	} else if (chart.kind === 'status') {
		const counts = chart.states.map(({ value, label }) => {
			const n = rows.filter((row) => row[chart.state] === value).length;
			return format.pair(inSentence(label[language]), format.number(n));
		});
		sentences.push(`${counts.join(language === 'fr' ? '\u00a0; ' : '; ')}.`);
	} else {
		const said = chart.kind === 'ledger' ? rows : [rows[0], rows.at(-1)];
		for (const row of said) if (row) sentences.push(`${sayRow(chart, row, language)}.`);
	}
	return sentences.join(' ');
}
