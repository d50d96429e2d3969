import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { addresses } from './scripts/start/addresses.mjs';

const { answers, tables } = addresses();

/** Files of `src/lib`, by the path without its ending. */
const files = (...paths: string[]) =>
	new RegExp(`[\\\\/]src[\\\\/]lib[\\\\/](${paths.join('|').replaceAll('/', '[\\\\/]')})\\.(ts|svelte)$`);

/** What figures need together when they come alive is a file each: many small ones would wait in line for one another. */
const TOGETHER = {
	body: files(
		'controls/(DataTable|Scroller)',
		'engine/connector',
		'figure/(cell|comparability|figure|gathered|indexed|isolated|label|parameter|shown|say/[\\w-]+)',
		'figures/(FigureBody|Key)',
		'marks/(Chart|Drawing|StaticChart|brush|drawing|escape-xml|ink|key|nearest|text-width|walk|whole)'
	),
	axes: files('marks/(scale|layouts/(axis|input|panels|spread-labels|year-axis))'),
	regions: files('figures/(region-sql|region-view|readings/scope)')
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [
		sveltekit(),
		// The kit asks for strict entries, with which Rolldown takes all that such files import into them.
		{
			name: 'entries-may-export-more',
			options: (options) =>
				isSsrBuild ? null : { ...options, preserveEntrySignatures: 'allow-extension' as const }
		}
	],
	define: { __ANSWERS__: JSON.stringify(answers), __TABLES__: JSON.stringify(tables) },
	worker: { format: 'es' },
	...(isSsrBuild
		? {}
		: {
				build: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								includeDependenciesRecursively: false,
								groups: Object.entries(TOGETHER).map(([name, test]) => ({ name, test }))
							}
						}
					}
				}
			}),
	test: {
		include: ['tests/unit/**/*.test.ts'],
		globalSetup: 'tests/unit/data.setup.ts',
		env: { TZ: 'Asia/Kolkata' },
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
}));
