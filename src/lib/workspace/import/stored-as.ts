import type { Stored } from './arrow-cells';
import type { Course } from './course';
import type { Plan } from './decide';
import type { Evidence } from './evidence';

const isWhole = ({ decimal }: { decimal: string }, e: Evidence, course: Course): boolean => {
	const fractions = e.shape(
		'point',
		'comma',
		'commaPoint',
		'pointComma',
		'spacesPoint',
		'spacesComma',
		'quotesPoint',
		'quotesComma'
	);
	const open = decimal === '.' ? e.shape('pointOpen') : e.shape('commaOpen');
	return fractions + open === 0 && course.whole && !course.beyond && e.large.count === 0;
};

/**
 * How the cells of a column are best stored, by those seen so far. More cells can only widen it: whole numbers to numbers,
 * days to times.
 */
export function storedAs(plan: Plan, evidence: Evidence, course: Course): Stored {
	switch (plan.kind) {
		case 'number':
			return isWhole(plan, evidence, course) ? 'integer' : 'number';
		case 'date':
			if (plan.numeric) return plan.numeric === 'compact' ? 'day' : 'time';
			return evidence.timed === 0 ? 'day' : 'time';
		case 'boolean':
			return 'boolean';
		default:
			return 'text';
	}
}
