import type { Direction, Status } from './status';
import type { CommitmentState, States } from './snapshot';

/** What happened to one series of a rule. */
export interface SeriesChange {
	readonly series: string;
	readonly added: readonly string[];
	readonly revised: readonly string[];
	readonly removed: readonly string[];
	/** Null where the series was not there, or is no more. */
	readonly before: Direction | null;
	readonly after: Direction | null;
}

/** What happened to one commitment between two snapshots. */
export interface CommitmentChange {
	readonly id: string;
	/** Null where the commitment was not on record. */
	readonly before: Status | null;
	readonly after: Status;
	/** Whether the query itself is another one, so that the data need not have changed. */
	readonly ruleChanged: boolean;
	readonly series: readonly SeriesChange[];
}

type SeriesStates = CommitmentState['series'];

/** How two snapshots differ, by commitment; those that did not change are left out. */
export function changesOf(before: States, after: States): CommitmentChange[] {
	return Object.entries(after).flatMap(([id, is]) => {
		const was = before[id];
		if (was && JSON.stringify(was) === JSON.stringify(is)) return [];
		return {
			id,
			before: was?.status ?? null,
			after: is.status,
			ruleChanged: was !== undefined && was.rule !== is.rule,
			series: was ? seriesChanges(was.series, is.series) : []
		};
	});
}

function seriesChanges(before: SeriesStates, after: SeriesStates): SeriesChange[] {
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return names.flatMap((series) => {
		const [was, is] = [before[series], after[series]];
		if (JSON.stringify(was) === JSON.stringify(is)) return [];
		const [old, now] = [was?.years ?? {}, is?.years ?? {}];
		const both = Object.keys(now).filter((year) => year in old);
		return {
			series,
			added: Object.keys(now).filter((year) => !(year in old)),
			revised: both.filter((year) => JSON.stringify(old[year]) !== JSON.stringify(now[year])),
			removed: Object.keys(old).filter((year) => !(year in now)),
			before: was?.direction ?? null,
			after: is?.direction ?? null
		};
	});
}
