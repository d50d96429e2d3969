import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvFormat } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readModels } from '../../scripts/ingest/ai/epoch-models';
import { slugOf } from '../../scripts/ingest/ai/slug';
import { iso3ByName } from '../../scripts/ingest/country-by-name';
import { notableSlug } from '../../scripts/ingest/inference/model-slugs';
import { readV3 } from '../../scripts/ingest/inference/v3';

let sources: string;
beforeEach(() => {
	sources = mkdtempSync(join(tmpdir(), 'sources-'));
});
afterEach(() => rmSync(sources, { recursive: true }));

function write(path: string, text: string) {
	const file = join(sources, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}

describe('the slug of a model', () => {
	it.each([
		['PaLM (540B)', 'palm-540b'],
		['Llama 3.1-405B', 'llama-3-1-405b'],
		['PanGu-Σ', 'pangu-sigma'],
		['λ-WASP', 'lambda-wasp'],
		['π0.6 (pi-0.6)', 'pi-0-6'],
		['NÜWA', 'nuwa'],
		['CodeT5+', 'codet5-plus']
	])('of %s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));
});

describe('Epoch AI’s file', () => {
	const blank = {
		Model: 'A',
		Organization: '',
		'Country (of organization)': '',
		Domain: '',
		'Publication date': '',
		Confidence: '',
		'Model accessibility': '',
		'Open model weights?': '',
		'Training hardware': '',
		Parameters: '',
		'Training compute (FLOP)': '',
		'Hardware quantity': '',
		'Training time (hours)': ''
	};
	const read = (line: Partial<typeof blank>) => {
		write('spragada4__ai-energy-explorer/notable_ai_models.csv', csvFormat([{ ...blank, ...line }]));
		return readModels(sources)[0];
	};

	it('counts a country once however many organisations are there, and no country for many', () => {
		const model = read({ 'Country (of organization)': 'Japan,France,Japan,Multinational' });
		expect(model?.countries).toEqual(['Japan', 'France']);
	});

	it('may have line breaks and odd spaces in a name', () => {
		expect(read({ Model: 'ALLaM\u00A0adapted 70B\n' })?.model).toBe('ALLaM adapted 70B');
	});

	it('leaves unknown what is blank', () => {
		expect(read({})).toMatchObject({
			published: null,
			openWeights: null,
			parameters: null,
			organisations: []
		});
	});
});

describe('a country by name', () => {
	it('is found under the names publishers use', () => {
		const iso3 = iso3ByName('data');
		expect(['United States of America', 'Korea (Republic of)', 'Czechia'].map(iso3)).toEqual([
			'USA',
			'KOR',
			'CZE'
		]);
	});

	it('is refused when no country has the name', () => {
		expect(() => iso3ByName('data')('Multinational')).toThrow('"Multinational" is the name of no country');
	});
});

describe('a benchmarked model', () => {
	it('is matched to a notable one by hand, never by likeness', () => {
		expect(notableSlug('meta-llama/Llama-3.1-405B-Instruct-FP8')).toBe('llama-3-1-405b');
		expect(notableSlug('stabilityai/stable-diffusion-3-medium-diffusers')).toBeNull();
		expect(notableSlug('meta-llama/Llama-3.1-8B-Instruct')).toBeNull();
	});

	it('is refused without an energy that is a number', () => {
		write(
			'ml-energy__leaderboard/tasks/gpqa.json',
			JSON.stringify({ task: 'gpqa', configurations: [{ energy_per_request_joules: 'n/a' }] })
		);
		expect(() => readV3(sources)).toThrow(/ml-energy__leaderboard\/tasks\/gpqa\.json, configurations\.0/);
	});
});
