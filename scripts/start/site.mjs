import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsHash } from './inputs.mjs';
import { ROOT, tool } from './run.mjs';

/** Where the built site is. */
export const SITE = join(ROOT, 'build');

const STAMP = join(ROOT, '.cache', 'site.sha256');

/** @type {readonly { says: string, run: () => Promise<number> }[]} */
const STEPS = [
	// The embed's script is built by Vite alone, which reads the settings that the kit writes for TypeScript.
	{ says: 'Preparing', run: () => tool('@sveltejs/kit/svelte-kit', ['sync']) },
	{ says: 'Making tables, answers and fonts', run: () => tool('tsx', ['scripts/build/index.ts']) },
	{
		says: 'Building the pages',
		run: () => tool('vite', ['build', '--logLevel', 'error'], { stdio: ['ignore', 'ignore', 'inherit'] })
	},
	{ says: 'Weighing the pages', run: () => tool('tsx', ['scripts/weigh/index.ts']) }
];

/**
 * Builds the site into `build/` if anything it is made of has changed, and gives the exit code of the step that
 * failed, or 0. Nothing is compressed here: that belongs to what is deployed.
 */
export async function buildSite() {
	const inputs = inputsHash();
	if (isBuiltFrom(inputs)) {
		console.log('The site is up to date.');
		return 0;
	}
	rmSync(STAMP, { force: true });
	process.env.EMPREINTE_INPUTS = inputs.slice(0, 16);
	for (const step of STEPS) {
		console.log(`${step.says} …`);
		const code = await step.run();
		if (code !== 0) return code;
	}
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	writeFileSync(STAMP, inputs);
	return 0;
}

/** @param {string} inputs */
function isBuiltFrom(inputs) {
	return existsSync(join(SITE, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs;
}
