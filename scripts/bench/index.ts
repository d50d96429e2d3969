import { precompress } from '../start/precompress.mjs';
import { siteServer } from '../start/server.mjs';
import { SITE } from '../start/site.mjs';
import { firstChange } from './first-change';
import { firstFigure } from './first-figure';
import { importBrowser } from './import-browser';
import { type Measure, print } from './line';
import { linkedLines } from './linked';
import { repaintCloud } from './repaint-cloud';
import { repaintCountry } from './repaint-country';
import { openBrowser } from './site';
import { printSizes } from './sizes';
import { tableLoads } from './table-loads';
import { zoomSteps } from './zoom';

/** What is measured, by the word that chooses it: `tsx scripts/bench/index.ts cloud tables`; all by default. */
const MEASURES: Readonly<Record<string, Measure>> = {
	figure: firstFigure,
	change: firstChange,
	cloud: repaintCloud,
	country: repaintCountry,
	zoom: ({ browser, at }) => zoomSteps(browser, at),
	tables: tableLoads,
	import: importBrowser(100_000, 5, 0.5),
	'import-1m': importBrowser(1_000_000, 3, 1),
	'import-5m': importBrowser(5_000_000, 1, 1),
	linked: async () => [...(await linkedLines(1_000_000)), ...(await linkedLines(10_000_000))]
};

/** What the throttled pages fetch, which a host sends compressed. */
const FETCHED = /[\\/](_app[\\/]immutable[\\/].*\.(js|css)|answers[\\/].*\.json|(index|cloud)\.html)$/;

const chosen = process.argv.slice(2);
await precompress(SITE, FETCHED);
const server = siteServer(SITE);
await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const at = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
const browser = await openBrowser();

console.log('Medians in milliseconds; slow is 10 Mbit/s, 40 ms, a processor four times slower.\n');
for (const [name, measure] of Object.entries(MEASURES)) {
	if (chosen.length && !chosen.includes(name)) continue;
	for (const line of await measure({ browser, at })) if (!print(line)) process.exitCode = 1;
}
printSizes();

await browser.close();
server.close();
server.closeAllConnections();
