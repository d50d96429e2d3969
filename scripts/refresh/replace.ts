import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Replaces files, each in one step: a reader sees the old one or the new one, never a part.
 * @throws Error when one cannot be written; then all are as they were.
 */
export function replaceFiles(texts: ReadonlyMap<string, string>): void {
	const part = (path: string) => `${path}.part`;
	const before = new Map(
		[...texts.keys()].map((path) => [path, existsSync(path) ? readFileSync(path) : null])
	);
	const replaced: string[] = [];
	try {
		for (const [path, text] of texts) writeFileSync(part(path), text);
		for (const path of texts.keys()) {
			renameSync(part(path), path);
			replaced.push(path);
		}
	} catch (error) {
		for (const path of texts.keys()) rmSync(part(path), { force: true });
		for (const path of replaced) {
			const old = before.get(path);
			if (old) writeFileSync(path, old);
			else rmSync(path);
		}
		throw error;
	}
}
