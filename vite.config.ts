import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { addresses } from './scripts/start/addresses.mjs';

const { answers, tables } = addresses();

export default defineConfig({
	plugins: [sveltekit()],
	define: { __ANSWERS__: JSON.stringify(answers), __TABLES__: JSON.stringify(tables) },
	worker: { format: 'es' },
	test: {
		include: ['tests/unit/**/*.test.ts'],
		globalSetup: 'tests/unit/data.setup.ts',
		env: { TZ: 'Asia/Kolkata' },
		maxWorkers: 2,
		testTimeout: 30_000,
		hookTimeout: 60_000
	}
});
