import { readdirSync } from 'node:fs';

/** The built site. */
export const SITE = 'build';

/** Pages of pinned views: each is as it was, whatever the site has become. */
const PINNED = /(^|\/)embed\/[^/]+\//;

/** The files of the built site that are pages, in order. */
export const pageFiles = (): readonly string[] =>
	readdirSync(SITE, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html') && !PINNED.test(file))
		.sort();
