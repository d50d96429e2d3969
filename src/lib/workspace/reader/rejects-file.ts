import type { Language } from '../../i18n/language';
import type { Reject } from '../import/report';
import { reasonText } from '../import/texts';
import { csvLine } from '../take-out/csv';

const HEADS = {
	en: ['line', 'column', 'reason', 'as in the file', 'loaded with an empty cell'],
	fr: ['ligne', 'colonne', 'raison', 'tel quel dans le fichier', 'chargée avec une cellule vide']
} as const;

const PORTION = 20_000;

/** All rejected lines as a CSV file; null where there are none. */
export function rejectsFile(rejects: readonly Reject[], language: Language): Blob | null {
	if (rejects.length === 0) return null;
	const parts = [csvLine(HEADS[language])];
	for (let at = 0; at < rejects.length; at += PORTION)
		parts.push(
			rejects
				.slice(at, at + PORTION)
				.map((one) =>
					csvLine([one.line, one.column, reasonText(one, language), one.raw, one.loaded ? 1 : null])
				)
				.join('')
		);
	return new Blob(['\ufeff', ...parts], { type: 'text/csv;charset=utf-8' });
}
