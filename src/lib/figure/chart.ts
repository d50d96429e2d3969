import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';

/** How the entity of a row is told apart: its column, whose values are keys of `ENTITIES`. */
interface Entity {
	readonly entity: string;
}

/** The columns that together name what a mark stands for, so that figures of a page can follow one another. */
interface Keyed {
	readonly key: readonly string[];
	/** The column that a reader calls it by. */
	readonly label: string;
}

export interface Quantity {
	readonly column: string;
	readonly unit: UnitId;
	readonly title: Localised;
}

/** Rows in order of one quantity, each with its interval. */
export interface RankChart extends Entity, Keyed {
	readonly kind: 'rank';
	readonly value: Quantity;
	readonly interval: readonly [low: string, high: string];
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
	readonly domain: readonly [number, number];
	/** No line joins the years on either side of a break in the series. */
	readonly breakAfter?: { readonly x: number; readonly label: Localised };
}

/** Series over years, in panels that share the years. */
export interface TrendChart extends Entity, Keyed {
	readonly kind: 'trend';
	readonly x: string;
	readonly panels: readonly TrendPanel[];
	/** The parameter whose value is marked on the time axis. */
	readonly mark?: string;
}

/** One quantity against another; hollow where the value is an average over more than the row. */
export interface ScatterChart extends Entity, Keyed {
	readonly kind: 'scatter';
	readonly x: Quantity;
	readonly y: Quantity;
	/** A boolean column: true where the value is the row's own. */
	readonly own: string;
	/** A column that counts what the mark stands for. */
	readonly count: string;
	/** A column with the keys of all it stands for, separated by spaces. */
	readonly members: string;
	readonly unknownY: Localised;
}

export interface SpreadSource {
	readonly column: string;
	readonly label: Localised;
	readonly shape: 'dot' | 'square' | 'triangle';
	readonly interval?: readonly [low: string, high: string];
}

/** The same quantity of each row by several sources; the distance between them is the message. */
export interface SpreadChart extends Keyed {
	readonly kind: 'spread';
	readonly title: Localised;
	readonly unit: UnitId;
	readonly values: readonly SpreadSource[];
}

export type Chart = RankChart | MapChart | TrendChart | ScatterChart | SpreadChart;
