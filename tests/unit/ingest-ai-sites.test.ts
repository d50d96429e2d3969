import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import aiAccelerator from '../../scripts/ingest/tables/ai-accelerator';
import aiSiteTimeline from '../../scripts/ingest/tables/ai-site-timeline';

let sources: string;
beforeEach(() => {
	sources = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(sources, { recursive: true }));

function write(path: string, rows: readonly Readonly<Record<string, string>>[]) {
	const file = join(sources, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, csvFormat([...rows]));
}

describe('large AI sites', () => {
	const folder = 'LaurenBurkett__ai-Data-Center-Visualization';
	const milestone = (site: string, date: string, mw: string) => ({
		'Data center': site,
		Date: date,
		'Power (MW)': mw,
		'IT power (MW)': mw,
		'H100 equivalents': ''
	});
	const read = (currentMw: string) => {
		write(`${folder}/data_centers.csv`, [
			{ Name: 'A', Owner: 'Coreweave #likely', Country: 'United States', 'Current power (MW)': currentMw }
		]);
		write(`${folder}/data_center_timelines.csv`, [
			milestone('A', '2026-12-01', '300'),
			milestone('A', '2026-05-23', '100'),
			milestone('B', '2026-01-01', '0')
		]);
		return aiSiteTimeline(sources, 'data');
	};

	it('are planned from the day after the download', () => {
		expect(read('100.4').map(({ is_planned }) => is_planned)).toEqual([true, false, false]);
	});

	it('have an owner in one spelling without its tag, and unknown stays unknown', () => {
		const [site, , unlisted] = read('100');
		expect(site).toMatchObject({
			owner: 'CoreWeave',
			owner_confidence: 'likely',
			iso3: 'USA',
			h100_equivalents: null
		});
		expect(unlisted).toMatchObject({ owner: null, iso3: null, power_mw: 0 });
	});

	it('are refused when the files are newer than the day they are said to be of', () => {
		expect(() => read('300')).toThrow('300 MW now, but 100 on 2026-05-23; correct the day of the download');
	});
});

describe('a chip', () => {
	const chip = {
		'Hardware name': 'A100',
		Manufacturer: '',
		'Release date': '',
		'TDP (W)': '400',
		'FP32 (single precision) performance (FLOP/s)': '',
		'FP16 (half precision) performance (FLOP/s)': '0.0',
		'Tensor-FP16/BF16 performance (FLOP/s)': '312e12',
		'FP8 performance (FLOP/s)': '',
		'INT8 performance (OP/s)': '624e12',
		'FP4 performance (FLOP/s)': ''
	};
	const read = (line: Partial<typeof chip>) => {
		write('spragada4__ai-energy-explorer/ml_hardware.csv', [{ ...chip, ...line }]);
		return aiAccelerator(sources, 'data')[0];
	};

	it('has operations per joule of one precision, not of its fastest', () => {
		expect(read({})).toMatchObject({ flop_per_joule_tensor_16bit: 7.8e11, flop_per_joule_fp32: null });
	});

	it('has no rate where the publisher has zero', () => {
		const none = read({ 'Tensor-FP16/BF16 performance (FLOP/s)': '0.0' });
		expect(none).toMatchObject({
			flops_fp16: null,
			flops_tensor_16bit: null,
			flop_per_joule_tensor_16bit: null
		});
	});

	it('has no efficiency without a rated power', () => {
		expect(read({ 'TDP (W)': '' })).toMatchObject({ tdp_w: null, flop_per_joule_tensor_16bit: null });
	});
});
