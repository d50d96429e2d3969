import { type Decision, groupsSeen, type Plan } from './decide';
import type { Evidence, Tally } from './evidence';
import type { Course } from './course';
import type { Loaded } from './reading';
import type { Prepared } from './prepare';
import type { ColumnType } from './options';
import type { Note, NoteCode } from './report';
import { saysUtc } from './units-row';

const note = (
	code: NoteCode,
	{ column = null, count = 1, lines = [], detail = '', level = 'info' }: Partial<Note> = {}
): Note => ({
	code,
	column,
	count,
	lines,
	detail,
	level
});

/** Columns, from 1, that have neither a name nor a value, and are not in the table. */
export const leftOut = (columns: readonly number[]): Note[] =>
	columns.length > 0
		? [
				note('left-out', {
					count: columns.length,
					detail: `${columns.slice(0, 10).join(', ')}${columns.length > 10 ? ' …' : ''}`
				})
			]
		: [];

/** All that was guessed, changed or passed over, and where a guess could be wrong. */
export function notesOf(
	prepared: Prepared,
	loaded: Loaded,
	plans: readonly Plan[],
	decisions: readonly Decision[],
	evidence: readonly Evidence[],
	names: readonly string[],
	types: readonly ColumnType[]
): Note[] {
	const columns = plans.flatMap((plan, c) =>
		ofColumn(
			names[c] ?? '',
			plan,
			decisions[c] as Decision,
			evidence[c] as Evidence,
			loaded.courses[c] as Course,
			types[c] ?? 'text',
			prepared,
			saysUtc(names[c] ?? '') || saysUtc(prepared.structure.units[c] ?? '')
		)
	);
	return [...ofFile(prepared, loaded), ...loaded.findings.notes, ...columns];
}

function ofFile(
	{ encoding, structure, dialect, trim, totals, joined }: Prepared,
	{ rowsRead, rowsLoaded, findings, totals: named }: Loaded
): Note[] {
	const notes: Note[] = [];
	if (encoding.guessed) notes.push(note('encoding-guessed', { detail: encoding.label, level: 'warning' }));
	const { preamble } = structure;
	if (preamble.length)
		notes.push(
			note('preamble', {
				count: preamble.length,
				lines: preamble.slice(0, 5).map(({ line }) => line),
				detail: preamble[0]?.raw.slice(0, 200) ?? ''
			})
		);
	if (joined) notes.push(note('joined'));
	if (dialect.mixed) notes.push(note('mixed-line-ends'));
	if (structure.ruleLine) notes.push(note('rule-line', { lines: [structure.ruleLine] }));
	if (structure.unitsLine)
		notes.push(note('units-row', { lines: [structure.unitsLine], detail: structure.units.join(' | ') }));
	if (!structure.headerLine) notes.push(note('no-header', { level: 'warning' }));
	else if (structure.uncertain)
		notes.push(note('header-uncertain', { lines: [structure.headerLine], level: 'warning' }));
	if (structure.short) notes.push(note('header-short', { lines: [structure.headerLine], level: 'warning' }));
	if (structure.surplus > 0)
		notes.push(
			note('header-long', { lines: [structure.headerLine], count: structure.surplus, level: 'warning' })
		);
	if (!dialect.found && structure.columns === 1) notes.push(note('one-column', { level: 'warning' }));
	const kept = findings.notes.find(({ code }) => code === 'total-kept')?.count ?? 0;
	// What more rows than that name is a category of its own.
	const inside = Math.max(totals.length, named <= rowsLoaded / 3 ? named - kept : 0);
	if (inside > 0)
		notes.push(note('totals-inside', { count: inside, lines: totals.slice(0, 5), level: 'warning' }));
	if (trim) notes.push(note('spaces-trimmed'));
	if (rowsRead === 0) notes.push(note('no-rows', { level: 'warning' }));
	if (findings.rejected > rowsLoaded / 10 && findings.rejected > 1)
		notes.push(note('many-rejected', { count: findings.rejected, level: 'warning' }));
	return notes;
}

function ofColumn(
	column: string,
	plan: Plan,
	decision: Decision,
	e: Evidence,
	course: Course,
	type: ColumnType,
	{ whole }: Prepared,
	isUtc: boolean
): Note[] {
	const notes: Note[] = [];
	const add = (code: NoteCode, rest: Partial<Note> = {}) => notes.push(note(code, { column, ...rest }));
	/** Cells that may not be what they seem, where there are any. */
	const doubt = (code: NoteCode, { count, lines, examples }: Tally) =>
		count > 0 && add(code, { count, lines, detail: examples[0] ?? '', level: 'warning' });
	if (decision.because === 'mostly') {
		const good = Math.max(e.numbers.count, e.dates, e.boolean.count);
		const odd = e.text;
		add('mostly', {
			count: e.filled - good,
			lines: odd.lines,
			detail: odd.examples.join(', '),
			level: 'warning'
		});
	} else if (decision.because === 'leading-zeros') {
		const seen = e.zeros.count > 0 ? e.zeros : e.numbers;
		add('leading-zeros', { count: seen.count, lines: seen.lines, detail: seen.examples[0] ?? '' });
	} else if (decision.because === 'months' || decision.because === 'spans')
		add(decision.because, { detail: e[decision.because].examples[0] ?? '' });
	else if (decision.because && plan.kind !== 'text')
		add(decision.because, {
			detail: plan.kind === 'number' ? plan.decimal : plan.kind === 'date' ? plan.order : '',
			level: 'warning'
		});
	if (plan.kind === 'unknown') add('all-empty');
	if (plan.kind !== 'text')
		for (const [token, seen] of e.empty)
			add('empty-tokens', { detail: token, count: seen.count, lines: seen.lines });
	if (plan.kind === 'number') {
		if (plan.unit) add('unit', { detail: plan.unit, count: e.units.get(plan.unit) ?? 0 });
		for (const group of groupsSeen(e, plan.decimal)) add('grouped', { detail: group });
		doubt('leading-zeros', e.zeros);
		doubt('digits-lost', e.fine);
		doubt('digits-lost', e.large);
		doubt('too-small', e.tiny);
		if (!whole && !course.whole && course.firstFraction > 1000)
			add('late-decimals', { lines: [course.firstFraction] });
		if (e.isUneven) add('uneven-decimals', { detail: e.zeroEnd, level: 'warning' });
	}
	if (decision.because === 'version')
		add('version', {
			detail: [e.numbers, ...e.orders.values()].flatMap(({ examples }) => examples)[0] ?? ''
		});
	if (decision.because === 'too-many-digits')
		add('too-many-digits', {
			count: e.large.count,
			lines: e.large.lines,
			detail: (e.large.examples[0] ?? '').slice(0, 40)
		});
	if (plan.kind === 'whole')
		add('long-integers', { count: e.large.count, lines: e.large.lines, detail: e.large.examples[0] ?? '' });
	if (plan.kind === 'date') {
		if (plan.zoned) add('utc', { count: e.zoned });
		else if (type === 'timestamp' && !plan.numeric && !plan.bare && !isUtc) add('no-zone');
		if (plan.bare) add('from-zone', { detail: plan.bare === 'utc' ? 'UTC' : plan.bare });
		doubt('shown-twice', e.twice);
		doubt('never-shown', e.never);
		if (plan.numeric) add('counted-days', { detail: plan.numeric });
		if (plan.of) add(plan.of === 'month' ? 'counted-days' : 'spans-read');
		doubt('two-digit-years', e.shortYears);
		if (e.finer.count) add('fraction-cut', { count: e.finer.count, lines: e.finer.lines, level: 'warning' });
	}
	return notes;
}
