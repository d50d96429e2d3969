import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { z } from 'zod';

/** A line of a publisher's CSV; every column asked for is there, as text. */
export type Line<Name extends string> = Readonly<Record<Name, string>>;

/**
 * Reads a CSV file, taking only the columns named; comments above the header are left out.
 * @throws Error naming the file and the column that it no longer has.
 */
export function readCsv<Name extends string>(sources: string, file: string, columns: readonly Name[]) {
	return parseLines(readText(sources, file).replace(/^(#.*\n)+/, ''), file, columns);
}

/** As {@link readCsv}, for a file whose column names stand in a comment or nowhere: `columns` are its columns, in order. */
export function readHeadlessCsv<Name extends string>(
	sources: string,
	file: string,
	columns: readonly Name[]
) {
	const lines = readText(sources, file)
		.split('\n')
		.filter((line) => line.trim() !== '' && !line.startsWith('#'));
	return parseLines([columns.join(','), ...lines].join('\n'), file, columns);
}

/**
 * Reads a JSON file as its schema says.
 * @throws Error naming the file, and the first field that is otherwise or what of its text is not JSON.
 */
export function readJson<T>(sources: string, file: string, schema: z.ZodType<T>): T {
	return parseJson(readText(sources, file), file, schema);
}

/**
 * Reads a file with one JSON document in each line.
 * @throws Error naming the file, the line and the first field that is not as the schema says.
 */
export function readJsonLines<T>(sources: string, file: string, schema: z.ZodType<T>): T[] {
	return readText(sources, file)
		.trimEnd()
		.split('\n')
		.map((line, i) => parseJson(line, `${file}, line ${i + 1}`, schema));
}

/**
 * Parses a publisher's number; blank is unknown.
 * @throws Error naming the text that is not a number.
 */
export function toNumber(text: string, where: string): number | null {
	if (text.trim() === '') return null;
	const value = Number(text);
	if (!Number.isFinite(value)) throw new Error(`${where}: "${text}" is not a number`);
	return value;
}

/** Rounds to so many decimals, without the noise of binary fractions: 0.29 → 0.29, not 0.28999999165534973. */
export function roundTo(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}

/** A fraction as percent, without the noise of binary fractions: 0.07 → 7, not 7.000000000000001. */
export function fractionToPercent(fraction: number): number {
	return roundTo(fraction * 100, 6);
}

function readText(sources: string, file: string): string {
	return readFileSync(join(sources, file), 'utf8')
		.replace(/^\uFEFF/, '')
		.replaceAll('\r\n', '\n');
}

function parseJson<T>(text: string, where: string, schema: z.ZodType<T>): T {
	const result = schema.safeParse(parseText(text, where));
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	throw new Error(`${where}, ${issue?.path.join('.')}: ${issue?.message}`);
}

function parseText(text: string, where: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${where}: the file is not JSON: ${(error as Error).message}`, { cause: error });
	}
}

function parseLines<Name extends string>(text: string, file: string, columns: readonly Name[]): Line<Name>[] {
	const lines = csvParse(text);
	for (const column of columns)
		if (!lines.columns.includes(column)) throw new Error(`${file}: no column "${column}"`);
	return lines.filter((line) => Object.values(line).some((cell) => cell !== '')) as Line<Name>[];
}
