import { build } from 'vite';
import { step } from './step';

/** The scripts that stand alone: `/embed.js` for pages of other sites, `/frame.js` for what they frame. */
const SCRIPTS = ['embed', 'frame'] as const;

/** Bundles each as one classic script without dependencies. */
export async function buildEmbed(out = 'static'): Promise<void> {
	const outputs = SCRIPTS.map((name) => `${out}/${name}.js`);
	const inputs = ['scripts/build/embed.ts', 'src/lib/share/embed', 'package-lock.json'];
	await step({ name: 'embed', inputs, outputs }, async () => {
		for (const name of SCRIPTS)
			await build({
				configFile: false,
				publicDir: false,
				logLevel: 'warn',
				build: {
					outDir: out,
					emptyOutDir: false,
					target: 'es2022',
					lib: {
						entry: `src/lib/share/embed/${name}.ts`,
						name: 'empreinte',
						formats: ['iife'],
						fileName: () => `${name}.js`
					}
				}
			});
	});
}
