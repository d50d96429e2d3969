import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
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
