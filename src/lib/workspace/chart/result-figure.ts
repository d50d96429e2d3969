import { type Columns, type Row, toRows, type Value } from '../../engine/connector';
import type { Figure } from '../../figure/figure';
import type { Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import { UNITS, type UnitId } from '../../units/unit';
import { areTimed, shownCell } from '../report/shown-cell';
import { areYears, shownYear } from '../report/year';
import { chartOf } from './chart-of';
import { type Drawing, MOST } from './drawing';

const same = (text: string): Localised => ({ en: text, fr: text });
const number = (value: Value | undefined): number | null =>
	typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;

/** Where a value stands on an axis: times by their milliseconds. */
const place = (value: Value | undefined): number | null =>
	value instanceof Date ? value.getTime() : number(value);

/** Values of a reader's own have no decimals of ours: whole numbers stay whole, others have five figures. */
function unitOf(column: string, values: readonly (number | null)[]): UnitId {
	const known = values.filter((value) => value !== null);
	if (!known.every(Number.isInteger)) return 'number';
	return known.length > 0 && areYears(column, Math.min(...known), Math.max(...known)) ? 'year' : 'count';
}

/** The name of a column with the sign of its unit. */
function named(column: string, unit: UnitId): Localised {
	const { symbol } = UNITS[unit];
	const sign = (text: string) => (text ? `${column}, ${text}` : column);
	return { en: sign(symbol.en), fr: sign(symbol.fr) };
}

const ROWS = {
	en: (column: string) => `Rows, by ${column}`,
	fr: (column: string) => `Lignes, selon ${column}`
};

/** The ends of the values that are shown. */
function readEnds(shown: readonly Row[], y: string, unit: UnitId, valueUnit: UnitId): Localised {
	const values = shown.flatMap((row) => number(row['y']) ?? []);
	const ends = (language: 'en' | 'fr') => {
		if (values.length === 0) return '';
		const format = formatter(language);
		const [least, most] = [Math.min(...values), Math.max(...values)].map((v) => format.number(v, valueUnit));
		const sign = UNITS[unit].symbol[language];
		return `${format.pair(y, `${least} – ${most}`)}${sign ? `\u00a0${sign}` : ''}.`;
	};
	return { en: ends('en'), fr: ends('fr') };
}

/** How many rows a histogram counts, and where most of them are. */
function readCounts(shown: readonly Row[]): Localised {
	const all = shown.reduce((sum, row) => sum + Number(row['y']), 0);
	const [most] = shown.toSorted((a, b) => Number(b['y']) - Number(a['y']));
	const [name, rows] = [String(most?.['name'] ?? ''), Number(most?.['y'])];
	const [en, fr] = [formatter('en'), formatter('fr')];
	return {
		en: `${en.count(all, 'row', 'rows')} with a value; the most in one bin, ${en.number(rows)}, from ${name}.`,
		fr: `${fr.count(all, 'ligne', 'lignes')} avec une valeur\u00a0; le plus dans une classe, ${fr.number(rows)}, de ${name}.`
	};
}

/** A time on an axis, to the minute: there is no room for more. */
const tickOf = (value: Value | undefined, timed: boolean) =>
	shownCell(value ?? null, 80, timed).slice(0, value instanceof Date ? 16 : 80);

/** The end of a bin. */
function end(column: string, value: Value | undefined): string {
	if (value instanceof Date) return shownCell(value);
	const at = Number(value);
	return areYears(column, at, at) ? shownYear(at, formatter('en')) : formatter('en').brief(at);
}

function rowsOf(result: Columns, drawing: Drawing): Row[] {
	const { kind, x, y, low, high, series, colour } = drawing;
	const bounded = low !== '' && high !== '';
	const counts = kind === 'histogram';
	const timed = areTimed(result.data[x] ?? []);
	const nameOf = (row: Row, told: string) => {
		const name = shownCell(row[x] ?? null, 80, timed);
		return told && (kind === 'bars' || kind === 'dots') && series !== x ? `${name}, ${told}` : name;
	};
	return toRows(result)
		.slice(0, MOST[kind])
		.map((row, i): Row => {
			const value = number(row[counts ? 'rows' : y]);
			const told = series && !counts ? shownCell(row[series] ?? null, 80) : '';
			return {
				key: String(i),
				name: counts ? `${end(y, row['from'])} – ${end(y, row['to'])}` : nameOf(row, told),
				tick: tickOf(row[x], timed),
				x: place(row[x]),
				y: value,
				low: bounded && !counts ? number(row[low]) : value,
				high: bounded && !counts ? number(row[high]) : value,
				series: told,
				tint: told || colour
			};
		});
}

/** A result as a figure document of our own kinds, and its rows as the chart takes them. */
export function resultFigure(
	result: Columns,
	drawing: Drawing,
	sql: string
): { readonly figure: Figure; readonly columns: Columns } {
	const { kind, title, question, x, y, low, high, series, unit, caveat } = drawing;
	const rows = rowsOf(result, drawing);
	const of = (name: string) => rows.map((row) => number(row[name]));
	const counts = kind === 'histogram';
	const valueTitle: Localised = counts ? { en: ROWS.en(y), fr: ROWS.fr(y) } : named(y, unit);
	const valueUnit = unitOf(counts ? '' : y, [...of('y'), ...of('low'), ...of('high')]);
	const across = { title: same(x), unit: unitOf(x, of('x')) };
	const chart = chartOf(drawing, across, { title: valueTitle, unit: valueUnit });
	const name = title ? same(title) : valueTitle;
	const names = Object.keys(rows[0] ?? {});
	const bounded = low !== '' && high !== '' && !counts;
	const value = (label: Localised) => ({ label, unit: valueUnit });
	return {
		columns: {
			numRows: rows.length,
			names,
			data: Object.fromEntries(names.map((column) => [column, rows.map((row) => row[column] ?? null)]))
		},
		figure: {
			id: 'workspace-chart',
			title: name,
			question: question ? same(question) : name,
			tables: [],
			params: {},
			sql,
			chart,
			columns: {
				name: { label: same(counts ? y : x) },
				...(series && !counts ? { series: { label: same(series) } } : {}),
				y: value(valueTitle),
				...(bounded ? { low: value(named(low, unit)), high: value(named(high, unit)) } : {})
			},
			comparableOn: [],
			reading: (shown) => (counts ? readCounts(shown) : readEnds(shown, y, unit, valueUnit)),
			caveats: caveat ? [same(caveat)] : [],
			commitments: []
		}
	};
}
