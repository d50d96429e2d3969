import type { Row, Scalar } from '../engine/connector';
import type { Localised } from '../i18n/language';
import type { Formatter } from '../units/format';
import type { UnitId } from '../units/unit';
import type { Chart } from './chart';
import type { Parameter } from './parameter';

/** A column of a figure's result, as its table shows it. */
export interface FigureColumn {
	readonly label: Localised;
	readonly unit?: UnitId;
	/** Where the text depends on the language: the result's columns that hold it. */
	readonly from?: Localised;
	/** What stored texts are called ("aws" is "AWS"). */
	readonly names?: Readonly<Record<string, Localised>>;
}

/**
 * Rows that differ in `column` are not like for like; `warning` says so when more than one value is shown. Without a column
 * the values of every row are unlike.
 */
export interface Comparability {
	readonly column?: string;
	readonly warning: Localised;
}

/** The values of a figure's parameters; `null` is no restriction. */
export type View = Readonly<Record<string, Scalar>>;

export interface ReadingTools {
	readonly view: View;
	readonly en: Formatter;
	readonly fr: Formatter;
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
	/** The result's columns that the table shows, in order. */
	readonly columns: Readonly<Record<string, FigureColumn>>;
	readonly comparableOn: readonly Comparability[];
	/** One or two plain sentences computed from the rows shown; never called without rows. */
	readonly reading: (rows: readonly Row[], tools: ReadingTools) => Localised;
	readonly caveats: readonly Localised[];
	/** Commitments of the declaration it bears on, as "5.1". */
	readonly commitments: readonly string[];
}

/** Declares a figure document; its shape is checked by the compiler here and by `figureSchema` in the tests. */
export const figure = (document: Figure): Figure => document;

/** The values of a figure's query before the reader changes anything. */
export const defaultView = (f: Pick<Figure, 'params'>): View =>
	Object.fromEntries(Object.entries(f.params).map(([name, p]) => [name, p.default]));

/** Everything that a reader can choose of a figure. */
export const choosable = (f: Pick<Figure, 'params' | 'display'>): Readonly<Record<string, Parameter>> => ({
	...f.params,
	...f.display
});

/** The values of a view that the figure's SQL takes. */
export const queryView = (f: Pick<Figure, 'params'>, view: View): View =>
	Object.fromEntries(Object.keys(f.params).map((name) => [name, view[name] ?? null]));

/** What a figure shows before the reader changes anything: the values of its query and of its chart. */
export const startView = (f: Pick<Figure, 'params' | 'display'>): View =>
	defaultView({ params: choosable(f) });
