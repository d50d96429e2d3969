import { requireNode } from './node.mjs';

requireNode();
const { install } = await import('./install.mjs');
const { buildSite, SITE } = await import('./site.mjs');
const { precompress } = await import('./precompress.mjs');

await install();
const code = await buildSite();
if (code !== 0) process.exit(code);

const began = Date.now();
console.log('Compressing (the first time, the engine alone takes more than a minute) …');
const count = await precompress(SITE);
const seconds = ((Date.now() - began) / 1000).toFixed(1);
console.log(`Compressed ${count} files in ${seconds} s. build/ is ready to be deployed.`);
if (!process.env.SITE_URL) {
	console.log('SITE_URL was not set: cards, oEmbed and citations name http://localhost:4173.');
}
