import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, wherever the command was started from. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * Runs a program in the repository, its output going to ours, and gives its exit code (1 if it could not start).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
		child.on('error', (error) => {
			console.error(`${command} could not start: ${error.message}`);
			resolve(1);
		});
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/**
 * Runs the command-line program of an installed package, without a shell and without npx.
 *
 * @param {string} name the package, or `package/program` where it has several programs
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function tool(name, args, options) {
	return run(process.execPath, [toolPath(name), ...args], options);
}

/** @param {string} name */
function toolPath(name) {
	const parts = name.split('/');
	const scoped = name.startsWith('@');
	const packageName = parts.slice(0, scoped ? 2 : 1).join('/');
	const folder = join(ROOT, 'node_modules', packageName);
	/** @type {{ bin: string | Record<string, string> }} */
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const program = parts[scoped ? 2 : 1] ?? packageName.split('/').at(-1) ?? '';
	const path = typeof bin === 'string' ? bin : bin[program];
	if (path === undefined) throw new Error(`The package ${packageName} has no program ${program}.`);
	return join(folder, path);
}

/**
 * Runs npm: the one that started us if there is one, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function npm(args, options) {
	const self = process.env.npm_execpath;
	return self?.endsWith('npm-cli.js')
		? run(process.execPath, [self, ...args], options)
		: run('npm', args, { shell: process.platform === 'win32', ...options });
}
