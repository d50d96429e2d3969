import { namedIn, statements } from './statements';

/** Tables that SQL may name, the reader's own marked. */
export type Schema = readonly {
	readonly name: string;
	readonly columns: readonly string[];
	readonly own: boolean;
}[];

/** A column as the editor offers it. */
export interface Offered {
	readonly label: string;
	readonly type: 'property';
	/** The tables that have it. */
	readonly detail: string;
	/** What is written, where its name needs quotes. */
	readonly apply: string;
	readonly boost: number;
}

const PLAIN = /^[a-z_][a-z0-9_]*$/i;
const NO_PLACE = /^(String|LineComment|BlockComment|QuotedIdentifier)$/;

/**
 * The columns that may stand at a place of a script without their table: those of the tables that its statement names
 * first, then those of the reader's tables.
 * @param inside what the editor takes the place for
 */
export function columnsOffered(script: string, at: number, inside: string, schema: Schema): Offered[] {
	if (script[at - 1] === '.' || NO_PLACE.test(inside)) return [];
	const statement = statements(script).findLast(({ start }) => start <= at)?.sql ?? '';
	const named = namedIn(statement, schema);
	const tables = new Map<string, string[]>();
	for (const { name, columns } of [...named, ...schema.filter((one) => one.own && !named.includes(one))])
		for (const column of columns) tables.set(column, [...(tables.get(column) ?? []), name]);
	const near = new Set(named.flatMap(({ columns }) => columns));
	return [...tables].map(([label, names]) => ({
		label,
		type: 'property',
		detail: names.join(', '),
		apply: PLAIN.test(label) ? label : `"${label.replaceAll('"', '""')}"`,
		boost: near.has(label) ? 2 : 1
	}));
}
