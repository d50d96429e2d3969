import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { decodeAnswers } from '../../../src/lib/engine/answers';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { defaultView } from '../../../src/lib/figure/figure';
import { answersPath } from '../../../src/lib/figures/built';
import { readFigures } from '../../../scripts/build/figures';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());

const figures = (await readFigures()).filter(({ params }) => 'min' in params && params['min']?.keeps);

test.each(figures.map((figure) => [figure.id, figure] as const))(
	'what %s keeps of its answers by limits and country is what its query gives',
	async (id, figure) => {
		const answers = decodeAnswers(JSON.parse(readFileSync(answersPath(id), 'utf8')));
		for (const chosen of [
			{ min: 100 },
			{ max: 250, provider: 'gcp' },
			{ min: 98, max: 400, year: 2022 },
			{ min: 120, country: 'USA' },
			{ country: 'IND,FRA,BEL', max: 300 },
			{ min: 5000 }
		]) {
			const params = { ...defaultView(figure), ...chosen };
			const { columns } = await engine.query({ sql: figure.sql, params, tables: figure.tables });
			expect(answers.get(params)).toEqual(columns);
		}
	}
);

test('every choice of /cloud is answered without the engine: its figures only keep rows', () => {
	expect(figures.map(({ id }) => id)).toEqual([
		'cloud-efficiency',
		'cloud-factor-disagreement',
		'cloud-region-intensity',
		'cloud-region-map',
		'cloud-water',
		'google-cfe-trend'
	]);
});
