import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromAddress } from '../../../scripts/refresh/files';
import { usePublisherServer, type Answer } from './publisher-server';
import { COUNTRY_CODES, googleFile, zonesFile } from './publishers';
import { LIMITS, useRefresh } from './refreshing';

const server = usePublisherServer();
const refreshed = useRefresh(server.addressOf);

const ZONES = zonesFile(2023);
const GOOGLE = googleFile(2022);
const ZONES_SOURCE = 'electricity-maps-yearly (Electricity Maps, through CO2.js of the Green Web Foundation)';
const GOOGLE_SOURCE = 'google-region-carbon (Google Cloud)';
const ours = (file: string) => readFileSync(`data/${file}`, 'utf8');

/** A page such as a server shows when it asks for a password. */
const PAGE = '<!DOCTYPE html>\n<html><body>Sign in</body></html>\n';

const endAfter =
	(share: number, announce: boolean): Answer =>
	(response) => {
		const text = 'x'.repeat(10_000);
		if (announce) response.setHeader('content-length', text.length);
		// A client drops what it has not read when the connection is cut.
		response.write(text.slice(0, text.length * share), () => setTimeout(() => response.destroy(), 200));
	};

/** How the file of zones of 2023 goes wrong, and what is then said after its source and path. */
const TRANSPORT: [string, Answer, RegExp][] = [
	[
		'404',
		(r) => r.writeHead(404).end('none'),
		/127\.0\.0\.1:\d+ answered 404 Not Found: the file is no longer at http/
	],
	[
		'500',
		(r) => r.writeHead(500).end('oops'),
		/answered 500 Internal Server Error: it has a fault of its own/
	],
	['403', (r) => r.writeHead(403).end('no'), /answered 403 Forbidden/],
	[
		'a redirect loop',
		(r, path) => r.writeHead(302, { location: `/${encodeURIComponent(path)}` }).end(),
		/redirects without end/
	],
	['a cut connection', (r) => r.destroy(), /cut the connection/],
	['fewer bytes than announced', endAfter(0.5, true), /truncated: 5000 bytes arrived of the 10000 announced/],
	['a cut stream of unknown length', endAfter(0.5, false), /ended early, after 5000 bytes/],
	['an empty file', (r) => r.end(), /the file is empty/],
	['a web page', (r) => r.end(PAGE), /the file is a web page \(HTML\), not JSON/]
];

/** Where the server is slow rather than wrong, and how little patience it meets. */
const SLOW: [string, Answer, RegExp][] = [
	['silence before the answer', () => undefined, /sent nothing for 1 s/],
	['silence within the file', (r) => r.write('{"AE":'), /sent nothing for 1 s/],
	['a trickle that never ends', (r) => trickle(r), /not complete after 3 s/]
];
const IMPATIENT = { silenceMs: 1000, totalMs: 3000 };

function trickle(response: Parameters<Answer>[0]): void {
	const timer = setInterval(() => response.write(' '), 100);
	response.on('close', () => clearInterval(timer));
}

/** How the text of a file goes wrong, and what is then said of its table. */
const CONTENT: [string, string, string, (text: string) => string, RegExp][] = [
	[
		'JSON that ends early',
		'grid_zone_year',
		ZONES,
		(t) => t.slice(0, 20_000),
		/the JSON ends early, after 20000 characters/
	],
	[
		'something else than JSON',
		'grid_zone_year',
		ZONES,
		() => 'rate limit exceeded',
		/the file is not JSON: /
	],
	[
		'a renamed field',
		'grid_zone_year',
		ZONES,
		(t) => t.replaceAll('carbonIntensity', 'intensity'),
		/AE\.carbonIntensity: /
	],
	[
		'another unit',
		'grid_zone_year',
		ZONES,
		(t) => t.replace('gCO2eq/kWh', 'kg/MWh'),
		/carbonIntensity\.unit: .*gCO2eq\/kWh/
	],
	[
		'a value outside its range',
		'grid_zone_year',
		ZONES,
		(t) => t.replace(/("GR":\{.*?"value":)\d+/, '$199999'),
		/: GR 2023, grid_zone_year, line \d+, gco2e_per_kwh: "99999", expected a number from 0 to 1500/
	],
	[
		'a renamed column',
		'gcp_region_year',
		GOOGLE,
		(t) => t.replace('Google CFE', 'CFE'),
		/: no column "Google CFE"/
	],
	[
		'text in place of a number',
		'gcp_region_year',
		GOOGLE,
		(t) => t.replace(/,\d+\n/, ',n/a\n'),
		/Grid carbon intensity \(gCO2eq \/ kWh\): "n\/a" is not a number/
	],
	['a web page', 'gcp_region_year', GOOGLE, () => PAGE, /the file is a web page \(HTML\), not CSV/],
	[
		'a last line without its last cell',
		'gcp_region_year',
		GOOGLE,
		(t) => t.replace(/,[^,]*\n$/, ''),
		/cut off in its last line, which has 3 of 4 cells: "us-west4,/
	],
	[
		'a last line cut in its last cell',
		'gcp_region_year',
		GOOGLE,
		(t) => t.slice(0, -2),
		/cut off in its last line, which has no end: "us-west4,/
	],
	[
		'a header alone',
		'gcp_region_year',
		GOOGLE,
		(t) => t.slice(0, t.indexOf('\n') + 1),
		/the CSV has a header and no line below it/
	],
	[
		'a line twice',
		'gcp_region_year',
		GOOGLE,
		(t) => t + t.slice(t.lastIndexOf('us-west4')),
		/us-west4 2022, .*expected a new key/
	]
];

/** Google's grid of one region, about which nothing is claimed. */
const changeGoogle = (text: string) => text.replace(/^(europe-west1,.*),\d+$/m, '$1,99');

describe('a file that cannot be had', () => {
	const cases = [
		...TRANSPORT.map((one) => [...one, LIMITS] as const),
		...SLOW.map((one) => [...one, IMPATIENT] as const)
	];
	it.each(cases)(
		'for %s fails its table alone, naming source and file',
		async (_, answer, reason, limits) => {
			server.answer(ZONES, answer);
			const origin = fromAddress(limits, server.addressOf);
			const { outcome, said } = await refreshed.run(['grid_zone_year', 'gcp_region_year'], { origin });

			expect(outcome('grid_zone_year')?.state).toBe('failed');
			expect(outcome('grid_zone_year')?.reason).toContain(`${ZONES_SOURCE}, ${ZONES}: `);
			expect(outcome('grid_zone_year')?.reason).toMatch(reason);
			expect(said).toContain(`FAIL  ${ZONES}: `);
			expect(refreshed.text('grid_zone_year.csv')).toBe(ours('grid_zone_year.csv'));
			expect(refreshed.text('sources/electricity-maps-yearly.json')).toBe(
				ours('sources/electricity-maps-yearly.json')
			);
			expect(outcome('gcp_region_year')).toEqual({ table: 'gcp_region_year', state: 'unchanged' });
		}
	);
});

describe('a file that is not what it was', () => {
	it.each(CONTENT)(
		'with %s fails its table, %s, naming source, file and column',
		async (_, table, path, change, reason) => {
			server.edit(path, change);
			const { outcomes } = await refreshed.run([table]);
			const source = path === ZONES ? ZONES_SOURCE : GOOGLE_SOURCE;
			const [outcome] = outcomes;
			expect(outcome).toMatchObject({ table, state: 'failed' });
			expect(outcome?.reason).toContain(source);
			expect(outcome?.reason).toContain(path);
			expect(outcome?.reason).toMatch(reason);
			expect(refreshed.text(`${table}.csv`)).toBe(ours(`${table}.csv`));
		}
	);
});

describe('no network', () => {
	it('fails every table that needs it, and says what to do', async () => {
		const origin = fromAddress(LIMITS, () => 'http://no-such-host.invalid/');
		const { outcomes, said } = await refreshed.run(['country', 'gcp_region_year'], { origin });
		for (const { state, reason } of outcomes) {
			expect(state).toBe('failed');
			expect(reason).toMatch(/no-such-host\.invalid has a name that cannot be looked up.* \(DNS\)/);
		}
		expect(outcomes[0]?.reason).toContain(`country-codes (Datasets (Datopian)), ${COUNTRY_CODES}: `);
		expect(said).toContain('the network seems to be down');
		expect(said).toContain('--from <folder>');
	});

	it('is told apart from a server that refuses', async () => {
		const origin = fromAddress(LIMITS, () => 'http://127.0.0.1:2/');
		const { outcomes, said } = await refreshed.run(['country'], { origin });
		expect(outcomes[0]?.reason).toContain('127.0.0.1:2 refused the connection');
		expect(said).not.toContain('network');
	});
});

describe('a claim that no longer holds', () => {
	it('keeps the table as it is, and makes those that come after it from the old one', async () => {
		server.edit(ZONES, (text) => text.replace(/("QA":\{.*?"value":)\d+/, '$1491'));
		server.edit(GOOGLE, changeGoogle);
		const { outcome } = await refreshed.run(['grid_zone_year', 'region_grid_year', 'gcp_region_year']);
		const { state, reason } = outcome('grid_zone_year') ?? {};
		expect(state).toBe('failed');
		expect(reason).toContain(
			'"Zones that were looked up by hand have the figures their publisher gives" no longer holds'
		);
		expect(reason).toContain('grid-zones-as-published.sql');
		expect(reason).toContain(
			`zone = QA, year = 2023, gco2e_per_kwh = 490, found = 491; source ${ZONES_SOURCE}`
		);
		expect(outcome('region_grid_year')).toMatchObject({
			state: 'unchanged',
			reason: 'made from grid_zone_year as before'
		});
		expect(outcome('gcp_region_year')?.state).toBe('refreshed');
		expect(refreshed.text('gcp_region_year.csv')).toMatch(/^europe-west1,2022,.*,99,operational,/m);
		expect(refreshed.text('grid_zone_year.csv')).toBe(ours('grid_zone_year.csv'));
	});

	it('is put down to the table that broke it, not to those it speaks of', async () => {
		server.edit(COUNTRY_CODES, (text) => text.replace(/^NR,NRU,.*\n/m, ''));
		server.edit(ZONES, (text) => text.replace(/("GR":\{.*?"value":)\d+/, '$1163'));
		const { outcome } = await refreshed.run(['country', 'grid_zone_year']);
		expect(outcome('country')?.state).toBe('failed');
		expect(outcome('country')?.reason).toContain(
			'"Every iso3 of grid_country_year is among the iso3 of country"'
		);
		expect(outcome('grid_zone_year')?.state).toBe('refreshed');
	});
});

describe('a table that shrinks by more than half', () => {
	const half = (text: string) => `${text.split('\n').slice(0, 9).join('\n')}\n`;

	it('is refused, naming the source, unless that is allowed', async () => {
		for (const year of [2019, 2020, 2021, 2022, 2023, 2024]) server.edit(googleFile(year), half);
		const refused = await refreshed.run(['gcp_region_year']);
		expect(refused.outcomes[0]?.reason).toContain(`${GOOGLE_SOURCE}: 48 rows, 205 before`);
		expect(refused.outcomes[0]?.reason).toContain('--allow-shrink');

		const allowed = await refreshed.run(['gcp_region_year'], { allowShrink: true });
		expect(allowed.outcomes[0]?.reason).toContain('no longer holds');
	});
});
