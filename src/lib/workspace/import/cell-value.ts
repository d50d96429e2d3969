import { toMicros } from './date-shape';
import type { Plan } from './decide';
import type { Cell, Evidence } from './evidence';
import { canonical, fits } from './number-shape';
import { microsOf } from './numeric-date';
import type { Reason } from './report';
import type { ZoneClock } from './zone-clock';

const PLACE = /^[+-]?\d{1,38}$/;

/** How many digits count in a number. */
const significant = (core: string) =>
	(core.split('e')[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '').length;

/** A time that a clock showed, in UTC; one it showed twice, or never, is told. All in microseconds from 1970. */
export function inUtc(
	clock: ZoneClock,
	micros: number,
	evidence: Evidence,
	line: number,
	text: () => string
): number {
	const utc = clock.toUtc(micros);
	if (clock.shown === 'twice') evidence.twice.add(line, text());
	else if (clock.shown === 'never') evidence.never.add(line, text());
	return utc;
}

/** The value of a cell, `null` for an empty one, or why it does not fit the plan. */
export function valueOf(
	cell: Cell,
	plan: Plan,
	evidence: Evidence,
	line: number,
	text: string,
	clock: ZoneClock | null
): number | null | Reason {
	if (cell.kind === 'empty') return null;
	switch (plan.kind) {
		case 'number': {
			if (cell.kind !== 'number') return 'not-a-number';
			const { shape, core, unit } = cell.number;
			if (!fits(shape, plan)) return 'other-marks';
			if (unit !== plan.unit && unit !== '') return 'other-unit';
			const value = Number(canonical(core, plan.decimal));
			if (!Number.isFinite(value)) return 'too-large';
			if (shape !== 'plain' && significant(core) > 17) evidence.fine.add(line, text);
			if (value === 0 && significant(core) > 0) evidence.tiny.add(line, text);
			return value;
		}
		case 'date': {
			if (plan.numeric && cell.kind === 'number')
				return microsOf(Number(canonical(cell.number.core, '.')), plan.numeric) ?? 'not-a-date';
			if (cell.kind !== 'date') return 'not-a-date';
			const { order, timed, zoned, of } = cell.date;
			if (of !== plan.of) return 'not-a-date';
			if ((order === 'dmy' || order === 'mdy') && plan.order !== 'ymd' && order !== plan.order)
				return 'other-order';
			if (zoned !== plan.zoned && (timed || plan.zoned) && !(plan.bare && !zoned)) return 'other-zone';
			const micros = toMicros(cell.date, plan.order);
			return clock && !zoned ? inUtc(clock, micros, evidence, line, () => text) : micros;
		}
		case 'boolean':
			return cell.kind === 'boolean' ? Number(/true|vrai|wahr/i.test(text)) : 'not-a-boolean';
		case 'whole':
			return cell.kind === 'number' && PLACE.test(text.trim()) ? 0 : 'not-a-number';
		default:
			return 0;
	}
}
