import { afterAll, expect, test } from 'vitest';
import { readFigures } from '../../../scripts/build/figures';
import { parameterValues } from '../../../scripts/build/parameter-values';
import type { Columns, Scalar } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { choosable, defaultView, type Figure, type View } from '../../../src/lib/figure/figure';
import { unpackListing } from '../../../src/lib/figure/listing';
import { withValues } from '../../../src/lib/share/with-values';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

/** Each parameter of a figure alone at its middle and last values, and all at once. */
async function views(figure: Figure): Promise<View[]> {
	const { choices, listings } = await parameterValues(figure, engine);
	const initial = defaultView(figure);
	const some = Object.entries(choosable(figure))
		.filter(([name]) => name in figure.params)
		.map(([name, { kind, all }]) => {
			const listed = unpackListing(listings[name] ?? '').map(({ value }) => value);
			const known: Scalar[] =
				kind === 'number' ? [1, 100, 2500] : (choices[name]?.map(({ value }) => value) ?? listed);
			const kept = [known[known.length >> 1], known.at(-1)].filter((v) => v !== undefined);
			const lists = kind === 'several' ? [kept.join(',')] : [];
			return [name, [...new Set<Scalar>([...(all ? [null] : []), ...kept, ...lists])]] as const;
		});
	const alone = some.flatMap(([name, values]) => values.map((value) => ({ ...initial, [name]: value })));
	const together = [0, 1].map((i) => ({
		...initial,
		...Object.fromEntries(some.map(([name, values]) => [name, values[i % values.length] ?? null]))
	}));
	return [initial, ...alone, ...together, initial];
}

const answer = async (sql: string, params: View, tables: readonly string[]): Promise<Columns> =>
	(await engine.query({ sql, params, tables })).columns;

test.each((await readFigures()).map((figure) => [figure.id, figure] as const))(
	'%s gives for parameters what it gives for their values written in the query',
	async (_, figure) => {
		for (const view of await views(figure))
			expect(await answer(figure.sql, view, figure.tables), JSON.stringify(view)).toEqual(
				await answer(withValues({ figure, view }), {}, figure.tables)
			);
	},
	60_000
);
