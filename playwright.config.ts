import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/test/choice.mjs';
import { freePort } from './scripts/test/free-port.mjs';

/** The browser tests: against the built site, served as its host would serve it. */
process.env.EMPREINTE_PORT ??= String(await freePort());
const port = process.env.EMPREINTE_PORT;
const origin = `http://localhost:${port}`;

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: '.cache/test/browser',
	reporter: [['list'], ['json', { outputFile: '.cache/test/browser.json' }]],
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	// No test measures time: the benchmark does. A test waits as long as a busy machine needs.
	timeout: 120_000,
	expect: { timeout: 30_000 },
	webServer: { command: 'node scripts/start/serve.mjs', url: origin, env: { PORT: port } },
	use: {
		baseURL: origin,
		// What a test withholds from a page would reach it through the service worker.
		serviceWorkers: 'block',
		launchOptions: launchOptions(),
		screenshot: 'only-on-failure'
	}
});
