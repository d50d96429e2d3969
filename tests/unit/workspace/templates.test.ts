import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, test } from 'vitest';
import { toRows } from '../../../src/lib/engine/connector';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { importFile } from '../../../src/lib/workspace/import/import';
import type { ImportReport } from '../../../src/lib/workspace/import/report';
import { checkRows, demandsOf } from '../../../src/lib/workspace/templates/check-rows';
import { dictionary, emptyFile } from '../../../src/lib/workspace/templates/empty-file';
import { matchTemplate, matchTemplates } from '../../../src/lib/workspace/templates/match';
import { RegionResolver, type CloudRegion } from '../../../src/lib/workspace/templates/regions';
import { TEMPLATES } from '../../../src/lib/workspace/templates/registry';

const engine = createNodeEngine();
afterAll(() => engine.close());

const template = (id: string) => {
	const found = TEMPLATES.find((one) => one.id === id);
	if (!found) throw new Error(id);
	return found;
};

async function imported(content: string): Promise<ImportReport> {
	const result = await importFile(engine, new Blob([content]), 'mine');
	if (result.kind !== 'table') throw new Error(result.what);
	return result.report;
}

describe('a file is known by its columns', () => {
	test.each([
		[
			'codecarbon',
			'timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,on_cloud,cloud_provider,cloud_region\n2021-03-01T10:00:00,x,p,12.5,0.01,0.02,France,FRA,,N,,\n'
		],
		[
			'codecarbon',
			'timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud,pue\n2023-03-01T10:00:00,p,r,12.5,0.01,0.001,42.5,,5.9,0.01,,0.001,0.02,France,FRA,paris,,,Linux,3.8.16,2.1.4,8,Intel,,,2.35,48.85,15.6,machine,N,1.0\n'
		],
		[
			'focus',
			'BilledCost,BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ServiceName,ProviderName,RegionId\n1.5,EUR,2024-01-01T00:00:00Z,2024-01-02T00:00:00Z,Compute,AWS,eu-west-1\n'
		],
		[
			'aws-cur',
			'line_item_usage_start_date,line_item_product_code,line_item_usage_type,line_item_usage_amount,product_region_code\n2024-01-01 00:00:00,AmazonEC2,BoxUsage:m5.large,1.5,eu-west-1\n'
		],
		[
			'gcp-carbon',
			'usage_month,project_id,service_description,location_region,carbon_footprint_total_kgCO2e.location_based\n2024-01-01,p,Compute Engine,europe-west3,12.5\n'
		],
		[
			'aws-carbon',
			'usage_period_start,usage_account_id,product_code,region_code,total_mbm_emissions_value\n2024-01-01,1,AmazonEC2,eu-west-1,0.5\n'
		],
		[
			'azure-carbon',
			'Month,Subscription ID,Service,Azure region,Total emissions (kgCO2e)\n2024-01-01,s,Storage,East US,12.5\n'
		],
		[
			'ai-requests',
			'created_at,model,prompt_tokens,completion_tokens,latency\n2024-01-01T10:00:00Z,m,120,300,1.5\n'
		],
		[
			'grid-intensity',
			'Datetime (UTC),Country,Zone name,Zone id,Carbon intensity gCO₂eq/kWh (direct),Carbon intensity gCO₂eq/kWh (Life cycle)\n2024-01-01 00:00:00,France,France,FR,20.5,40.25\n'
		],
		[
			'power-log',
			'timestamp, name, power.draw [W]\n2024/01/01 10:00:00.000, A100, 72.31 W\n2024/01/01 10:00:01.000, A100, 73.31 W\n'
		],
		[
			'power-log',
			'Time_Of_Day_Seconds\tCore\tCPU\tBusy%\tPkgWatt\n1714989600.5\t-\t-\t23.45\t45.25\n1714989605.5\t-\t-\t24.45\t46.5\n'
		],
		[
			'ai-requests',
			'usage_start_time,model,n_requests,n_context_tokens_total,n_generated_tokens_total\n1738368000,gpt-4o,12,1200,400\n1738371600,gpt-4o,13,1100,500\n'
		],
		['aws-carbon', 'Month,Service,Geography,MTCO2e\n2024-01-01,EC2,EMEA,0.012\n2024-02-01,EC2,EMEA,0.013\n'],
		[
			'azure-carbon',
			'Enrollment ID,Azure service name,Azure region name,Scope,Date key,Total emissions (mtCO2e)\n1,VM,West Europe,Scope 1,20240101,0.001\n'
		],
		['free-form', 'a,b\n1,2\n']
	])('%s', async (id, content) => {
		const { columns } = await imported(content);
		const [best] = matchTemplates(TEMPLATES, columns);
		expect(best?.template.id).toBe(id);
		expect(best?.missing).toEqual([]);
	});

	test('each of its own empty files', async () => {
		for (const one of TEMPLATES.filter(({ columns }) => columns.length > 0)) {
			const columns = one.columns.map(({ name, type }) => ({ name, written: name, type }));
			expect(matchTemplates(TEMPLATES, columns)[0]?.template.id).toBe(one.id);
		}
	});

	test('and what is missing is said', async () => {
		const { columns } = await imported('timestamp,project_name,duration\n2024-01-01,p,1\n');
		expect(matchTemplate(template('codecarbon'), columns)).toMatchObject({
			score: 0,
			missing: ['emissions', 'energy_consumed']
		});
	});
});

describe('a template', () => {
	test.each(TEMPLATES.map((one) => [one.id, one] as const))(
		'%s is downloaded empty, with its dictionary',
		(_, one) => {
			expect(csvParse(emptyFile(one)).columns.filter(Boolean)).toEqual(one.columns.map(({ name }) => name));
			for (const language of ['en', 'fr'] as const) {
				const rows = csvParse(dictionary(one, language));
				expect(rows.map((row) => row[rows.columns[0] as string])).toEqual(
					one.columns.map(({ name }) => name)
				);
			}
		}
	);

	test('says all that is wrong in the rows, with cures', async () => {
		const { columns } = await imported('time,power\n2024-01-01,5\n2024-01-02,-3\n,7\n2024-01-04,1e12\n');
		const one = template('power-log');
		const { mapped } = matchTemplate(one, columns);
		const rows = toRows((await engine.query({ sql: 'select * from mine', params: {}, tables: [] })).columns);
		const errors = checkRows(one, mapped, rows);
		expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([
			[1, 'power', 'too-small'],
			[2, 'time', 'missing'],
			[3, 'power', 'too-large']
		]);
		expect(errors[0]?.cure.fr).toContain('inférieur à 0\u00a0W');
		const again = await importFile(engine, new Blob(['time,power\n2024-01-01,5\n2024-01-02,-3\n']), 'mine', {
			demands: demandsOf(one, mapped)
		});
		expect(again).toMatchObject({
			report: { rowsLoaded: 1, rejects: [{ line: 3, reason: 'out-of-range' }] }
		});
	});
});

describe('regions', () => {
	const regions = csvParse(readFileSync('data/cloud_region.csv', 'utf8')) as unknown as CloudRegion[];
	const resolver = new RegionResolver(regions);

	test.each([
		['eastus', null, 'azure eastus'],
		['East US', null, 'azure eastus'],
		['US East', 'Microsoft Azure', 'azure eastus'],
		['US East (N. Virginia)', 'AWS', 'aws us-east-1'],
		['us-east-1', null, 'aws us-east-1'],
		['us-east1', null, 'gcp us-east1'],
		['us-east-1a', null, 'aws us-east-1'],
		['europe-west3-b', 'Google Cloud', 'gcp europe-west3'],
		['Francfort', 'gcp', 'gcp europe-west3'],
		['francfort', 'AWS', 'aws eu-central-1'],
		['EU-CENTRAL-1', 'aws', 'aws eu-central-1']
	])('%s of %s is %s', (text, provider, expected) => {
		const found = resolver.resolve(text, provider);
		expect(found.kind === 'region' ? `${found.region.provider} ${found.region.region}` : found.kind).toBe(
			expected
		);
	});

	test('every code is found, and a name of several providers is not guessed', () => {
		for (const { provider, region } of regions)
			expect(resolver.resolve(region, provider)).toMatchObject({
				kind: 'region',
				region: { provider, region }
			});
		expect(resolver.resolve('Francfort').kind).toBe('several');
		expect(resolver.resolve('Atlantis')).toEqual({ kind: 'unknown' });
	});
});
