import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { fromAddress } from '../../../scripts/refresh/files';
import { createProgress } from '../../../scripts/refresh/progress';
import { refresh, type Outcome, type RefreshOptions } from '../../../scripts/refresh/refresh';

export const LIMITS = { silenceMs: 20_000, totalMs: 25_000 };

interface Refreshed {
	readonly outcomes: readonly Outcome[];
	/** What was said, progress included. */
	readonly said: string;
	/** Of one table. */
	outcome(table: string): Outcome | undefined;
}

/** Refreshes a copy of the repository's data, made new for each test. */
export function useRefresh(addressOf: (url: string) => string) {
	let data: string;
	beforeEach(() => {
		data = join(mkdtempSync(join(tmpdir(), 'refresh-')), 'data');
		cpSync('data', data, { recursive: true });
	});
	afterEach(() => rmSync(join(data, '..'), { recursive: true }));

	return {
		data: () => data,
		text: (file: string) => readFileSync(join(data, file), 'utf8'),
		async run(tables: readonly string[], options: Partial<RefreshOptions> = {}): Promise<Refreshed> {
			const lines: string[] = [];
			const outcomes = await refresh({
				tables,
				data,
				origin: fromAddress(LIMITS, addressOf),
				progress: createProgress({ write: (text) => lines.push(text) }),
				say: (line) => lines.push(`${line}\n`),
				confirm: () => true,
				retrieved: '2027-01-02',
				...options
			});
			const outcome = (name: string) => outcomes.find(({ table }) => table === name);
			return { outcomes, said: lines.join(''), outcome };
		}
	};
}
