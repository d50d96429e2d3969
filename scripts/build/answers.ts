import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { answersPath } from '../../src/lib/figures/built';
import { filesUnder } from '../start/files.mjs';

const OUT = 'static/answers';

/**
 * Lays the answers in a folder that names what all of them hold, where pages fetch them: a page that was opened before
 * the site changed asks for its own, never for another's. The folder of what was there before is removed.
 */
export async function buildAnswers(): Promise<void> {
	const from = dirname(answersPath(''));
	const files = filesUnder(from);
	const hash = createHash('sha256');
	for (const file of files) hash.update(`${relative(from, file)}\n`).update(readFileSync(file));
	const folder = join(OUT, hash.digest('hex').slice(0, 8));
	const whole = existsSync(folder) && filesUnder(folder).length === files.length;
	for (const other of existsSync(OUT) ? readdirSync(OUT) : [])
		if (!whole || join(OUT, other) !== folder) rmSync(join(OUT, other), { recursive: true });
	if (whole) return;
	for (const file of files) {
		const to = join(folder, relative(from, file));
		mkdirSync(dirname(to), { recursive: true });
		copyFileSync(file, to);
	}
}
