import { describe, expect, it } from 'vitest';
import { currentStates, readSnapshots, snapshotId } from '../../../scripts/snapshot/state';
import { changesOf } from '../../../src/lib/declaration/history';
import { sayChange } from '../../../src/lib/declaration/say-history';
import { type CommitmentState, stateOf } from '../../../src/lib/declaration/snapshot';
import { type Observation, verdictOf } from '../../../src/lib/declaration/status';

const snapshots = readSnapshots();

describe('the snapshots of the commitments', () => {
	it('end with what the rules find now (otherwise: npm run commitments:snapshot)', async () => {
		expect(changesOf(snapshots.at(-1)?.commitments ?? {}, await currentStates())).toEqual([]);
	});

	it('are named by their day and by what they hold, and each changes something', () => {
		snapshots.forEach(({ id, date, commitments }, i) => {
			expect(id).toBe(snapshotId(date, commitments));
			expect(changesOf(snapshots[i - 1]?.commitments ?? {}, commitments), id).not.toEqual([]);
			expect(date >= (snapshots[i - 1]?.date ?? ''), id).toBe(true);
		});
	});
});

const values = (years: Record<number, number>): Observation[] =>
	Object.entries(years).map(([year, value]) => ({
		series: 's',
		year: Number(year),
		value,
		low: value,
		high: value,
		provisional: false,
		checkedAgainst: 'publisher'
	}));

function state(years: Record<number, number>, rule = '00000000'): CommitmentState {
	const observations = values(years);
	return stateOf({ id: '5.1' }, { observations, verdict: verdictOf(observations, { s: 'down' }) }, rule);
}

const BEFORE = { 2020: 4, 2021: 3, 2022: 2 };
const labels = { s: 'Sites' };

describe('a change of a commitment', () => {
	it('is none where status, observations and rule are the same', () => {
		expect(changesOf({ '5.1': state(BEFORE) }, { '5.1': state(BEFORE) })).toEqual([]);
	});

	it('says which years came, were revised and went, and what the status became, in both languages', () => {
		const after = { '5.1': state({ 2021: 3.5, 2022: 2, 2023: 2, 2024: 1 }) };
		const [change] = changesOf({ '5.1': state(BEFORE) }, after);
		if (!change) throw new Error('There is no change.');
		expect(change).toMatchObject({ before: 'too-little-evidence', after: 'improving', ruleChanged: false });
		expect(change.series).toEqual([
			{
				series: 's',
				added: ['2023', '2024'],
				revised: ['2021'],
				removed: ['2020'],
				before: 'silent',
				after: 'improving'
			}
		]);
		expect(sayChange(change, labels, 'en')).toEqual([
			'The status went from “too little evidence” to “improving”.',
			'Sites: 2023 and 2024 added; 2021 revised; 2020 withdrawn; was “too few years”, now “goes the way it asks”.'
		]);
		expect(sayChange(change, labels, 'fr')).toHaveLength(2);
	});

	it('says that the rule is another one', () => {
		const [change] = changesOf({ '5.1': state(BEFORE) }, { '5.1': state(BEFORE, '11111111') });
		expect(change).toMatchObject({ ruleChanged: true, series: [] });
		expect(change && sayChange(change, labels, 'en')[1]).toContain('rule itself');
	});

	it('begins with a first record', () => {
		const [change] = changesOf({}, { '5.1': state(BEFORE) });
		expect(change && sayChange(change, labels, 'fr')).toEqual(['Premier relevé\u00a0: trop peu d’éléments.']);
	});
});

it('two values of a series in one year are refused', () => {
	const twice = [...values({ 2020: 1 }), ...values({ 2020: 2 })];
	expect(() =>
		stateOf({ id: '5.1' }, { observations: twice, verdict: verdictOf(twice, { s: 'down' }) }, null)
	).toThrow('two values in 2020');
});
