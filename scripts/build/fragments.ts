import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIGURES = 'src/lib/figures';
const DOCUMENTS = join(FIGURES, 'documents');
const BESIDE = /from '\.\.\/([\w-]+)'/g;

/** The files beside the documents of figures that these are made with: SQL, parameters and columns that several share. */
export const FRAGMENTS: readonly string[] = [
	...new Set(
		readdirSync(DOCUMENTS).flatMap((file) =>
			[...readFileSync(join(DOCUMENTS, file), 'utf8').matchAll(BESIDE)].map(([, name]) =>
				join(FIGURES, `${name}.ts`)
			)
		)
	)
].sort();
