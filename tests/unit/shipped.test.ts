import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED, software } from '../../src/routes/[[lang=lang]]/about/licences/shipped';

const listed = SHIPPED.flatMap(({ packages }) => packages);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	dependencies: Record<string, string>;
};

/** Packages whose code is taken from, not only their types. */
function imported(): string[] {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/\.(ts|svelte)$/.test(file)
	);
	const names = files.flatMap((file) =>
		[...readFileSync(join('src', file), 'utf8').matchAll(/import (?!type)[^;]*? from '([^.$/'][^']*)'/g)].map(
			([, from]) => /^(@[^/]+\/[^/]+|[^/]+)/.exec(from ?? '')?.[0] ?? ''
		)
	);
	return [...new Set(names)].filter((name) => !name.startsWith('node:'));
}

/** Runs while the site is built, and never in a browser. */
const AT_BUILD = ['d3-dsv', 'topojson-specification'];

describe('the list of software that reaches a reader', () => {
	it('names every dependency, and whatever the site imports', () => {
		expect(listed).toEqual(expect.arrayContaining(Object.keys(dependencies)));
		expect(listed).toEqual(expect.arrayContaining(imported().filter((name) => !AT_BUILD.includes(name))));
	});

	it('names what the charts are made of in turn', () => {
		for (const name of listed.filter((name) => name.startsWith('d3-'))) {
			const own = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).dependencies ?? {};
			expect(listed, `dependencies of ${name}`).toEqual(expect.arrayContaining(Object.keys(own)));
		}
	});

	it('has a licence, whole, for each', () => {
		for (const name of listed) {
			const { licence, text, version } = software(name);
			expect(licence, name).toMatch(/^(MIT|ISC|BSD-3-Clause|Apache-2\.0|0BSD|OFL-1\.1|MIT OR Apache-2\.0)$/);
			expect(text.length, name).toBeGreaterThan(400);
			expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
		}
	});

	it('knows whose work DuckDB and the letters are', () => {
		expect(software('@duckdb/duckdb-wasm').copyright).toContain('Stichting DuckDB Foundation');
		expect(software('source-serif').copyright).toContain('Adobe');
	});
});
