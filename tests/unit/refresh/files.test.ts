import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readCatalog } from '../../../scripts/build/registry';
import { readJson } from '../../../scripts/ingest/read';
import { DownloadError } from '../../../scripts/refresh/download';
import { PublisherFiles, type Origin } from '../../../scripts/refresh/files';

const folder = mkdtempSync(join(tmpdir(), 'empreinte-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const silent = { bytes: () => undefined, done: () => undefined, failed: () => undefined };

it('leaves nothing where ingests read when a cut file is still being opened', async () => {
	const origin: Origin = {
		hasUnlisted: false,
		bring: (_, to) => {
			setTimeout(() => writeFileSync(to, ''), 5);
			return Promise.reject(new DownloadError('ended early'));
		}
	};
	const [source] = readCatalog().sources.filter(({ id }) => id === 'electricity-maps-yearly');
	const files = new PublisherFiles(folder, origin, silent);
	await files.bring(source ? [source] : []);
	await wait(50);
	const paths = source?.files?.map(({ path }) => path) ?? [];
	expect(paths.length).toBeGreaterThan(0);
	for (const path of paths) {
		expect(files.outcome(path)).toBeInstanceOf(DownloadError);
		expect(existsSync(join(folder, path))).toBe(false);
	}
});

it('names the file whose text is not JSON', () => {
	writeFileSync(join(folder, 'cut.json'), '{"AE":');
	expect(() => readJson(folder, 'cut.json', z.unknown())).toThrow(/^cut\.json: the file is not JSON: /);
});
