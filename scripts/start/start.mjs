import { requireNode } from './node.mjs';

requireNode();
const { install } = await import('./install.mjs');
const { chosenPort, requireFree } = await import('./port.mjs');
const { buildSite } = await import('./site.mjs');

await requireFree(chosenPort());
await install();
const code = await buildSite();
if (code !== 0) process.exit(code);
await import('./serve.mjs');
