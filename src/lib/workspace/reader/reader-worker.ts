import { holdForLife } from '../../engine/lifelong-lock';
import type { Language } from '../../i18n/language';
import { importInto } from '../import/import';
import { fetchImportTexts } from '../import/texts';
import type { ImportResult } from '../import/report';
import { type Imported, REJECTS_SHOWN, type StartMessage, type ToPage, type ToWorker } from './protocol';
import { arrowOfParquet, isParquet } from './parquet-file';
import { rejectsFile } from './rejects-file';
import { createRemoteStore } from './remote-store';
import { isWorkbook, textOfWorkbook } from './workbook-file';

/** The reader of files in a worker of its own: reading a file never holds up the page. */
const post = (message: ToPage, transfer: Transferable[] = []) => postMessage(message, { transfer });
const { store, hear } = createRemoteStore(post);
let running = new AbortController();
void holdForLife(self.name).then((held) => held && post({ kind: 'alive' }));

function imported(result: ImportResult, language: Language): Imported {
	if (result.kind !== 'table') return { result, faults: 0, rejects: null };
	const rejects = result.report.rejects.toSorted((a, b) => a.line - b.line);
	const report = { ...result.report, rejects: rejects.slice(0, REJECTS_SHOWN) };
	return {
		result: { kind: 'table', report },
		faults: rejects.length,
		rejects: rejectsFile(rejects, language)
	};
}

async function start({ file, table, options, language }: StartMessage): Promise<void> {
	running = new AbortController();
	try {
		const arrow = (await isParquet(file)) ? await arrowOfParquet(file) : null;
		const book = (await isWorkbook(file)) ? await textOfWorkbook(file, options.sheet) : null;
		const result = await importInto(store, book?.text ?? arrow ?? file, table, options, {
			...(book ? { made: book.made } : {}),
			signal: running.signal,
			onProgress: (progress) => post({ kind: 'progress', progress })
		});
		await fetchImportTexts(language);
		post({ kind: 'done', imported: imported(result, language) });
	} catch (cause) {
		const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
		post({ kind: 'failed', name, message });
	}
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'start') void start(data);
	else if (data.kind === 'stop') running.abort();
	else hear(data);
});
