import { existsSync, readdirSync } from 'node:fs';
import budgets from '../../budgets.json';
import type { PageWeight } from '../weigh/page';
import { SITE } from '../weigh/pages';
import { keptWeights, weigher } from '../weigh/site';
import { fileKb, rawKb } from '../weigh/weight';

/**
 * Weighs the built site against budgets.json. A page weighs its HTML, its style sheets, and every script it comes to
 * load: at once, and later on a reader's intent, short of the engine. The quick weights kept by the build are never
 * below the exact ones: only the pages that they show as heaviest, or as over a budget, are weighed again as deployed.
 */
const SHOWN = 8;

const kb = (value: number) => value.toFixed(1).padStart(7);
const allowed = ({ figures }: PageWeight) =>
	budgets.pageKb + budgets.furtherFigureKb * Math.max(0, figures - budgets.figuresIncluded);
const total = ({ html, css, js }: PageWeight) => html + css + js;

function excesses(page: PageWeight): string[] {
	const over = (what: string, is: number, limit: number) =>
		is > limit
			? [`${page.page}: ${what} ${is.toFixed(1)} kB, ${(is - limit).toFixed(1)} over ${limit} kB`]
			: [];
	const untouched = page.html + page.css + fileKb(SITE, 'frame.js');
	return [
		...(/(^|\/)embed\//.test(page.page) ? over('untouched', untouched, budgets.embedKb) : []),
		...over(`HTML, CSS and JavaScript (${page.figures} figures)`, total(page), allowed(page)),
		...over('fonts', page.fonts, budgets.fontsKb),
		...over('data for hydration', page.hydration, budgets.hydrationKb),
		...Object.entries(budgets.onRequestKb).flatMap(([name, limit]) =>
			over(name, page.onRequest[name] ?? 0, limit)
		),
		...page.engineAtOnce.map((file) => `${page.page}: loads the engine at once (${file})`)
	];
}

function answersInExcess(): string[] {
	if (!existsSync(`${SITE}/answers`)) return [];
	return readdirSync(`${SITE}/answers`, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.\w+$/.test(file) && !/\.(br|gz)$/.test(file))
		.map((file) => ({ file: `answers/${file}`, size: fileKb(SITE, `answers/${file}`) }))
		.filter(({ size }) => size > budgets.answersKb)
		.map(({ file, size }) => `${file}: ${size.toFixed(1)} kB, over ${budgets.answersKb} kB`);
}

/** What an engine would hold that has every table; the files at addresses of their bytes are the same ones. */
function tablesInExcess(): string[] {
	const files = readdirSync(`${SITE}/tables`).filter((file) => file.endsWith('.arrow'));
	const megabytes = files.reduce((sum, file) => sum + rawKb(SITE, `tables/${file}`), 0) / 1000;
	console.log(
		`${files.length} tables weigh ${megabytes.toFixed(2)} of ${budgets.arrowTablesMb} MB as Arrow.`
	);
	return megabytes > budgets.arrowTablesMb
		? [`tables/*.arrow: ${megabytes.toFixed(2)} MB, over ${budgets.arrowTablesMb} MB`]
		: [];
}

/** The script that frames a figure on another site. */
function embedScriptInExcess(): string[] {
	const size = fileKb(SITE, 'embed.js');
	const most = budgets.embedScriptKb;
	return size > most ? [`embed.js: ${size.toFixed(1)} kB, over ${most} kB`] : [];
}

const weigh = weigher();
const used = (page: PageWeight) => total(page) / allowed(page);
const quick = [...keptWeights()].sort((a, b) => used(b) - used(a));
const pages = quick
	.map((page, i) => (i < SHOWN || excesses(page).length > 0 ? weigh(page.page, 11) : page))
	.sort((a, b) => used(b) - used(a));

console.log('   total = html    + css    + js      of  fonts  hydr.  page (kB, brotli)');
for (const page of pages.slice(0, SHOWN)) {
	const cells = [total(page), page.html, page.css, page.js, allowed(page), page.fonts, page.hydration];
	console.log(`${cells.map(kb).join(' ')}  ${page.page}`);
}

const problems = [
	...pages.flatMap(excesses),
	...answersInExcess(),
	...tablesInExcess(),
	...embedScriptInExcess()
];
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages weighed, ${problems.length} over budget.`);
process.exitCode = problems.length > 0 ? 1 : 0;
