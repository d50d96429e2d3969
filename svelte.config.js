import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { BASE, ORIGIN } from './scripts/start/origin.mjs';

/** What keeps the clicks of a page that is not alive yet (`controls/early-clicks.ts`): the kit hashes only its own. */
const EARLY = readFileSync('src/app.html', 'utf8').split(/<\/?script>/)[1] ?? '';
const KEPT = createHash('sha256').update(EARLY).digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: false, strict: true }),
		// The page for an address that does not exist is served at any depth.
		paths: { base: BASE, relative: false },
		// What a build is made of names it, so that the same site built twice is no newer version.
		version: { name: process.env.EMPREINTE_INPUTS ?? String(Date.now()) },
		serviceWorker: { register: false, files: () => false },
		prerender: {
			origin: ORIGIN,
			entries: ['*', '/fr', '/404', '/fr/404', '/embed/404', '/fr/embed/404'],
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', `sha256-${KEPT}`],
				'style-src': ['self'],
				// The kit's route announcer carries one inline style.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self', 'blob:'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../scripts/**/*.ts', '../*.ts', '../data/**/*.json');
			}
		}
	}
};
