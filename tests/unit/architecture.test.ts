import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const [, rule = ''] = /const LAYERS = \[([^\]]*)\]/.exec(readFileSync('eslint.config.js', 'utf8')) ?? [];
const layers = [...rule.matchAll(/'(\w+)'/g)].map(([, name]) => name);

it('draws the layers that the linter enforces, in their order', () => {
	const drawn = [...readFileSync('docs/architecture.md', 'utf8').matchAll(/^(\w+) ─{3,} /gm)];
	expect(layers.length).toBeGreaterThan(10);
	expect(drawn.map(([, name]) => name)).toEqual(layers);
});

it('has a layer for every folder of the library', () => {
	const folders = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.map(({ name }) => name).sort()).toEqual([...layers].sort());
});
