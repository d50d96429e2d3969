import { build } from 'vite';
import { step } from './step';

/**
 * The scripts that stand alone: `/embed.js` for pages of other sites, `/frame.js` for what they frame, `/lost.js` for
 * addresses of countries and models that there are not.
 */
const SCRIPTS = {
	embed: 'src/lib/share/embed/embed.ts',
	frame: 'src/lib/share/embed/frame.ts',
	lost: 'src/routes/[[lang=lang]]/404/lost.ts'
};

/** Bundles each as one classic script without dependencies. */
export async function buildEmbed(out = 'static'): Promise<void> {
	const outputs = Object.keys(SCRIPTS).map((name) => `${out}/${name}.js`);
	const inputs = [
		'scripts/build/embed.ts',
		'src/lib/share/embed',
		SCRIPTS.lost,
		'src/lib/figure',
		'package-lock.json'
	];
	await step({ name: 'embed', inputs, outputs }, async () => {
		for (const [name, entry] of Object.entries(SCRIPTS))
			await build({
				configFile: false,
				publicDir: false,
				logLevel: 'warn',
				build: {
					outDir: out,
					emptyOutDir: false,
					target: 'es2022',
					lib: {
						entry,
						name: 'empreinte',
						formats: ['iife'],
						fileName: () => `${name}.js`
					}
				}
			});
	});
}
