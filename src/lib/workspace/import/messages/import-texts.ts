import type { NotATable, NoteCode, Question, Reason } from '../report';

/** The sentences for an import report in one language. Numbers are given as text, already formatted. */
export interface ImportTexts {
	readonly notATable: Readonly<Record<NotATable, string>>;
	readonly reasons: Readonly<Record<Reason, (detail: string) => string>>;
	readonly notes: Readonly<Record<NoteCode, (detail: string, count: string) => string>>;
	readonly questions: Readonly<Record<Question['code'], string>>;
	readonly clockOf: (column: string) => string;
	/** The clock of the file itself, that of this computer, and other choices. */
	readonly clocks: { readonly file: string; readonly own: (zone: string) => string };
	readonly answers: Readonly<Record<string, string>>;
}
