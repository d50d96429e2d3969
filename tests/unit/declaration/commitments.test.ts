import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/lib/declaration/english';
import { COMMITMENTS } from '../../../src/lib/declaration/registry';
import { commitmentSchema } from '../../../src/lib/declaration/schema';
import { LEAST_YEARS, toObservations, verdictOf } from '../../../src/lib/declaration/status';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';

const promised = ENGLISH.points.flatMap(({ commitments }) => commitments.map(({ id }) => id));
const engine = createNodeEngine({ tables: 'static/tables' });

describe('the commitments', () => {
	it('are those of the declaration', () => {
		expect(COMMITMENTS.map(({ id }) => id)).toEqual(promised);
	});

	it.each(COMMITMENTS.map((document) => [document.id, document] as const))(
		'%s is a document as the schema says',
		(_, document) => {
			expect(commitmentSchema.safeParse(document).error).toBeUndefined();
		}
	);

	it.each(COMMITMENTS.flatMap(({ id, rule }) => (rule ? [[id, rule] as const] : [])))(
		'%s has a rule that gives observations of the series it names',
		async (_, { tables, sql, series }) => {
			const { columns } = await engine.query({ sql, params: {}, tables });
			const observations = toObservations(toRows(columns));
			expect(new Set(observations.map((o) => o.series))).toEqual(new Set(Object.keys(series)));
			for (const { low, value, high } of observations) {
				expect(low).toBeLessThanOrEqual(value);
				expect(value).toBeLessThanOrEqual(high);
			}
			const better = Object.fromEntries(Object.entries(series).map(([name, s]) => [name, s.better]));
			const { findings } = verdictOf(observations, better);
			for (const { series: name, direction } of findings) {
				const years = new Set(
					observations.filter((o) => o.series === name && !o.provisional).map((o) => o.year)
				);
				if (years.size < LEAST_YEARS) expect(direction).toBe('silent');
			}
		}
	);
});
