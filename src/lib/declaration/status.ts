import { group } from 'd3-array';
import type { Row } from '../engine/connector';

/** Which way a series should go; null for one that is shown beside the others and feeds no status. */
export type Better = 'up' | 'down' | null;

/**
 * What a change of one series says: `steady` when it is no larger than the interval, `silent` when too few years compare,
 * `beside` when it is not asked.
 */
export const DIRECTIONS = ['improving', 'worsening', 'steady', 'silent', 'beside'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const STATUSES = ['improving', 'worsening', 'mixed', 'too-little-evidence', 'not-observable'] as const;
export type Status = (typeof STATUSES)[number];

/** From what a figure was checked against, strongest first. */
export const VERIFICATION = [
	'publisher',
	'abstract',
	'author',
	'transcription',
	'machine_reading',
	'press'
] as const;
export type Verification = (typeof VERIFICATION)[number];

/** One line of the result of an evidence rule. */
export interface Observation {
	readonly series: string;
	readonly year: number;
	readonly value: number;
	/** The interval of the value; the value itself where none is published. */
	readonly low: number;
	readonly high: number;
	/** Whether later records can still change it: such a year feeds no status. */
	readonly provisional: boolean;
	readonly checkedAgainst: Verification;
}

export interface Finding {
	readonly series: string;
	readonly direction: Direction;
	/** First and last of the years compared. */
	readonly from?: Observation;
	readonly to?: Observation;
}

export interface Verdict {
	readonly status: Status;
	readonly findings: readonly Finding[];
	/** The newest year that fed the status, and the weakest thing its figures were checked against; null without a direction. */
	readonly newest: number | null;
	readonly weakest: Verification | null;
}

/** Years a series must have before a direction is read from it. */
export const LEAST_YEARS = 4;

/**
 * Reads an evidence rule's rows: `series`, `year`, `value`, `low`, `high`, `provisional`, `checked_against`.
 * @throws Error naming the column of a row that is not as an observation must be.
 */
export function toObservations(rows: readonly Row[]): Observation[] {
	return rows.map((row) => {
		const number = (name: string, otherwise?: number): number => {
			const value = row[name] === null && otherwise !== undefined ? otherwise : Number(row[name] ?? NaN);
			if (!Number.isFinite(value)) throw new Error(`An observation's ${name} is "${String(row[name])}".`);
			return value;
		};
		const checkedAgainst = VERIFICATION.find((level) => level === row['checked_against']);
		if (!checkedAgainst)
			throw new Error(`An observation was checked against "${String(row['checked_against'])}".`);
		const value = number('value');
		return {
			series: String(row['series']),
			year: number('year'),
			value,
			low: number('low', value),
			high: number('high', value),
			provisional: row['provisional'] === true,
			checkedAgainst
		};
	});
}

/**
 * The direction of one series: its first against its last year that is not provisional. It needs `LEAST_YEARS` years, and
 * a change larger than the wider of the two intervals.
 */
export function findingOf(series: string, observations: readonly Observation[], better: Better): Finding {
	const settled = observations.filter((o) => !o.provisional).sort((a, b) => a.year - b.year);
	const [from, to] = [settled[0], settled.at(-1)];
	if (better === null) return { series, direction: 'beside', ...(from && to ? { from, to } : {}) };
	if (!from || !to || new Set(settled.map((o) => o.year)).size < LEAST_YEARS)
		return { series, direction: 'silent' };
	const change = to.value - from.value;
	const doubt = Math.max(from.high - from.low, to.high - to.low);
	if (change === 0 || Math.abs(change) <= doubt) return { series, direction: 'steady', from, to };
	return { series, direction: change > 0 === (better === 'up') ? 'improving' : 'worsening', from, to };
}

/** The status that the observations of a commitment's series give; the document says what is better for each series. */
export function verdictOf(
	observations: readonly Observation[],
	better: Readonly<Record<string, Better>>
): Verdict {
	const bySeries = group(observations, (o) => o.series);
	const findings = Object.entries(better).map(([series, direction]) =>
		findingOf(series, bySeries.get(series) ?? [], direction)
	);
	const directions = new Set(
		findings.map((f) => f.direction).filter((d) => d === 'improving' || d === 'worsening')
	);
	const [only] = directions;
	const told = findings.filter((f) => directions.has(f.direction as 'improving'));
	const used = told.flatMap(({ series }) => (bySeries.get(series) ?? []).filter((o) => !o.provisional));
	return {
		status: directions.size > 1 ? 'mixed' : (only ?? 'too-little-evidence'),
		findings,
		newest: used.length ? Math.max(...used.map((o) => o.year)) : null,
		weakest: VERIFICATION.findLast((level) => used.some((o) => o.checkedAgainst === level)) ?? null
	};
}
