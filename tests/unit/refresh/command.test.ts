import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const empty = mkdtempSync(join(tmpdir(), 'no-files-'));
afterAll(() => rmSync(empty, { recursive: true }));

const run = (...options: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/refresh/index.ts', ...options], {
		encoding: 'utf8'
	});

it('exits with 1 when a table failed, and says why last', () => {
	const before = readFileSync('data/country.csv', 'utf8');
	const { status, stdout } = run('country', '--from', empty, '--yes');
	expect(status).toBe(1);
	expect(stdout).toMatch(
		/country: FAILED, left as it was\n +country-codes \(.*\), .*country-codes\.csv: there is no file /
	);
	expect(readFileSync('data/country.csv', 'utf8')).toBe(before);
});

it.each([
	[['zones'], 'There is no table "zones". Tables: '],
	[['--from', 'no-such-folder'], 'There is no folder no-such-folder.'],
	[['--retrieved', '2026-01-01'], '--retrieved is a day, as YYYY-MM-DD, and goes with --from.'],
	[['--all'], '--all']
])('exits with 2 for %s, and says what is wrong', (options, message) => {
	const { status, stderr } = run(...options);
	expect(status).toBe(2);
	expect(stderr).toContain(message);
});
