import type { ColumnType } from '../import/options';
import type { ColumnReport } from '../import/report';
import type { Template, TemplateColumn } from './template';

/** How a column of the file came to stand for one of the template. */
export type Reason = 'name' | 'synonym' | 'hand';

export interface Mapped {
	/** Name in the table. */
	readonly column: string;
	readonly as: string;
	readonly reason: Reason;
	/** Whether its cells are of the type that the template says. */
	readonly typeFits: boolean;
}

export interface Match {
	readonly template: Template;
	/** From 0 to 1: how much of the template is there, and how much of the file it explains. */
	readonly score: number;
	readonly mapped: readonly Mapped[];
	/** Required columns that no column stands for. */
	readonly missing: readonly string[];
}

type Known = Pick<ColumnReport, 'name' | 'written' | 'type'>;

/** A name by its letters and digits alone. */
const plain = (name: string) =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** The types that a column may have to stand for one of another. */
const FITTING: Readonly<Record<ColumnType, readonly ColumnType[]>> = {
	text: ['text', 'integer', 'number', 'boolean', 'date', 'timestamp'],
	integer: ['integer'],
	number: ['number', 'integer'],
	boolean: ['boolean'],
	date: ['date', 'timestamp'],
	timestamp: ['timestamp', 'date']
};

/** Whether a column of a type can stand for one of a template. */
export const fitsType = (wanted: TemplateColumn, type: ColumnType): boolean =>
	FITTING[wanted.type].includes(type);

function find(wanted: TemplateColumn, columns: readonly Known[], taken: ReadonlySet<string>): Mapped | null {
	const ways: [Reason, readonly string[]][] = [
		['name', [wanted.name]],
		['synonym', wanted.synonyms ?? []]
	];
	for (const [reason, names] of ways) {
		for (const name of names) {
			const column = columns.find(
				(one) =>
					!taken.has(one.name) && (plain(one.written) === plain(name) || plain(one.name) === plain(name))
			);
			if (column)
				return {
					column: column.name,
					as: wanted.name,
					reason,
					typeFits: fitsType(wanted, column.type)
				};
		}
	}
	return null;
}

/** How a table's columns stand for a template's. */
export function matchTemplate(template: Template, columns: readonly Known[]): Match {
	const taken = new Set<string>();
	const mapped: Mapped[] = [];
	const byName = [...template.columns].sort(
		(a, b) => Number(b.required ?? false) - Number(a.required ?? false)
	);
	for (const wanted of byName) {
		const found = find(wanted, columns, taken);
		if (!found) continue;
		taken.add(found.column);
		mapped.push(found);
	}
	const required = template.columns.filter((column) => column.required);
	const missing = required
		.filter(({ name }) => !mapped.some(({ as }) => as === name))
		.map(({ name }) => name);
	const found = required.length ? 1 - missing.length / required.length : 0;
	const fit =
		mapped.filter(({ typeFits, reason }) => typeFits && reason === 'name').length +
		mapped.filter(({ typeFits, reason }) => typeFits && reason === 'synonym').length * 0.8;
	const explained = columns.length ? fit / columns.length : 0;
	return { template, score: missing.length > 0 ? 0 : found * 0.5 + explained * 0.5, mapped, missing };
}

/** Templates that a table may be of, the best first; the one that takes any table is last. */
export function matchTemplates(templates: readonly Template[], columns: readonly Known[]): Match[] {
	return templates
		.map((template) => matchTemplate(template, columns))
		.filter(({ score, template }) => score > 0 || template.columns.length === 0)
		.sort((a, b) => b.score - a.score);
}
