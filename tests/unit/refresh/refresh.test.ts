import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromFolder } from '../../../scripts/refresh/files';
import { usePublisherServer } from './publisher-server';
import { COUNTRY_CODES, googleFile, zonesFile } from './publishers';
import { useRefresh } from './refreshing';

const server = usePublisherServer();
const refreshed = useRefresh(server.addressOf);

/** Greece stands for one cloud region, and no claim looks at its figure. */
const setGreece = (value: number) => (text: string) =>
	text.replace(/("GR":\{.*?"carbonIntensity":\{"value":)\d+/, `$1${value}`);
const ours = (file: string) => readFileSync(`data/${file}`, 'utf8');

describe('a refresh', () => {
	it('finds nothing to replace where the publishers changed nothing', async () => {
		const tables = ['country', 'gcp_region_year', 'grid_zone_year', 'region_grid_year', 'region_water'];
		const { outcomes, said } = await refreshed.run(tables, {
			confirm: () => {
				throw new Error('There is nothing to confirm.');
			}
		});
		expect(outcomes).toEqual(tables.map((table) => ({ table, state: 'unchanged' })));
		expect(said).toContain(`got   ${zonesFile(2025)}, `);
		expect(refreshed.text('sources/electricity-maps-yearly.json')).toBe(
			ours('sources/electricity-maps-yearly.json')
		);
	});

	it('shows what would change and writes nothing until that is confirmed', async () => {
		server.edit(zonesFile(2023), setGreece(163));
		let shown = '';
		const { outcomes, said } = await refreshed.run(['grid_zone_year'], {
			confirm: () => {
				shown = refreshed.text('grid_zone_year.csv');
				return false;
			}
		});
		expect(said).toContain('grid_zone_year: 0 rows added, 0 removed, 1 changed (1760 → 1760 rows)');
		expect(said).toContain('GR 2023: 326 → 163 g CO₂e/kWh (× 0.5)');
		expect(outcomes).toEqual([
			{ table: 'grid_zone_year', state: 'ready' },
			{ table: 'region_grid_year', state: 'ready' }
		]);
		expect(shown).toBe(ours('grid_zone_year.csv'));
		expect(refreshed.text('grid_zone_year.csv')).toBe(shown);
	});

	it('replaces a table, those made from it, and the date of its source', async () => {
		server.edit(zonesFile(2023), setGreece(163));
		const { said } = await refreshed.run(['grid_zone_year']);
		expect(refreshed.text('grid_zone_year.csv')).toBe(
			ours('grid_zone_year.csv').replace(/^(GR,.*,2023,)326/m, '$1163')
		);
		expect(refreshed.text('region_grid_year.csv')).toMatch(/^azure,greececentral,2023,.*,163,163,163,GR,/m);
		const source = 'sources/electricity-maps-yearly.json';
		expect(refreshed.text(source)).toBe(
			ours(source).replace(/"retrieved": ".*?"/, '"retrieved": "2027-01-02"')
		);
		expect(said).toContain('electricity-maps-yearly: the server tells no edition');
	});

	it('takes the edition from the server where it dates every file', async () => {
		for (const year of [2019, 2020, 2021, 2022, 2023, 2024, 2025])
			server.edit(
				googleFile(year),
				(text) => (year === 2022 ? text.replace(/^(europe-west1,.*),\d+$/m, '$1,99') : text),
				{ 'last-modified': `Mon, 0${year - 2018} Jun 2026 10:00:00 GMT` }
			);
		await refreshed.run(['gcp_region_year']);
		expect(refreshed.text('sources/google-region-carbon.json')).toContain(
			'"edition": "files of 2026-06-06, as the publisher’s server dates them"'
		);
	});

	it('reads from a folder without asking a server, and does not guess the day of its files', async () => {
		const { outcomes, said } = await refreshed.run(['gcp_region_year'], {
			origin: fromFolder('no-such-folder'),
			retrieved: null
		});
		expect(server.asked).toEqual([]);
		expect(outcomes[0]?.reason).toContain(
			`google-region-carbon (Google Cloud), ${googleFile(2019)}: there is no file`
		);
		expect(said).not.toContain('online');
	});

	it('brings a file that the ingest reads although its source is not the table’s', async () => {
		await refreshed.run(['grid_zone_year']);
		expect(server.asked).toContain(COUNTRY_CODES);
	});

	it('says which tables are compiled by hand', async () => {
		const { outcomes } = await refreshed.run(['region_zone']);
		expect(outcomes).toEqual([{ table: 'region_zone', state: 'by hand' }]);
	});

	it('names the tables there are when asked for another', async () => {
		await expect(refreshed.run(['zones'])).rejects.toThrow(
			/There is no table "zones"\. Tables: .*grid_zone_year/
		);
		expect(server.asked).toEqual([]);
	});
});
