import { describe, expect, it } from 'vitest';
import { calculated } from '../../src/lib/models/calculated';
import { readModels } from '../../src/lib/models/built';

const model = (slug: string) => readModels().find((m) => m.slug === slug);

describe('the record of a model', () => {
	it('sets all published figures of BLOOM side by side, with its parts and those of others', () => {
		const tonnes = model('bloom-176b')
			?.figures.filter(({ metric }) => metric === 'emissions')
			.map(({ value }) => value / 1e6);
		expect(tonnes?.toSorted((a, b) => a - b)).toEqual([24.7, 50.5, 183]);
	});

	it('joins what is measured of a chat model with what is published of the model', () => {
		const llama = model('llama-3-1-8b');
		expect(llama?.figures.map(({ metric }) => metric)).toContain('emissions');
		expect(llama?.runs.map(({ version }) => version)).toContain('v3');
		expect(Math.min(...(llama?.runs.map(({ low }) => low) ?? []))).toBeCloseTo(18.472, 2);
	});

	it('keeps apart what the benchmark measured under several names, by the names that the calculator knows', () => {
		const runs = model('llama-3-1-405b')?.runs.map(
			({ measured, version, gpu }) => `${measured} ${version} ${gpu}`
		);
		expect(runs).toContain('llama-3-1-405b-instruct v3 B200');
		expect(runs).toContain('llama-3-1-405b-instruct-fp8 v3 H100');
		const fp8 = model('llama-3-1-405b')?.runs.find(({ measured }) => measured.endsWith('fp8'));
		expect(fp8 && calculated({ ...fp8, gpu: 'H100' }, 'fr')).toBe(
			'/fr/ai/calculator?model=llama-3-1-405b-instruct-fp8&gpu=H100'
		);
		expect(new Set(runs).size).toBe(runs?.length);
	});

	it('lists what is not recorded', () => {
		expect(model('llama-3-1-405b')?.lacks).toEqual(['training-energy', 'training-water', 'prompt']);
		expect(model('gpt-4o')?.lacks).toContain('runs');
	});

	it('has no page for several models together', () =>
		expect(readModels().filter(({ name }) => name.includes('all models'))).toEqual([]));
});
