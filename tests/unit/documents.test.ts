import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const DOCUMENTS = ['.', 'docs'].flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => join(folder, file))
);

const { scripts: SCRIPTS } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	readonly scripts: Readonly<Record<string, string>>;
};

/** The address that a heading has in a document. */
const anchorOf = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.trim()
		.replaceAll(' ', '-');

const anchorsIn = (file: string) =>
	[...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));

it.each(DOCUMENTS)(
	'%s leads only to what there is, and names only files and commands that there are',
	(document) => {
		const text = readFileSync(document, 'utf8');
		const links = [...text.matchAll(/\]\(([^)\s]+)\)|<(?:img|a)[^>]* (?:src|href)="([^"]+)"/g)]
			.map(([, link, attribute]) => link ?? attribute ?? '')
			.filter((link) => !/^(https?:|mailto:)/.test(link));
		const lost = links.filter((link) => {
			const [path = '', anchor] = link.replaceAll('\\', '').split('#');
			const file = path ? join(dirname(document), path) : document;
			return !existsSync(file) || (anchor !== undefined && !anchorsIn(file).includes(anchor));
		});
		expect(lost).toEqual([]);
		const named = [...text.matchAll(/`((?:src|scripts|tests|data|docs|static)\/[\w./[\]=-]+)`/g)].map(
			([, path = '']) => path
		);
		expect(named.filter((path) => !existsSync(path))).toEqual([]);
		const run = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = '']) => script);
		expect(run.filter((script) => !(script in SCRIPTS))).toEqual([]);
	}
);
