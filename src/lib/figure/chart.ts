import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';
import type { Shape } from './entity';

/** How the entity of a row is told apart: its column. Values that are not keys of `ENTITIES` get a colour and shape there. */
interface Entity {
	readonly entity: string;
}

/** Rows that are something else than the others: a boolean column, and what it is called where it is true. */
export interface Flag {
	readonly column: string;
	readonly label: Localised;
}

/** The columns that together name what a mark stands for, so that figures of a page can follow one another. */
interface Keyed {
	readonly key: readonly string[];
	/** The column that a reader calls it by, or that of each language. */
	readonly label: string | Localised;
	/** A column with another key that it goes by on other figures: a country for an estimate of it. */
	readonly alike?: string;
}

export interface Quantity {
	readonly column: string;
	readonly unit: UnitId;
	readonly title: Localised;
	/** What its values 0, 1, 2 … are called, where they are classes and no amounts. */
	readonly classes?: readonly Localised[];
	/** What a row is called whose class is unknown; absent where none is. */
	readonly unclassed?: Localised;
}

/** Rows in order of one quantity, each with its interval. Without an entity all are drawn alike. */
export interface RankChart extends Partial<Entity>, Keyed {
	readonly kind: 'rank';
	readonly value: Quantity;
	readonly interval: readonly [low: string, high: string];
	/** Set where every row carries its name, however many there are. */
	readonly named?: 'all';
	/** Parameters that a brush over the quantity sets. */
	readonly brush?: readonly [min: string, max: string];
}

/** Points over land; colour is the quantity, shape the entity. */
export interface MapChart extends Entity, Keyed {
	readonly kind: 'map';
	readonly lat: string;
	readonly lon: string;
	readonly value: Quantity;
	readonly interval: readonly [low: string, high: string];
	/** Upper limits of the colour classes. */
	readonly steps: readonly number[];
}

export interface TrendPanel extends Quantity {
	/** Where it is absent, from 0 to the largest value shown; on a logarithmic scale, from the least to the largest. */
	readonly domain?: readonly [number, number];
	readonly scale?: 'log';
	/** Columns of a low and a high value, drawn as a band. */
	readonly interval?: readonly [low: string, high: string];
	/** Another quantity that is said beside this one. */
	readonly also?: Quantity;
	/** What is said where there is no value; that it is not published where this is absent. */
	readonly unknown?: Localised;
	/** No line joins the years on either side of a break in the series. */
	readonly breakAfter?: { readonly x: number; readonly label: Localised };
}

/** Series over years, in panels that share the years. A line joins one year with the next, never across a missing one. */
export interface TrendChart extends Entity, Keyed {
	readonly kind: 'trend';
	readonly x: string;
	/** The column that says what each `x` is called, where they are not years. */
	readonly xName?: string;
	readonly panels: readonly TrendPanel[];
	/** The most years that a line spans, where a series has no value in between; 1 where it is absent, 0 for no lines. */
	readonly span?: number;
	/** Values that are not measured: hollow, and joined to none. */
	readonly hollow?: Flag;
	/** Values that are yet to come: dashed. */
	readonly projected?: Flag;
	/** Series to compare with that are not of those compared, such as the world: a thin dashed line. */
	readonly reference?: Flag;
	/** Years that few have a value for yet: tinted. */
	readonly thin?: Flag;
	/** Of many series only so many that end highest are named; the outermost where it is absent. */
	readonly prominent?: number;
	/** The parameter that sets a logarithmic scale. */
	readonly log?: string;
	/** The parameter that holds the year whose value is 100. */
	readonly base?: string;
	/** The parameter whose value is marked on the time axis. */
	readonly mark?: string;
}

/** A quantity along an axis; one of days is of the unit `year`. */
export interface AxisQuantity extends Quantity {
	/** Without one the axis is linear. */
	readonly scale?: 'log' | 'time';
	/** Where a linear axis begins; 0 where it is absent. */
	readonly from?: number;
}

/** One quantity against another. */
export interface ScatterChart extends Entity, Keyed {
	readonly kind: 'scatter';
	readonly x: AxisQuantity;
	readonly y: AxisQuantity;
	/** What the values of the entity are called, where they are not names. */
	readonly entities?: Readonly<Record<string, Localised>>;
	/** A boolean column: hollow where it is false, since the value is then an average over more than the row; dashed where it is null, since there is none. */
	readonly own?: string;
	/** Values that are not as sure as the others: hollow. */
	readonly hollow?: Flag;
	/** The column (of each language) that says what else sets a mark apart from those of the same name. */
	readonly note?: string | Localised;
	/** A column that counts what the mark stands for. */
	readonly count?: string;
	/** A column with the keys of all it stands for, separated by spaces; the key alone where it is absent. */
	readonly members?: string;
	/** Rows that stand in one mark: `count`, `members` and `label` then name what `gathered` works out of them. */
	readonly gather?: Gather;
	/** What the strip of rows without the second quantity is called; absent where every row has it. */
	readonly unknownY?: Localised;
}

/** How rows are gathered in marks: those with the same `by`, known by `keys`, called `one` alone and `many` together. */
export interface Gather {
	readonly by: string;
	readonly keys: readonly string[];
	readonly one: string | Localised;
	readonly many: string | Localised;
}

export interface SpreadSource {
	readonly column: string;
	readonly label: Localised;
	readonly shape: Shape;
	readonly interval?: readonly [low: string, high: string];
	/** The token that colours it; `s-<column>` where it is absent. */
	readonly tone?: string;
}

/**
 * A line for each row, with a symbol for each source that has a value and its interval: the distance between two sources,
 * or, with one, between estimates that do not bound the same thing.
 */
export interface SpreadChart extends Keyed {
	readonly kind: 'spread';
	readonly title: Localised;
	readonly unit: UnitId;
	readonly values: readonly SpreadSource[];
	/** The column (of each language) whose value stands above the rows that share it; the query sorts by it. */
	readonly group?: string | Localised;
	/** The column (of each language) that says what the row counts, below its name. */
	readonly note?: string | Localised;
	/** What the limits of an interval are, where they are no plausible range. */
	readonly whisker?: Localised;
	/** Values that are not measured: hollow. */
	readonly hollow?: Flag;
	/** Values that are yet to come: hollow and dashed. */
	readonly projected?: Flag;
	/** Set where no row is expected to have every value: those that it lacks go unsaid. */
	readonly sparse?: boolean;
	/** The parameter that sets a logarithmic scale. */
	readonly log?: string;
	readonly scale?: 'log';
}

/**
 * What a calculation gives and what it starts from, a row each, with its own unit. All intervals are drawn on one
 * logarithmic scale around their central values, where the widths of factors add up to that of their product.
 */
export interface LedgerChart extends Keyed {
	readonly kind: 'ledger';
	/** What the ids in the column `label` are called. */
	readonly names: Readonly<Record<string, Localised>>;
	/** A column that parts the rows, with a heading for each of its values. */
	readonly section: { readonly column: string; readonly titles: Readonly<Record<string, Localised>> };
	/** The column of the central value. */
	readonly value: string;
	readonly interval: readonly [low: string, high: string];
	/** What the limits are. */
	readonly whisker: Localised;
	/** A column of `UnitId`s. */
	readonly units: string;
	/** A column of hues: energy, carbon, water or neutral. */
	readonly tone: string;
	/** A boolean column: hollow where it is false. */
	readonly own: string;
	/** A column that says what kind of knowledge a row is, and the words for those that need saying. */
	readonly flag: { readonly column: string; readonly words: Readonly<Record<string, Localised>> };
}

/** A part of a whole; the token that colours it. */
export interface MixPart {
	readonly column: string;
	readonly label: Localised;
	readonly tone: string;
}

/** The parts of a whole over years, one panel for each key, and beside it a line of another quantity. */
export interface MixChart extends Keyed {
	readonly kind: 'mix';
	readonly x: string;
	readonly unit: UnitId;
	readonly title: Localised;
	/** From the bottom up. */
	readonly parts: readonly MixPart[];
	readonly form: 'area' | 'bars';
	/** The column of the whole: what it has beyond the parts is drawn as unknown. */
	readonly total?: string;
	/** The parameter that sets the parts in percent of the whole, or as one of `each`. */
	readonly share?: string;
	/** Wholes for each of something else, such as each inhabitant, by the value of that parameter. */
	readonly each?: Readonly<Record<string, Quantity>>;
	/** Its panels have one scale, since their wholes can be set against one another. */
	readonly level?: boolean;
	/** A quantity with a panel of its own, such as the intensity of the mix. */
	readonly line?: Quantity & { readonly tone?: string };
}

/** What is known of something in a year, told by shape and name. */
export interface StatusState {
	readonly value: string;
	readonly label: Localised;
	readonly shape: Shape;
	readonly tone: string;
	readonly hollow?: boolean;
}

/** A grid of entities and years: each cell says which of a few states holds. Nothing is ranked. */
export interface StatusChart extends Keyed {
	readonly kind: 'status';
	readonly x: string;
	/** The column of the state. */
	readonly state: string;
	readonly states: readonly StatusState[];
}

export type Chart =
	RankChart | MapChart | TrendChart | ScatterChart | SpreadChart | LedgerChart | MixChart | StatusChart;
