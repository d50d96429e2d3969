import { tool } from '../start/run.mjs';
import { buildSite } from '../start/site.mjs';
import { chromium } from './chromium.mjs';
import { browserCounts, forgetReports, UNIT, unitCounts } from './report.mjs';

/**
 * A stage gives an exit code; one that runs tests also says how many of them passed, failed and were skipped.
 *
 * @typedef {{ name: string, run: () => Promise<number>, counts?: () => import('./report.mjs').Counts }} Stage
 */

/**
 * What runs one after the other. Lanes run side by side: most programs use one core.
 *
 * @type {readonly { readonly lanes: readonly (readonly Stage[])[] }[]}
 */
export const STEPS = [
	{ lanes: [[{ name: 'a Chromium', run: async () => ((await chromium()) ? 0 : 1) }]] },
	{
		lanes: [
			[
				{ name: 'build', run: buildSite },
				{ name: 'budgets', run: () => tool('tsx', ['scripts/test/budgets.ts']) }
			],
			[
				{ name: 'format', run: () => tool('prettier', ['--check', '--log-level', 'warn', '.']) },
				{ name: 'lint', run: () => tool('eslint', ['--max-warnings', '0', '.']) },
				{ name: 'types', run: types },
				{ name: 'unused code', run: () => tool('knip', []) }
			]
		]
	},
	{ lanes: [[{ name: 'unit tests', run: unitTests, counts: unitCounts }]] },
	{ lanes: [[{ name: 'browser tests', run: browserTests, counts: browserCounts }]] }
];

async function types() {
	const synced = await tool('@sveltejs/kit/svelte-kit', ['sync']);
	return synced === 0 ? tool('svelte-check', ['--fail-on-warnings', '--output', 'human']) : synced;
}

async function unitTests() {
	forgetReports();
	return tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`]);
}

function browserTests() {
	return tool('@playwright/test/playwright', ['test']);
}
