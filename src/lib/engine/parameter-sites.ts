/** A named parameter in SQL text: `$name` stands from `start` up to `end`. */
export interface ParameterSite {
	readonly name: string;
	readonly start: number;
	readonly end: number;
	/** Whether only its being NULL is asked: `$name is null`, `$name is not null`. */
	readonly tested: boolean;
}

/** What stands around a parameter that is asked whether it is NULL, and is no part of a longer expression. */
const BEFORE_TEST = /(?:[(,]|\b(?:and|or|not|where|when|on|having|select))\s*$/i;
const TEST = /^\s+is\s+(?:not\s+)?null\b/i;

/** Whatever may hold a `$` that is no parameter, as DuckDB reads it, and the parameter itself last. */
const TOKEN = new RegExp(
	[
		String.raw`(?<!\w)e'(?:[^'\\]|\\[^]|'')*(?:'|$)`,
		String.raw`'(?:[^']|'')*(?:'|$)`,
		String.raw`"(?:[^"]|"")*(?:"|$)`,
		String.raw`--[^\n\r]*`,
		String.raw`\/\*`,
		String.raw`\$(?<tag>(?:[a-z_\u0080-\uffff][\w\u0080-\uffff]*)?)\$[^]*?(?:\$\k<tag>\$|$)`,
		String.raw`[a-z_\u0080-\uffff][\w$\u0080-\uffff]*`,
		String.raw`\$(?<name>[\w\u0080-\uffff]+)`
	].join('|'),
	'gi'
);

/** Where the comment that opens at `start` ends; DuckDB lets comments nest. */
function endOfComment(sql: string, start: number): number {
	const mark = /\/\*|\*\//g;
	mark.lastIndex = start;
	let depth = 0;
	for (let found = mark.exec(sql); found; found = mark.exec(sql)) {
		depth += found[0] === '/*' ? 1 : -1;
		if (depth === 0) return mark.lastIndex;
	}
	return sql.length;
}

/** The named parameters of a query in order, without those in texts, quoted names, comments and dollar-quoted texts. */
export function parameterSites(sql: string): ParameterSite[] {
	const sites: ParameterSite[] = [];
	const token = new RegExp(TOKEN);
	for (let found = token.exec(sql); found; found = token.exec(sql)) {
		const start = found.index;
		const name = found.groups?.name;
		if (found[0] === '/*') token.lastIndex = endOfComment(sql, start);
		else if (name !== undefined) {
			const end = token.lastIndex;
			const tested = TEST.test(sql.slice(end)) && BEFORE_TEST.test(sql.slice(Math.max(0, start - 20), start));
			sites.push({ name, start, end, tested });
		}
	}
	return sites;
}

/** A query with what `by` gives in the place of each of its named parameters. */
export function replaceParameters(sql: string, by: (name: string, tested: boolean) => string): string {
	let text = '';
	let copied = 0;
	for (const { name, start, end, tested } of parameterSites(sql)) {
		text += sql.slice(copied, start) + by(name, tested);
		copied = end;
	}
	return text + sql.slice(copied);
}
