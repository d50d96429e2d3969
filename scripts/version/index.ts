import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../../src/lib/catalog/version';
import { currentState, readVersions, versionId, VERSIONS } from './state';

/** Records what the tables hold now as a new version of the data, where they changed since the last. */
const { values } = parseArgs({ options: { en: { type: 'string' }, fr: { type: 'string' } } });
mkdirSync(VERSIONS, { recursive: true });
const last = readVersions().at(-1);
const tables = currentState();
const changes = changesBetween(last?.tables ?? {}, tables);

for (const { table, kind, before, after } of changes)
	console.log(`${kind.padEnd(8)} ${table}: ${before ?? 'no'} → ${after ?? 'no'} rows`);

if (changes.length === 0) {
	console.log(`The tables are those of ${last?.id ?? 'no version'}.`);
} else if (!values.en || !values.fr) {
	console.error('Say why, in both languages: npm run data:version -- --en "…" --fr "…"');
	process.exitCode = 1;
} else {
	const date = new Date().toISOString().slice(0, 10);
	const why = { en: values.en, fr: values.fr };
	const file = join(VERSIONS, `${versionId(date, tables)}.json`);
	const document = { date, previous: last?.id ?? null, why, notes: {}, tables };
	writeFileSync(file, `${JSON.stringify(document, null, '\t')}\n`);
	console.log(`Recorded ${file}. What there is to say of one table goes under "notes", by its name.`);
}
