import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConstants } from '../../scripts/ingest/power/constants';

const FOLDER = 'cloud-carbon-footprint__cloud-carbon-footprint';

let sources: string;
beforeEach(() => {
	sources = mkdtempSync(join(tmpdir(), 'constants-'));
	mkdirSync(join(sources, FOLDER));
});
afterEach(() => rmSync(sources, { recursive: true }));

function constantsOf(...lines: string[]) {
	const text = ['provider,constant,key,value,unit', ...lines].join('\n');
	writeFileSync(join(sources, FOLDER, 'constants_transcribed.csv'), text);
	return readConstants(sources);
}

describe('the constants of cloud estimates', () => {
	const memory = (provider: string, value = '0.000392', unit = 'kWh/GBh') =>
		`${provider},memory_coefficient,,${value},${unit}`;

	it('are shared where the providers agree', () => {
		const constants = constantsOf(memory('aws'), memory('azure'), memory('gcp'));
		expect(constants.shared('memory_coefficient', 'kWh/GBh')).toBe(0.000392);
	});

	it('are refused as shared where the providers differ, in figure or in unit', () => {
		const figure = constantsOf(memory('aws'), memory('azure', '0.0004'), memory('gcp'));
		expect(() => figure.shared('memory_coefficient', 'kWh/GBh')).toThrow('not one figure in kWh/GBh');
		const unit = constantsOf(memory('aws'), memory('azure'), memory('gcp', '0.000392', 'kWh/Gbh'));
		expect(() => unit.shared('memory_coefficient', 'kWh/GBh')).toThrow('not one figure in kWh/GBh');
	});

	it('are refused when missing or there twice', () => {
		const constants = constantsOf(memory('aws'), memory('aws'));
		expect(() => constants.of('aws', 'memory_coefficient')).toThrow('not one constant');
		expect(() => constants.of('gcp', 'memory_coefficient')).toThrow('not one constant');
	});
});
