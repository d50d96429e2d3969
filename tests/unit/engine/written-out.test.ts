import { afterAll, expect, test } from 'vitest';
import { decode } from '../../../src/lib/engine/decode';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { bind } from '../../../src/lib/engine/parameters';
import { defaultView } from '../../../src/lib/figure/figure';
import { FIGURE_IDS, loadFigure } from '../../../src/lib/figures/registry';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

test.each(FIGURE_IDS)('%s has the same rows with its parameters in a row and written out', async (id) => {
	const { sql, tables, params } = await loadFigure(id);
	const view = defaultView({ params });
	await engine.query({ sql, tables, params: view });
	const rows = (steady: string[]) =>
		engine.use(async (db) => decode(await db.query(bind(sql, view, new Set(steady)))));
	expect(await rows(Object.keys(view))).toEqual(await rows([]));
});
