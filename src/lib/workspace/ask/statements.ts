/** Whatever may hold a semicolon or a name that is none: texts, quoted names, comments. */
const PART =
	/'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|--[^\n\r]*|\/\*[^]*?(?:\*\/|$)|\$(\w*)\$[^]*?(?:\$\1\$|$)|;|[^]/g;

/** A statement of a script, and where it begins in it. */
export interface Statement {
	readonly sql: string;
	readonly start: number;
}

/** The statements of a script, without those that are empty. */
export function statements(script: string): Statement[] {
	const found: Statement[] = [];
	let start = 0;
	let telling = false;
	const end = (at: number, next: number) => {
		if (telling) found.push({ sql: script.slice(start, at), start });
		start = next;
		telling = false;
	};
	for (const { 0: part, index } of script.matchAll(PART)) {
		if (part === ';') end(index, index + 1);
		else if (!/^(--|\/\*|\s)/.test(part)) telling = true;
	}
	end(script.length, script.length);
	return found;
}

/** A script without its comments. */
const bare = (sql: string) =>
	sql.replace(PART, (part) => (part.startsWith('--') || part.startsWith('/*') ? ' ' : part));

/** Whether a statement gives rows that can be kept as a table. */
export const givesRows = (sql: string): boolean =>
	/^[\s(]*(select|with|from|values|table|pivot|unpivot)\b/i.test(bare(sql));

/** Whether a statement answers with a few rows that tell of tables or of the database. */
export const tells = (sql: string): boolean =>
	/^\s*(describe|desc|summarize|show|explain|pragma|call)\b/i.test(bare(sql));

/** Whether a statement is to bring an extension of DuckDB. */
export const bringsExtension = (sql: string): boolean => /^\s*(force\s+)?(install|load)\b/i.test(bare(sql));

/** What a statement does to a table that is there, up to its name, which may follow that of its schema. */
const CHANGE =
	/\b(?:update|insert\s+(?:or\s+\w+\s+)?into|delete\s+from|truncate(?:\s+table)?|merge\s+into|(?:alter|drop)\s+(?:table|view)(?:\s+if\s+exists)?|create\s+or\s+replace\s+(?:temp(?:orary)?\s+)?(?:table|view))\s+(?:(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*)\s*\.\s*)*("(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*)/giu;

/** Which of some tables a statement would change, replace or remove; none where it only reads. */
export function changed(sql: string, names: readonly string[]): string | undefined {
	const text = bare(sql).replace(/'(?:[^']|'')*'/g, "''");
	const targets = [...text.matchAll(CHANGE)].map(([, name = '']) =>
		name.replace(/^"|"$/g, '').replaceAll('""', '"').toLowerCase()
	);
	return names.find((name) => targets.includes(name.toLowerCase()));
}

/** The words of a statement that may name a table, in small letters; those in quotes whole. */
function namesIn(sql: string): ReadonlySet<string> {
	const words = bare(sql).match(/"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
	return new Set(words.map((word) => word.replace(/^"|"$/g, '').replaceAll('""', '"').toLowerCase()));
}

/** Those that a statement may name. */
export function namedIn<T extends { readonly name: string }>(sql: string, all: readonly T[]): T[] {
	const names = namesIn(sql);
	return all.filter(({ name }) => names.has(name.toLowerCase()));
}

/** Whether all that a statement reads from is among `names`, or made in the statement itself. */
export function readsOnly(sql: string, names: readonly string[]): boolean {
	const made = [...bare(sql).matchAll(/([\p{L}_][\p{L}\p{N}_]*)\s+as\s*(?:materialized\s*)?\(/giu)];
	const known = new Set([...names, ...made.map(([, name = '']) => name)].map((name) => name.toLowerCase()));
	const read = [...bare(sql).matchAll(/\b(?:from|join)\s+("(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*)/giu)];
	return read.length > 0 && read.every(([, name = '']) => known.has(name.replaceAll('"', '').toLowerCase()));
}
