import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesUnder } from './files.mjs';
import { ROOT } from './run.mjs';

const FOLDERS = ['src', 'data', 'static', 'scripts'];

/** Made by the build itself, or of no consequence to it. */
const LEFT_OUT = [
	'static/tables',
	'static/answers',
	'static/fonts',
	'static/figures',
	'static/embed',
	'static/fr',
	'static/embed.js',
	'static/frame.js',
	'static/lost.js',
	'scripts/test',
	'scripts/bench'
];

/** One hash of everything the site is made of: its files, the lock file, Node and the origin it is built for. */
export function inputsHash() {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([process.versions.node, process.env.SITE_URL ?? null]));
	for (const path of inputFiles()) {
		const content = readFileSync(path);
		hash.update(`\0${name(path)}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

function inputFiles() {
	const rootFiles = readdirSync(ROOT, { withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(md|log)$|^(eslint|playwright|knip|budgets)\b/.test(entry.name))
		.map((entry) => join(ROOT, entry.name))
		.sort();
	const folderFiles = FOLDERS.flatMap((folder) => filesUnder(join(ROOT, folder)));
	return [...rootFiles, ...folderFiles.filter((path) => !isLeftOut(name(path)))];
}

/** @param {string} file */
const isLeftOut = (file) => LEFT_OUT.some((path) => file === path || file.startsWith(`${path}/`));

/** @param {string} path */
const name = (path) => relative(ROOT, path).split(sep).join('/');
