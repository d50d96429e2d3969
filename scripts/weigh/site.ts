import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import budgets from '../../budgets.json';
import { chunkGraph } from './chunks';
import { type PageWeight, weighPage } from './page';
import { pageFiles, SITE } from './pages';
import type { Quality } from './weight';

const KEPT = '.cache/weights.json';

/** Gives the weights of files of the built site that are pages. */
export function weigher(): (file: string, quality: Quality) => PageWeight {
	const reach = chunkGraph(budgets.engine, Object.keys(budgets.onRequestKb));
	return (file, quality) => weighPage(SITE, file, reach, quality);
}

/** Weighs every page quickly, and keeps the weights. */
export function weighSite(): readonly PageWeight[] {
	const weigh = weigher();
	const pages = pageFiles().map((file) => weigh(file, 5));
	mkdirSync(dirname(KEPT), { recursive: true });
	writeFileSync(KEPT, JSON.stringify(pages));
	return pages;
}

/** The weights kept when the site was last built. */
export const keptWeights = (): readonly PageWeight[] => JSON.parse(readFileSync(KEPT, 'utf8'));
