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

/** What a series did between two of its years. */
export interface Course {
	readonly direction: Direction;
	/** First and last of the years compared. */
	readonly from?: Observation;
	readonly to?: Observation;
}

export interface Finding extends Course {
	readonly series: string;
	/** The same since the year of the declaration, where the series began before it. */
	readonly since?: Course;
	/** The year that stands furthest from both ends, where its interval meets neither: the series turned. */
	readonly turn?: Observation;
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

/** The year the declaration was made in. */
export const DECLARED = 2023;

/** The edition of how a direction is read from rows: a status that moves with it is told as a change of the rule. */
export const READING = 2;

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

const apart = (a: Observation, b: Observation) => a.high < b.low || b.high < a.low;

/** How far a series moved against the sign of its change, at most, from one of its years to a later one. */
function reversal(settled: readonly Observation[], sign: number): number {
	let [extreme, most] = [-Infinity, 0];
	for (const { value } of settled) {
		extreme = Math.max(extreme, value * sign);
		most = Math.max(most, extreme - value * sign);
	}
	return most;
}

function courseOf(settled: readonly Observation[], better: Better): Course {
	const [from, to] = [settled[0], settled.at(-1)];
	if (better === null) return { direction: 'beside', ...(from && to ? { from, to } : {}) };
	if (!from || !to || new Set(settled.map((o) => o.year)).size < LEAST_YEARS) return { direction: 'silent' };
	const change = to.value - from.value;
	if (!apart(from, to) || Math.abs(change) <= reversal(settled, Math.sign(change)))
		return { direction: 'steady', from, to };
	return { direction: change > 0 === (better === 'up') ? 'improving' : 'worsening', from, to };
}

/** The year between the ends that is furthest from the nearer of them, where its interval meets that of neither. */
function turnOf(settled: readonly Observation[]): Observation | undefined {
	const [from, to] = [settled[0], settled.at(-1)];
	if (!from || !to) return undefined;
	const distance = ({ value }: Observation) =>
		Math.min(Math.abs(value - from.value), Math.abs(value - to.value));
	const outside = ({ value }: Observation) => (value - from.value) * (value - to.value) > 0;
	return settled
		.filter((o) => outside(o) && apart(o, from) && apart(o, to))
		.sort((a, b) => distance(b) - distance(a))[0];
}

/** What a series that began before the declaration did since the year of it. */
function sinceOf(settled: readonly Observation[], better: Better): Course | undefined {
	const since = settled.filter(({ year }) => year >= DECLARED);
	const [first, from, to] = [settled[0], since[0], since.at(-1)];
	if (!first || !from || !to || first.year >= DECLARED || from.year !== DECLARED || to === from)
		return undefined;
	return { ...courseOf(since, better), from, to };
}

/**
 * The direction of one series: its first against its last year that is not provisional. It needs `LEAST_YEARS` years,
 * intervals of the two that do not meet, and a change larger than the largest move the other way between two of its years.
 */
export function findingOf(series: string, observations: readonly Observation[], better: Better): Finding {
	const settled = observations.filter((o) => !o.provisional).sort((a, b) => a.year - b.year);
	const course = courseOf(settled, better);
	if (better === null) return { series, ...course };
	const [since, turn] = [sinceOf(settled, better), turnOf(settled)];
	return { series, ...course, ...(since ? { since } : {}), ...(turn ? { turn } : {}) };
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
