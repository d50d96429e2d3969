import type { Decision } from './decide';
import type { Evidence } from './evidence';
import type { ColumnOptions, ImportOptions } from './options';
import type { Question } from './report';
import type { Made } from './made';
import type { Structure } from './structure';

/** What only the reader can know, each with the options that answer it. */
export function questionsOf(
	structure: Structure,
	decisions: readonly Decision[],
	evidence: readonly Evidence[],
	names: readonly string[],
	options: ImportOptions
): Question[] {
	const column = (c: number, more: ColumnOptions): ImportOptions => ({
		...options,
		columns: { ...options.columns, [c]: { ...options.columns?.[c], ...more } }
	});
	const questions: Question[] = decisions.flatMap(({ doubt }, c): Question[] => {
		if (!doubt) return [];
		const e = evidence[c] as Evidence;
		const asked = { code: doubt, column: names[c] ?? null, examples: examples(e, doubt) };
		const asText = { code: 'text', options: column(c, { type: 'text' }) };
		if (doubt === 'decimal-mark' || doubt === 'mixed-marks')
			return [
				{
					...asked,
					answers: [
						{ code: 'point', options: column(c, { decimal: '.' }) },
						{ code: 'comma', options: column(c, { decimal: ',' }) },
						asText
					]
				}
			];
		if (doubt === 'date-order' || doubt === 'mixed-orders')
			return [
				{
					...asked,
					answers: [
						{ code: 'dmy', options: column(c, { order: 'dmy' }) },
						{ code: 'mdy', options: column(c, { order: 'mdy' }) },
						asText
					]
				}
			];
		if (doubt === 'mixed-zones')
			return [{ ...asked, answers: [{ code: 'utc', options: column(c, { bare: 'utc' }) }, asText] }];
		return [{ ...asked, answers: [asText] }];
	});
	if (structure.short === 'ask')
		questions.unshift({
			code: 'header-short',
			column: null,
			examples: structure.splitExamples,
			answers: [
				...(structure.joins
					? [
							{
								code: 'join',
								options: {
									...options,
									headerLine: structure.headerLine,
									joined: { width: structure.columns, at: structure.joins }
								}
							}
						]
					: []),
				{ code: 'first-unnamed', options: { ...options, headerLine: structure.headerLine } },
				{ code: 'no-names', options: { ...options, headerLine: 0, firstLine: structure.firstLine } }
			]
		});
	if (structure.short === null && structure.joins && !options.joined && options.headerLine === undefined)
		questions.unshift({
			code: 'split-decimals',
			column: null,
			examples: structure.splitExamples,
			answers: [
				{ code: 'join', options: { ...options, joined: { width: structure.columns, at: structure.joins } } },
				{ code: 'apart', options: { ...options, headerLine: 0, firstLine: structure.firstLine } }
			]
		});
	return questions;
}

function examples(e: Evidence, doubt: Question['code']): readonly string[] {
	const tallies =
		doubt === 'mixed-zones'
			? [e.bare, ...e.orders.values()]
			: doubt === 'date-order' || doubt === 'mixed-orders'
				? [...e.orders.values()]
				: [...e.shapes].flatMap(([shape, seen]) => (shape === 'plain' ? [] : [seen]));
	return [...new Set(tallies.flatMap(({ examples }) => examples.slice(0, 2)))].slice(0, 6);
}

/** Which sheet of a workbook is meant, where it has several and none was named. */
export const sheetQuestion = (made: Made | undefined, options: ImportOptions): Question[] =>
	made && made.sheets.length > 1 && options.sheet === undefined
		? [
				{
					code: 'sheet',
					column: null,
					examples: [],
					answers: made.sheets.map((sheet) => ({
						code: 'sheet',
						name: sheet,
						options: { ...options, sheet }
					}))
				}
			]
		: [];
