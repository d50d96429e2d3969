import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, openAsBlob, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createNodeEngine } from '../../src/lib/engine/node';
import { importInto } from '../../src/lib/workspace/import/import';
import { writeCsv } from './csv-file';

/**
 * How long an import takes beside DuckDB's own `read_csv` into a table of the same file, each in a process of its own and
 * the first file of its engine; `warm` reads one tiny file before. One core does both: in a browser they are two.
 */
type Way = 'bare' | 'import';

interface Measured {
	readonly ms: number;
	/** Time of this thread alone, which the load of the machine does not lengthen; 0 where the system does not tell. */
	readonly cpu: number;
	readonly peak: number;
	readonly loaded: number;
	readonly rejected: number;
	readonly longest: number;
}

function cpu(): number {
	const path = `/proc/${process.pid}/task/${process.pid}/schedstat`;
	return existsSync(path) ? Number(readFileSync(path, 'utf8').split(' ')[0]) / 1e6 : 0;
}

async function measure(way: Way, path: string, directory: string, warm: boolean): Promise<Measured> {
	const engine = createNodeEngine({ files: [directory] });
	return engine.use(async (database) => {
		const tiny = join(directory, 'tiny.csv');
		const into = async (file: string, table: string) => {
			if (way === 'bare')
				await database.query({
					sql: `CREATE TABLE ${table} AS SELECT * FROM read_csv('${file}')`,
					values: [],
					prepared: false
				});
			else return importInto(database, await openAsBlob(file), table);
		};
		if (warm) await into(tiny, 'tiny');
		let peak = 0;
		let longest = 0;
		let last = performance.now();
		const watch = setInterval(() => {
			peak = Math.max(peak, process.memoryUsage.rss());
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 5);
		const [began, spent] = [performance.now(), cpu()];
		const result = await into(path, 'measured');
		const measured = { ms: performance.now() - began, cpu: cpu() - spent };
		clearInterval(watch);
		const report = result?.kind === 'table' ? result.report : null;
		return {
			...measured,
			peak: Math.max(peak, process.memoryUsage.rss()) / 1e6,
			loaded: report?.rowsLoaded ?? 0,
			rejected: report?.rowsRejected ?? 0,
			longest
		};
	});
}

const apart = (way: Way, path: string, directory: string, warm: boolean) =>
	new Promise<Measured>((resolve, reject) => {
		const child = fork(fileURLToPath(import.meta.url), [way, path, directory, warm ? 'warm' : 'cold']);
		child.once('message', (measured) => resolve(measured as Measured));
		child.once('exit', (code) => code && reject(new Error(`${way} ended with ${code}`)));
	});

async function compare(): Promise<void> {
	const directory = mkdtempSync(join(tmpdir(), 'import-'));
	try {
		writeCsv(join(directory, 'tiny.csv'), 3, 0);
		for (const [rows, bad] of [
			[100_000, 0],
			[1_000_000, 0],
			[1_000_000, 1000],
			[5_000_000, 0]
		] as const) {
			const path = join(directory, 'file.csv');
			writeCsv(path, rows, bad);
			const bare = await apart('bare', path, directory, false);
			const cold = await apart('import', path, directory, false);
			const warm = await apart('import', path, directory, true);
			const line = ({ ms, cpu, peak, loaded, rejected }: Measured) =>
				`${ms.toFixed(0)} ms (${(ms / bare.ms).toFixed(2)}), own time ${cpu.toFixed(0)} ms (${(cpu / bare.cpu).toFixed(2)}), ${peak.toFixed(0)} MB, ${loaded} + ${rejected} rows`;
			console.log(
				`${rows} rows, ${bad} malformed\n  read_csv  ${line(bare)}\n  import    ${line(cold)}\n  warmed    ${line(warm)}`
			);
		}
	} finally {
		rmSync(directory, { recursive: true });
	}
}

const [way, path, directory, state] = process.argv.slice(2);
if (process.send) process.send(await measure(way as Way, path ?? '', directory ?? '', state === 'warm'));
else await compare();
