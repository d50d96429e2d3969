import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CACHE = '.cache/steps';

interface Step {
	/** Unique, and fit for a path. */
	readonly name: string;
	/** Files and folders the result depends on, code included. */
	readonly inputs: readonly string[];
	/** Files and folders the work leaves behind. */
	readonly outputs: readonly string[];
	/** What else the result depends on: settings of the environment. */
	readonly values?: readonly string[];
}

/**
 * Does the work unless its outputs exist and its inputs are what they were when it last succeeded.
 * @returns whether the work was done.
 */
export async function step(
	{ name, inputs, outputs, values = [] }: Step,
	work: () => void | Promise<void>
): Promise<boolean> {
	const record = join(CACHE, name);
	const hash = hashOf(inputs, [...outputs, ...values]);
	if (outputs.every((path) => existsSync(path)) && readIfThere(record) === hash) return false;
	rmSync(record, { force: true });
	await work();
	mkdirSync(dirname(record), { recursive: true });
	writeFileSync(record, hash);
	return true;
}

function hashOf(inputs: readonly string[], names: readonly string[]): string {
	const hash = createHash('sha256').update(names.join('\n'));
	for (const file of inputs.flatMap(filesBelow)) hash.update(`\n${file}\n`).update(readFileSync(file));
	return hash.digest('hex');
}

function filesBelow(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path)
		.sort()
		.flatMap((name) => filesBelow(join(path, name)));
}

function readIfThere(path: string): string | null {
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
