import type { Row, Value } from '../../engine/connector';
import type { View } from '../../figure/figure';
import { labelOf } from '../../figure/label';
import type { Language, Localised } from '../../i18n/language';
import type { Formatter } from '../../units/format';
import type { Lens } from '../whole';

/** What every layout gets: the rows shown, the width to fill in pixels, and how to write numbers. */
export interface LayoutInput {
	readonly rows: readonly Row[];
	readonly width: number;
	readonly language: Language;
	readonly format: Formatter;
	/** The view the rows belong to, for charts that mark a parameter's value. */
	readonly view: View;
	/** The part of the plot to show, of charts that can be zoomed; all of it where it is absent. */
	readonly lens?: Lens;
}

/** Below this width a chart is redesigned for a phone. */
export const NARROW = 560;

export const FONT = 13;

export const num = (value: Value | undefined): number | null =>
	typeof value === 'number' && Number.isFinite(value) ? value : null;

export const text = (value: Value | undefined): string => (value == null ? '' : String(value));

/** What a row is called in the language of the chart. */
export const nameOf = (chart: { readonly label: string | Localised }, row: Row, { language }: LayoutInput) =>
	labelOf(chart, row, language);

export const keyOf = (row: Row, columns: readonly string[]): string =>
	columns.map((c) => text(row[c])).join(':');

/** Every key that a row goes by on the figures of a page, its own first. */
export const keysOf = (
	chart: { readonly key: readonly string[]; readonly alike?: string },
	row: Row
): readonly string[] => [
	keyOf(row, chart.key),
	...(chart.alike && row[chart.alike] != null ? [text(row[chart.alike])] : [])
];

/** A coordinate with the precision a screen can show. */
export const px = (value: number): number => Math.round(value * 10) / 10;
