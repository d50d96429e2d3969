import type { Row, Scalar, Value } from '../engine/connector';
import type { Keep } from '../engine/keep';
import type { Language, Localised } from '../i18n/language';
import type { Formatter } from '../units/format';
import type { UnitId } from '../units/unit';
import type { Chart, Quantity } from './chart';
import type { Parameter } from './parameter';

/** The views that something holds in: a parameter, and its value or values in those. */
export interface When {
	readonly parameter: string;
	readonly is: Scalar | readonly Scalar[];
}

/** Whether something that may hold in some views only holds in this one. */
export const holdsIn = (when: When | undefined, view: View): boolean =>
	!when || [when.is].flat().includes(view[when.parameter] ?? null);

/** A column of a figure's result, as its table shows it. */
export interface FigureColumn {
	readonly label: Localised;
	readonly unit?: UnitId;
	/** Where rows differ in unit: the result's column that holds it. */
	readonly unitIn?: string;
	/** Where the text depends on the language: the result's columns that hold it. */
	readonly from?: Localised;
	/** What stored texts are called ("aws" is "AWS"). */
	readonly names?: Readonly<Record<string, Localised>>;
	/** Where it is shown only in some views. */
	readonly when?: When;
}

/**
 * Rows that differ in `column` are not like for like; `warning` says so when more than one value is shown. Without a column
 * the values of every row are unlike. With `holds`, it is called for by any row that has one of these values there, also
 * when all have.
 */
export interface Comparability {
	readonly column?: string;
	readonly holds?: readonly Value[];
	/** Where it is called for only in some views. */
	readonly when?: When;
	readonly warning: Localised;
}

/** The values of a figure's parameters; `null` is no restriction. */
export type View = Readonly<Record<string, Scalar>>;

export interface ReadingTools {
	readonly view: View;
	readonly en: Formatter;
	readonly fr: Formatter;
}

/** A line of a working: a quantity with its limits as text, what kind of knowledge it is, and where it comes from. */
export interface WorkingLine {
	readonly name: string;
	readonly low: string;
	readonly central: string;
	readonly high: string;
	readonly said: string;
	/** The published table, and where in it. */
	readonly source: { readonly table: string; readonly detail: string } | null;
	/** The part it has in the width of the result's interval, as text; empty where none can be told. */
	readonly share: string;
}

/** How one row of a figure was worked out. */
export interface Working {
	/** The key of the row in the chart. */
	readonly key: string;
	readonly name: string;
	readonly value: string;
	/** The formula in words, and again with its central values. */
	readonly formula: string;
	readonly live: string;
	readonly meaning: string;
	readonly lines: readonly WorkingLine[];
}

/** A quantity with its interval, where one is published. */
export interface Measure extends Quantity {
	readonly interval?: readonly [low: string, high: string];
}

/**
 * An order of rows by a column, or by that of each language; what is unknown comes last. Where it is the quantity of a chart
 * that measures another one, the rows are in order of that.
 */
export interface Sort {
	readonly column: string | Localised;
	readonly descending?: boolean;
}

/** A published figure: a question, one query with parameters, an encoding, a computed reading, caveats. */
export interface Figure {
	readonly id: string;
	/** The finding, in a sentence that stays true whatever view is chosen. */
	readonly title: Localised;
	readonly question: Localised;
	/** The published tables its SQL reads; sources and licences follow from these. */
	readonly tables: readonly string[];
	/** What its SQL takes. */
	readonly params: Readonly<Record<string, Parameter>>;
	/** What only its chart takes: the rows stay the same. */
	readonly display?: Readonly<Record<string, Parameter>>;
	readonly sql: string;
	readonly chart: Chart;
	/** Other charts of the same rows, by the value of the parameter `view` that shows them. */
	readonly views?: Readonly<Record<string, Chart>>;
	/** What the chart may measure instead, by the value of the parameter `measure` that chooses it. */
	readonly measures?: Readonly<Record<string, Measure>>;
	/** Orders of the rows, by the value of the parameter `sort` that chooses one. */
	readonly sorts?: Readonly<Record<string, Sort>>;
	/** The result's columns that the table shows, in order. */
	readonly columns: Readonly<Record<string, FigureColumn>>;
	readonly comparableOn: readonly Comparability[];
	/** One or two plain sentences computed from the rows shown; never called without rows. */
	readonly reading: (rows: readonly Row[], tools: ReadingTools) => Localised;
	/** How its rows were worked out, where they are results of a calculation. */
	readonly working?: (rows: readonly Row[], language: Language) => readonly Working[];
	readonly caveats: readonly Localised[];
	/** Commitments of the declaration it bears on, as "5.1". */
	readonly commitments: readonly string[];
}

/** Declares a figure document; its shape is checked by the compiler here and by `figureSchema` in the tests. */
export const figure = (document: Figure): Figure => document;

/** The values of a figure's query before the reader changes anything. */
export const defaultView = (f: Pick<Figure, 'params'>): View =>
	Object.fromEntries(Object.entries(f.params).map(([name, p]) => [name, p.default]));

/** Every chart that a figure may show. */
export const chartsOf = (f: Pick<Figure, 'chart' | 'views'>): readonly Chart[] => [
	f.chart,
	...Object.values(f.views ?? {})
];

/** Everything that a reader can choose of a figure. */
export const choosable = (f: Pick<Figure, 'params' | 'display'>): Readonly<Record<string, Parameter>> => ({
	...f.params,
	...f.display
});

/** Whether a figure can show what a page's view says of a parameter: some have fewer of its values than others. */
export function follows(f: Pick<Figure, 'params' | 'display'>, name: string, value: Scalar): boolean {
	const parameter = choosable(f)[name];
	if (!parameter || value === null || parameter.values || !parameter.options) return Boolean(parameter);
	return parameter.options.some((option) => option.value === value);
}

/** What a figure is called in a view: its title is a finding of the whole, in another view its question stands there. */
export const headingOf = (f: Pick<Figure, 'params' | 'title' | 'question'>, view: View): Localised =>
	Object.entries(f.params).every(([name, p]) => (view[name] ?? null) === p.default) ? f.title : f.question;

/** Whether a figure shows a value: it follows it, or is drawn that way whatever is chosen. */
export const shows = (
	f: Pick<Figure, 'params' | 'display' | 'chart'>,
	name: string,
	value: Scalar
): boolean => follows(f, name, value) || (name === 'view' && value === f.chart.kind);

const followed = (f: Pick<Figure, 'params' | 'display'>, names: readonly string[], view: View): View =>
	Object.fromEntries(
		names.map((name) => {
			const value = view[name] ?? null;
			return [name, follows(f, name, value) ? value : (choosable(f)[name]?.default ?? null)];
		})
	);

/** The values of a page's view that the figure's SQL takes; where it has none such, its own. */
export const queryView = (f: Pick<Figure, 'params' | 'display'>, view: View): View =>
	followed(f, Object.keys(f.params), view);

/** The values of a page's view that the figure takes, for its query and its chart. */
export const figureView = (f: Pick<Figure, 'params' | 'display'>, view: View): View =>
	followed(f, Object.keys(choosable(f)), view);

/** What a figure shows before the reader changes anything: the values of its query and of its chart. */
export const startView = (f: Pick<Figure, 'params' | 'display'>): View =>
	defaultView({ params: choosable(f) });

/** How the parameters that only keep rows do so. */
export const keepsOf = (f: Pick<Figure, 'params'>): Readonly<Record<string, Keep>> =>
	Object.fromEntries(Object.entries(f.params).flatMap(([name, { keeps }]) => (keeps ? [[name, keeps]] : [])));
