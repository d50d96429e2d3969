import { expect, it } from 'vitest';
import { readCatalog } from '../../../scripts/build/registry';
import { compareRows, isSame } from '../../../scripts/refresh/compare';
import { describeDifference } from '../../../scripts/refresh/report';

const table = readCatalog().table('gcp_region_year');
const row = (region: string, share: number | null, intensity: number) => ({
	region,
	year: 2025,
	carbon_free_share_pct: share,
	gco2e_per_kwh: intensity,
	basis: 'operational',
	source: 'google-region-carbon-2025'
});

const before = [
	row('a', 10, 100),
	row('b', null, 100),
	row('c', 0, 100),
	row('gone', 1, 1),
	row('same', 1, 1)
];
const after = [row('a', 10, 400), row('b', 5, 110), row('c', 2, 20), row('new', 1, 1), row('same', 1, 1)];

it('is said by key, the largest ratio first whichever way it goes', () => {
	expect(describeDifference(table, compareRows(table, before, after))).toEqual([
		'gcp_region_year: 1 rows added, 1 removed, 3 changed (5 → 5 rows)',
		'  + new 2025',
		'  - gone 2025',
		'  carbon_free_share_pct, 2 changed:',
		'    b 2025: unknown → 5 %',
		'    c 2025: 0 → 2 %',
		'  gco2e_per_kwh, 3 changed:',
		'    c 2025: 100 → 20 g CO₂e/kWh (× 0.2)',
		'    a 2025: 100 → 400 g CO₂e/kWh (× 4)',
		'    b 2025: 100 → 110 g CO₂e/kWh (× 1.1)'
	]);
});

it('does not depend on the order of rows', () => {
	expect(isSame(compareRows(table, before, before.toReversed()))).toBe(true);
	expect(isSame(compareRows(table, before, after))).toBe(false);
});
