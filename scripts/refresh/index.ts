import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { fromAddress, fromFolder } from './files';
import { createProgress } from './progress';
import { refresh } from './refresh';
import { summarise } from './summary';

const USAGE = `Usage: npm run data:refresh -- [table…] [--from <folder>] [--retrieved YYYY-MM-DD] [--allow-shrink] [--yes]
  table…          the tables to refresh; all by default
  --from          reads publishers' files from a folder instead of downloading them
  --retrieved     the day the files in that folder were had from their publishers
  --allow-shrink  takes a table even if a source gives fewer than half of its rows
  --yes           replaces without asking`;
const LIMITS = { silenceMs: 30_000, totalMs: 600_000 };

function readArguments() {
	// Options before "--" stay with npm, which tells scripts of them.
	const kept = ['from', 'yes', 'retrieved'].find(
		(name) => process.env[`npm_config_${name.replace('-', '_')}`]
	);
	if (kept) throw new Error(`npm kept --${kept} for itself: put "--" before the first option.`);
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			from: { type: 'string' },
			retrieved: { type: 'string' },
			'allow-shrink': { type: 'boolean', default: false },
			yes: { type: 'boolean', default: false }
		}
	});
	const { from, retrieved } = values;
	if (from !== undefined && !existsSync(from)) throw new Error(`There is no folder ${from}.`);
	if (retrieved !== undefined && (from === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(retrieved)))
		throw new Error('--retrieved is a day, as YYYY-MM-DD, and goes with --from.');
	return { ...values, tables: positionals };
}

async function ask(): Promise<boolean> {
	if (!process.stdin.isTTY || !process.stdout.isTTY) return false;
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	const answer = await terminal.question('Replace these tables? [y/N] ');
	terminal.close();
	return /^y(es)?$/i.test(answer.trim());
}

function readOrExit() {
	try {
		return readArguments();
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		process.exit(2);
	}
}

const { tables, from, retrieved = null, yes, 'allow-shrink': allowShrink } = readOrExit();
try {
	const outcomes = await refresh({
		tables,
		origin: from === undefined ? fromAddress(LIMITS) : fromFolder(from),
		progress: createProgress(process.stdout),
		say: console.log,
		confirm: () => yes || ask(),
		retrieved: from === undefined ? new Date().toISOString().slice(0, 10) : retrieved,
		allowShrink
	});
	console.log('');
	for (const line of summarise(outcomes)) console.log(line);
	if (outcomes.some(({ state }) => state === 'ready'))
		console.log('Nothing was replaced. Add --yes (after "--") to replace what changed.');
	if (outcomes.some(({ state }) => state === 'refreshed'))
		console.log(
			'Look at git diff, run npm test (titles and snapshots speak of the rows as they were) and npm run data:version.'
		);
	if (outcomes.some(({ state }) => state === 'failed')) process.exitCode = 1;
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}
