import { createNodeEngine } from '../../src/lib/engine/node';
import { places } from '../../src/lib/workspace/linked/binning';
import { Linked, type View } from '../../src/lib/workspace/linked/linked';
import { questions } from '../../src/lib/workspace/linked/questions';
import type { Source } from '../../src/lib/workspace/linked/source';

/** Linked views over a table of so many rows: what a step of a brush takes, beside the same asked of DuckDB in this run. */
interface Measured {
	readonly rows: number;
	/** Milliseconds at the 95th percentile of computing a step with the cube at hand. */
	readonly step: number;
	/** Median of the same answers asked of DuckDB, and their 95th percentile. */
	readonly direct: number;
	readonly directSlow: number;
	/** Median from the first move until all views show it, the cube being asked for. */
	readonly first: number;
	/** Median until the cube is there. */
	readonly cube: number;
}

const STEPS = 200;
const RUNS = 7;
const COLUMNS = [
	{ name: 'at', type: 'TIMESTAMP' },
	{ name: 'power_w', type: 'DOUBLE' },
	{ name: 'energy_kwh', type: 'DOUBLE' },
	{ name: 'region', type: 'VARCHAR' }
] as const;

const quantile = (values: readonly number[], q: number) =>
	values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))] ?? NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await work();
	return performance.now() - began;
}

/** Measures linked views of a made-up power log. */
async function linkedViews(rows: number): Promise<Measured> {
	const engine = createNodeEngine();
	const ask = async (sql: string, signal?: AbortSignal) =>
		(await engine.query({ sql, params: {}, tables: [] }, signal)).columns;
	await ask(`CREATE TABLE log AS SELECT TIMESTAMP '2024-01-01' + INTERVAL 1 SECOND * i AS at,
		(hash(i) % 100003) / 250.0 AS power_w, ((i * 31) % 99991) / 1e5 AS energy_kwh,
		['eu-west-1', 'us-east-1', 'ap-south-1', 'eu-north-1'][(1 + hash(i + 7) % 4)::BIGINT] AS region FROM range(${rows}) t(i)`);
	const source: Source = { table: 'log', relation: 'log', rows, made: {}, columns: COLUMNS, ask };
	const linked = new Linked(source);
	await linked.show(
		COLUMNS.map(({ name }) => name),
		null
	);
	const all = places((linked.views[1] as View).binning);
	const span = (i: number) => [[(i * 7) % (all / 2), Math.floor(all / 2 + ((i * 3) % (all / 2)))] as const];

	const directs: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		const brushed = linked.brushed.map((one, v) => (v === 1 ? { ...one, spans: span(i) } : one));
		const asked = questions('log', null, brushed, 1, false);
		directs.push(
			await timed(async () => {
				for (const { sql } of asked) await ask(sql);
			})
		);
	}
	const firsts: number[] = [];
	const cubes: number[] = [];
	for (let i = 0; i < RUNS; i++) {
		linked.clear();
		await linked.settled();
		linked.activate(1);
		// The reader's first move comes while the cube is on its way.
		await new Promise((resolve) => setTimeout(resolve, 5));
		const before = linked.views;
		const began = performance.now();
		linked.brush(1, span(i));
		while (linked.views === before) await new Promise((resolve) => setTimeout(resolve));
		firsts.push(performance.now() - began);
		await linked.settled();
		cubes.push(performance.now() - began);
	}
	const steps: number[] = [];
	for (let i = 0; i < STEPS; i++) {
		const began = performance.now();
		linked.brush(1, span(i));
		steps.push(performance.now() - began);
	}
	await engine.close();
	return {
		rows,
		step: quantile(steps, 0.95),
		direct: quantile(directs, 0.5),
		directSlow: quantile(directs, 0.95),
		first: quantile(firsts, 0.5),
		cube: quantile(cubes, 0.5)
	};
}

/** What is printed of linked views over so many rows. */
export async function linkedLines(rows: number) {
	const { step, direct, directSlow, first, cube } = await linkedViews(rows);
	const of = `linked views, ${rows} rows:`;
	return [
		{ what: `${of} a step of a brush, computing, 95th percentile`, ms: step, budget: 1 },
		{ what: `${of} the same asked of DuckDB`, ms: direct },
		{ what: `${of} the same asked of DuckDB, 95th percentile`, ms: directSlow },
		{ what: `${of} the first move, before the cube is there`, ms: first, budget: 1.2 * direct },
		{ what: `${of} until the cube is there`, ms: cube }
	];
}
