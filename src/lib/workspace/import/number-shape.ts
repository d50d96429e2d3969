import type { DecimalMark, GroupMark } from './options';

/**
 * How a number is written, as far as it bears on what its marks mean: `point` is a decimal point for sure (`1.5`),
 * `pointOpen` may be one or a mark of thousands (`1.234`), `pointGroups` are thousands for sure (`1.234.567`).
 */
export type NumberShape =
	| 'plain'
	| 'point'
	| 'pointOpen'
	| 'pointGroups'
	| 'comma'
	| 'commaOpen'
	| 'commaGroups'
	| 'pointComma'
	| 'commaPoint'
	| 'spaces'
	| 'spacesPoint'
	| 'spacesComma'
	| 'quotes'
	| 'quotesPoint'
	| 'quotesComma';

export interface WrittenNumber {
	readonly shape: NumberShape;
	/** Digits, marks and exponent, with plain marks and a minus where there is one. */
	readonly core: string;
	/** A sign or word before or after the number. */
	readonly unit: string;
}

export interface Marks {
	readonly decimal: DecimalMark;
	readonly group: GroupMark;
}

const SPACES = /[\u00a0\u2009\u202f\u2007]/g;
const CURRENCY = '[$€£¥₹]|US\\$|CHF|EUR|USD|INR|GBP|Rs\\.?';
/** Units that may stand right after a number, and those of one letter that need a space before them. */
const UNIT = (() => {
	const amount =
		'[kMGTmµμn]?Wh|[kMGTmµμ]?(?:W|J|V|VA|Hz)|mA|[kMGTmµμ]?t(?:onnes?|ons?)?|[mkMµμ]?g|lbs?|°[CF]?|[mcdµμ]?[lL]|gal|m3|m³|m2|m²|km|m';
	const other =
		's|ms|µs|μs|us|ns|sec|min|mins?|h|hrs?|hours?|heures?|days?|[kKMGTP]i?[Bb]|bytes?|tokens?|cores?|vCPUs?|GPUs?|FLOPs?|USD|EUR|GBP|INR|CHF|cents?';
	const gas = '(?: ?(?:CO2(?:e|eq|-eq)?|CO₂(?:e|eq|-eq)?|éq\\.? ?CO2|eq\\.? ?CO2))?';
	const per = '(?: ?(?:/|per) ?[a-zA-Z][a-zA-Z0-9²³]*)?';
	return `[%‰$€£¥₹]|(?:${amount}|${other})${gas}${per}|(?<= )[ABCKF]`;
})();
const FORM = new RegExp(
	`^([-+−–]?)(?:(${CURRENCY}) ?)?([-+−–]?)((?:\\d[\\d.,’' ]*|[.,]\\d+)(?:[eE][-+]?\\d{1,3})?)(?: ?(${UNIT}))?$`
);

/** A number of digits and one mark, as most are. */
const SIMPLE = /^-?\d+(?:[.,]\d+)?$/;

function shapeOf(body: string): NumberShape | null {
	if (/^\d+$/.test(body)) return 'plain';
	if (/^\d*\.\d*$/.test(body)) return /^[1-9]\d{0,2}\.\d{3}$/.test(body) ? 'pointOpen' : 'point';
	if (/^\d*,\d*$/.test(body)) return /^[1-9]\d{0,2},\d{3}$/.test(body) ? 'commaOpen' : 'comma';
	if (/^\d{1,3}(\.\d{3}){2,}$/.test(body)) return 'pointGroups';
	if (/^\d{1,3}(,\d{2,3})*,\d{3}$/.test(body)) return 'commaGroups';
	if (/^\d{1,3}(\.\d{3})+,\d*$/.test(body)) return 'pointComma';
	if (/^\d{1,3}(,\d{2,3})*,\d{3}\.\d*$/.test(body)) return 'commaPoint';
	const grouped = /^\d{1,3}(?:( )\d{3}(?: \d{3})*|(['’])\d{3}(?:['’]\d{3})*)(?:([.,])\d+)?$/.exec(body);
	if (!grouped) return null;
	const mark = grouped[3] === '.' ? 'Point' : grouped[3] === ',' ? 'Comma' : '';
	return `${grouped[1] ? 'spaces' : 'quotes'}${mark}`;
}

/** How a text writes a number; `null` when it is none. A number in brackets is negative, as accountants write it. */
export function readNumber(text: string): WrittenNumber | null {
	if (SIMPLE.test(text)) {
		const shape = shapeOf(text.startsWith('-') ? text.slice(1) : text);
		return shape && { shape, core: text, unit: '' };
	}
	const plain = text.replace(SPACES, ' ').trim();
	const bracket = /^\(([^()]+)\)$/.exec(plain);
	const form = FORM.exec(bracket?.[1] ?? plain);
	if (!form) return null;
	const [, before = '', currency = '', after = '', digits = '', unit = ''] = form;
	if ((before && after) || (currency && unit)) return null;
	const [body = '', exponent] = digits.trim().split(/[eE]/);
	const shape = shapeOf(body);
	if (!shape) return null;
	const certain =
		exponent === undefined
			? shape
			: shape === 'pointOpen'
				? 'point'
				: shape === 'commaOpen'
					? 'comma'
					: shape === 'plain'
						? 'point'
						: shape;
	const minus = bracket || /[-−–]/.test(before + after);
	const power = exponent === undefined ? '' : `e${exponent}`;
	return { shape: certain, core: `${minus ? '-' : ''}${body}${power}`, unit: currency || unit };
}

const FITS: Readonly<Record<NumberShape, (marks: Marks) => boolean>> = {
	plain: () => true,
	point: ({ decimal }) => decimal === '.',
	pointOpen: () => true,
	pointGroups: ({ decimal }) => decimal === ',',
	comma: ({ decimal }) => decimal === ',',
	commaOpen: () => true,
	commaGroups: ({ decimal }) => decimal === '.',
	pointComma: ({ decimal }) => decimal === ',',
	commaPoint: ({ decimal }) => decimal === '.',
	spaces: () => true,
	spacesPoint: ({ decimal }) => decimal === '.',
	spacesComma: ({ decimal }) => decimal === ',',
	quotes: () => true,
	quotesPoint: ({ decimal }) => decimal === '.',
	quotesComma: ({ decimal }) => decimal === ','
};

/** Whether a number so written can be read with this decimal mark. */
export const fits = (shape: NumberShape, marks: Marks): boolean => FITS[shape](marks);

/** The mark between thousands that a shape shows when `decimal` is the decimal mark. */
export function groupOf(shape: NumberShape, decimal: DecimalMark): GroupMark {
	if (shape.startsWith('spaces')) return ' ';
	if (shape.startsWith('quotes')) return "'";
	if (decimal === '.') return /^comma(Open|Groups|Point)$/.test(shape) ? ',' : '';
	return /^point(Open|Groups|Comma)$/.test(shape) ? '.' : '';
}

/** The digits of a written number in the form that JavaScript and DuckDB read. */
export const canonical = (core: string, decimal: DecimalMark): string =>
	decimal === '.' ? core.replace(/[, '’]/g, '') : core.replace(/[. '’]/g, '').replace(',', '.');
