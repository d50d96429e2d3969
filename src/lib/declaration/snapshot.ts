import { z } from 'zod';
import { inChain, type Linked } from '../catalog/chain';
import type { Commitment } from './commitment';
import type { Evaluation } from './evaluate';
import { DIRECTIONS, STATUSES, VERIFICATION } from './status';

const observation = z.strictObject({
	value: z.number(),
	low: z.number(),
	high: z.number(),
	provisional: z.boolean(),
	checkedAgainst: z.enum(VERIFICATION)
});

const state = z.strictObject({
	status: z.enum(STATUSES),
	newest: z.int().nullable(),
	weakest: z.enum(VERIFICATION).nullable(),
	/** The query that gave it and the edition of its reading, as the first eight hexadecimal digits of their SHA-256; null where there is none. */
	rule: z
		.string()
		.regex(/^[0-9a-f]{8}$/)
		.nullable(),
	series: z.record(
		z.string(),
		z.strictObject({ direction: z.enum(DIRECTIONS), years: z.record(z.string(), observation) })
	)
});

/** What every commitment's rule found on a day: `data/commitments/<id>.json`. */
const snapshotSchema = z.strictObject({
	date: z.iso.date(),
	/** The id of the snapshot before it. */
	previous: z.string().nullable(),
	commitments: z.record(z.string(), state)
});

export type CommitmentState = z.infer<typeof state>;
export type States = Readonly<Record<string, CommitmentState>>;
/** Its id is its date and the first eight digits of the hash of what it holds. */
export type Snapshot = Linked<z.infer<typeof snapshotSchema>>;

/**
 * What a snapshot keeps of a commitment.
 * @param ruleHash see `CommitmentState.rule`
 * @throws Error where a rule gives a series two values in one year.
 */
export function stateOf(
	{ id }: Pick<Commitment, 'id'>,
	{ observations, verdict }: Evaluation,
	ruleHash: string | null
): CommitmentState {
	const { status, newest, weakest, findings } = verdict;
	const series = findings.map(({ series, direction }) => {
		const years: CommitmentState['series'][string]['years'] = {};
		for (const { series: of, year, ...rest } of observations) {
			if (of !== series) continue;
			if (years[year]) throw new Error(`Commitment ${id}: its rule gives ${series} two values in ${year}.`);
			years[year] = rest;
		}
		return [series, { direction, years }] as const;
	});
	return { status, newest, weakest, rule: ruleHash, series: Object.fromEntries(series) };
}

/** The snapshots from parsed files by path, oldest first. @throws Error as `inChain` does. */
export const inOrder = (documents: Readonly<Record<string, unknown>>): Snapshot[] =>
	inChain('data/commitments', snapshotSchema, documents);
