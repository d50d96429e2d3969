import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import files from '../../data/sources/power-hungry-processing.json';
import aiTaskEnergy from '../../scripts/ingest/tables/ai-task-energy';

const FILE = 'sashavor__co2_inference/emissions/qa_squad.csv';
const RUN = {
	project_name: 'gpt2',
	run_id: '1',
	region: 'oregon',
	emissions: '0.000139',
	cpu_energy: '0.0001',
	gpu_energy: '0.0005',
	ram_energy: '0.0004',
	energy_consumed: '0.001',
	tracking_mode: 'machine',
	pue: '1.0'
};

let sources: string;
beforeEach(() => {
	sources = mkdtempSync(join(tmpdir(), 'sources-'));
	for (const { path } of files.files) write(path, [RUN]);
});
afterEach(() => rmSync(sources, { recursive: true }));

function write(path: string, runs: readonly (typeof RUN)[]) {
	const file = join(sources, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, csvFormat([...runs]));
}

describe('runs of a task', () => {
	const squad = () =>
		aiTaskEnergy(sources, 'data').find(({ dataset, zero_shot }) => dataset === 'SQuAD' && !zero_shot);

	it('leave out the emissions, not the energy, of one that the meter placed elsewhere', () => {
		write(FILE, [
			RUN,
			{
				...RUN,
				run_id: '2',
				region: 'quebec',
				emissions: '0.000004',
				gpu_energy: '0.0015',
				energy_consumed: '0.002'
			}
		]);
		expect(squad()).toMatchObject({
			runs: 2,
			kwh_per_1000_mean: 0.0015,
			kwh_per_1000_min: 0.001,
			kwh_per_1000_max: 0.002,
			gco2e_per_1000: 0.139
		});
	});

	it('are refused where one is there twice', () => {
		write(FILE, [RUN, RUN]);
		expect(squad).toThrow(`${FILE}: 1 runs are there twice`);
	});

	it('are refused where the energy is not the sum of its parts', () => {
		write(FILE, [{ ...RUN, energy_consumed: '0.002' }]);
		expect(squad).toThrow('0.002 kWh are not the sum of its parts');
	});

	it('are refused where not the whole machine was measured', () => {
		write(FILE, [{ ...RUN, tracking_mode: 'process' }]);
		expect(squad).toThrow('not of the whole machine alone');
	});
});
