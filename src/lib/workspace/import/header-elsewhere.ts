import { classify, EMPTY_TOKENS } from './evidence';
import { looksLikeHeader } from './header-look';
import { isComment, isValue, isYear, trimTail, valueColumns } from './record-look';
import type { SampleRecord } from './sample';
import { UNIT_ROW } from './units-row';

const EMPTY: ReadonlySet<string> = new Set(EMPTY_TOKENS);

/** How many lines of remarks may stand above the names. */
const ABOVE = 5;

/** A full line of names below lines that only remark on some columns, or are of another section. */
export function lowerHeader(body: readonly SampleRecord[]): SampleRecord | undefined {
	for (let i = Math.min(ABOVE, body.length - 2); i >= 1; i--) {
		const [candidate, rest] = [body[i] as SampleRecord, body.slice(i + 1)];
		const names = candidate.cells.map((cell) => cell.trim());
		const none = (cells: readonly string[], c: number) => classify(cells[c] ?? '', EMPTY).kind === 'empty';
		const units = names.filter((name) => UNIT_ROW.test(name)).length;
		if (names.some((_, c) => none(names, c)) || units >= names.length) continue;
		const values = valueColumns(rest.slice(0, 200), names.length);
		const unlike = ({ cells }: SampleRecord) => {
			const gaps = cells.some((cell) => cell.trim() === '');
			return cells.every((cell, c) => !values[c] || !isValue(cell) || (gaps && isYear(cell)));
		};
		const above = body.slice(0, i);
		const remarks =
			above.every(({ cells }) => cells.some((cell) => cell.trim() === '')) || names.length === 2;
		const twoValues =
			values.filter(Boolean).length > 1 ||
			above.some(({ cells }) => cells.some((cell) => cell.trim() === ''));
		if (values.includes(true) && twoValues && remarks && unlike(candidate) && above.every(unlike))
			return candidate;
	}
	return undefined;
}

/** A header with fewer names than the rows have cells, or more. */
export function shorter(
	above: SampleRecord | undefined,
	first: SampleRecord,
	body: readonly SampleRecord[],
	width: number
): boolean {
	if (!above || above.cells.length === width || width < 2 || above.line !== first.line - 1) return false;
	const names = trimTail(above.cells);
	if (names.length < 2 || names.some((cell) => cell.trim() === '' || isValue(cell))) return false;
	return body.length > 0 && looksLikeHeader(first, body.slice(1)) !== 'certain';
}

/** A header written as a comment: `# time,power`. */
export function commented(
	solid: readonly SampleRecord[],
	first: SampleRecord,
	width: number,
	body: readonly SampleRecord[]
) {
	const above = solid.filter((record) => record.line < first.line && isComment(record)).at(-1);
	if (!above || above.cells.length !== width) return undefined;
	const bare = {
		...above,
		cells: [above.cells[0]?.replace(/^\s*(#|\/\/)\s*/, '') ?? '', ...above.cells.slice(1)]
	};
	return looksLikeHeader(bare, body) === 'no' ? undefined : above;
}
