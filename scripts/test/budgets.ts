import { existsSync, readdirSync } from 'node:fs';
import budgets from '../../budgets.json';
import { chunkGraph } from './budget/chunks';
import { type PageWeight, weighPage } from './budget/page';
import { fileKb, rawKb } from './budget/weight';

/**
 * Weighs the built site against budgets.json. A page weighs its HTML, its style sheets, and every script it comes to
 * load: at once, and later on a reader's intent, short of the engine.
 */
const SITE = 'build';
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
	return [
		...over(`HTML, CSS and JavaScript (${page.figures} figures)`, total(page), allowed(page)),
		...over('fonts', page.fonts, budgets.fontsKb),
		...over('data for hydration', page.hydration, budgets.hydrationKb),
		...Object.entries(budgets.onRequestKb).flatMap(([name, limit]) =>
			over(name, page.onRequest.get(name) ?? 0, limit)
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

/** What a framed figure weighs before a reader touches it, and the script that frames it. */
function embedsInExcess(): string[] {
	const frame = fileKb(SITE, 'frame.js');
	const heavy = pages
		.filter(({ page }) => /(^|\/)embed\//.test(page))
		.map(({ page, html, css }) => ({ file: page, size: html + css + frame, most: budgets.embedKb }));
	return [...heavy, { file: 'embed.js', size: fileKb(SITE, 'embed.js'), most: budgets.embedScriptKb }]
		.filter(({ size, most }) => size > most)
		.map(({ file, size, most }) => `${file}: ${size.toFixed(1)} kB untouched, over ${most} kB`);
}

const reach = chunkGraph(budgets.engine, Object.keys(budgets.onRequestKb));
const pages = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => weighPage(SITE, file, reach))
	.sort((a, b) => total(b) / allowed(b) - total(a) / allowed(a));

console.log('   total = html    + css    + js      of  fonts  hydr.  page (kB, brotli)');
for (const page of pages.slice(0, SHOWN)) {
	const cells = [total(page), page.html, page.css, page.js, allowed(page), page.fonts, page.hydration];
	console.log(`${cells.map(kb).join(' ')}  ${page.page}`);
}

const problems = [...pages.flatMap(excesses), ...answersInExcess(), ...tablesInExcess(), ...embedsInExcess()];
for (const problem of problems) console.error(problem);
console.log(`${pages.length} pages weighed, ${problems.length} over budget.`);
process.exitCode = problems.length > 0 ? 1 : 0;
