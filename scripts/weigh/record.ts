import { readFileSync, writeFileSync } from 'node:fs';
import { median } from 'd3-array';
import { pathOf } from '../../src/lib/footprint/weight';
import { engineKb } from './engine';
import { keptWeights, weigher } from './site';

/** Adds what the site weighs today, as deployed, to its history: one line a day. */
const HISTORY = 'scripts/weigh/history.json';

interface Entry {
	readonly date: string;
	readonly pages: number;
	readonly medianKb: number;
	readonly heaviestKb: number;
	readonly heaviest: string;
	readonly engineKb: number;
}

const weigh = weigher();
const total = ({ html, css, js }: ReturnType<typeof weigh>) => html + css + js;
const pages = [...keptWeights()].sort((a, b) => total(b) - total(a));
const [heaviest] = pages;
if (!heaviest) throw new Error('No page was weighed. Build the site first: npm start.');

const exact = weigh(heaviest.page, 11);
const date = new Date().toISOString().slice(0, 10);
const entry: Entry = {
	date,
	pages: pages.length,
	medianKb: Math.round(median(pages, total) ?? 0),
	heaviestKb: Math.round(total(exact)),
	heaviest: pathOf(heaviest.page),
	engineKb: Math.round(engineKb())
};
const earlier: Entry[] = JSON.parse(readFileSync(HISTORY, 'utf8'));
const history = [...earlier.filter((other) => other.date !== date), entry];
writeFileSync(HISTORY, `${JSON.stringify(history, null, '\t')}\n`);
console.log(
	`${entry.pages} pages, ${entry.medianKb} kB at the median, ${entry.heaviestKb} kB at most (${entry.heaviest}).`
);
