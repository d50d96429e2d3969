import { readCatalog } from './registry';
import { step } from './step';

const TABLES = 'static/tables';
const INPUTS = [
	'data',
	...['arrow', 'data', 'parquet', 'pinned', 'registry', 'step', 'tables'].map(
		(file) => `scripts/build/${file}.ts`
	),
	'scripts/check',
	'src/lib/catalog',
	'src/lib/engine',
	'src/lib/units/unit.ts',
	'package-lock.json'
];

/**
 * Makes the tables that the site serves, and puts to them what is claimed about the data.
 * @throws Error listing the cells, or the claims and rows, that are wrong.
 */
export async function buildData(): Promise<void> {
	await step({ name: 'data', inputs: INPUTS, outputs: [TABLES] }, async () => {
		const { buildTables } = await import('./tables');
		const written = await buildTables(TABLES);
		console.log(`Tables written: ${written.join(', ') || 'none'}.`);

		const { checkClaims } = await import('../check/check');
		const { allClaims } = await import('../check/claims');
		const { createNodeEngine } = await import('../../src/lib/engine/node');
		const engine = createNodeEngine({ tables: TABLES });
		const failures: string[] = [];
		const say = (line: string) => void (line.startsWith('ok') || failures.push(line));
		await checkClaims(engine, allClaims(readCatalog()), say).catch((error: Error) => {
			throw new Error([...failures, error.message].join('\n'), { cause: error });
		});
		engine.close();
	});
}
