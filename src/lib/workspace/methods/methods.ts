import type { Language, Localised } from '../../i18n/language';
import { formatter } from '../../units/format';
import { DESK_TEXTS } from '../desk/texts/texts';
import type { ImportReport, Reject } from '../import/report';
import { reasonText } from '../import/texts';
import { METHODS_TEXTS } from './texts';

/** A file of the reader's, as a reader of a paper would find it again. */
export interface UsedFile {
	readonly table: string;
	readonly fileName: string;
	/** In bytes. */
	readonly size: number;
	/** SHA-256 in hexadecimal, of the file or of the sums of its pieces; null where the browser has none. */
	readonly hash: string | null;
	readonly ofPieces: boolean;
	readonly report: ImportReport;
	/** How many faults the import found, those left out of the report too. */
	readonly faults: number;
}

/** A published table, with where it comes from. */
export interface UsedTable {
	readonly name: string;
	readonly title: Localised;
	readonly sources: readonly string[];
	readonly licences: readonly string[];
}

/** What a table was taken for, where its figures were made at once. */
export interface UsedKind {
	readonly title: Localised;
	/** Columns of the kind, each with the column of the file that stands for it. */
	readonly mapping: readonly (readonly [as: string, column: string])[];
	/** Places that the reader named, and what was said about the factors. */
	readonly said: readonly Localised[];
	/** How the numbers were made, and what they leave out. */
	readonly notes: readonly Localised[];
}

export interface Methods {
	/** ISO text. */
	readonly day: string;
	/** The address of the workspace. */
	readonly page: string;
	/** DuckDB's version, as "v1.4.3". */
	readonly engine: string;
	/** The version of the published tables. */
	readonly data: string;
	readonly files: readonly UsedFile[];
	readonly tables: readonly UsedTable[];
	readonly kind: UsedKind | null;
	readonly sql: string;
}

/** What the import rejected or emptied, by rule, each with its first case. */
function faultLines({ report: { rejects, options }, faults }: UsedFile, language: Language): string[] {
	const t = METHODS_TEXTS[language];
	const format = formatter(language);
	const groups = new Map<string, Reject[]>();
	for (const one of rejects) {
		const key = `${one.loaded} ${one.reason} ${one.column}`;
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const demands = Object.entries(options.demands ?? {}).map(([column, { required, range }]) =>
		t.demand(column, required ?? false, range ? range.map((end) => format.brief(end)) : [])
	);
	return [
		...[...groups.values()].flatMap((some) => {
			const [first] = some;
			if (!first) return [];
			const say = first.loaded ? t.emptied : t.rejected;
			return `  - ${say(format.number(some.length), first.column ?? '', reasonText(first, language), format.number(first.line))}`;
		}),
		...(faults > rejects.length
			? [`  - ${t.moreFaults(format.number(rejects.length), format.number(faults))}`]
			: []),
		...(demands.length ? [`  - ${t.demands}${t.colon} ${format.clauses(demands)}.`] : [])
	];
}

function fileLine(used: UsedFile, language: Language): string {
	const { table, fileName, size, hash, ofPieces, report } = used;
	const t = METHODS_TEXTS[language];
	const desk = DESK_TEXTS[language];
	const format = formatter(language);
	const marks = [...new Set(report.columns.flatMap(({ decimal }) => decimal ?? []))];
	const how =
		report.format === 'delimited'
			? [
					t.read(report.encoding.toUpperCase(), desk.delimiters[report.delimiter] ?? report.delimiter),
					...(report.headerLine ? [t.header(format.number(report.headerLine))] : [t.noHeader]),
					...(marks.includes(',') ? [t.decimals(marks.map((mark) => desk.decimals[mark]).join(', '))] : [])
				]
			: [t.formats[report.format], ...(report.sheet ? [`${desk.sheet} ${report.sheet}`] : [])];
	const account = t.account(
		format.number(report.rowsRead),
		format.number(report.rowsLoaded),
		format.number(report.rowsRejected)
	);
	const sum = hash ? (ofPieces ? t.pieces(hash) : `SHA-256 ${hash}`) : t.noHash;
	const columns = report.columns.map(({ name, sqlType }) => `${name} ${sqlType}`).join(', ');
	return `- \`${table}\`${t.colon} ${fileName} (${t.bytes(format.number(size))}${t.semicolon} ${sum}). ${how.join(', ')}. ${account} ${t.columns}${t.colon} ${columns}.${faultLines(
		used,
		language
	)
		.map((line) => `\n${line}`)
		.join('')}`;
}

const tableLine = ({ name, title, sources, licences }: UsedTable, language: Language): string => {
	const t = METHODS_TEXTS[language];
	const from = sources.length ? ` ${t.sources}${t.colon} ${sources.join(', ')}.` : '';
	const terms = licences.length ? ` ${t.licence}${t.colon} ${licences.join(', ')}.` : '';
	return `- \`${name}\`${t.colon} ${title[language]}.${from}${terms}`;
};

/** How rows were made, as Markdown for the methods section of a paper. */
export function methodsText(m: Methods, language: Language): string {
	const t = METHODS_TEXTS[language];
	const part = (title: string, lines: readonly string[]) =>
		lines.length ? [`## ${title}`, lines.join('\n')] : [];
	return [
		`# ${t.title}`,
		t.lead(formatter(language).date(m.day), m.page, m.engine),
		...part(
			t.files,
			m.files.map((file) => fileLine(file, language))
		),
		...part(
			t.tables(m.data),
			m.tables.map((table) => tableLine(table, language))
		),
		...(m.kind
			? part(`${t.kind}${t.colon} ${m.kind.title[language]}`, [
					`- ${t.mapping}${t.colon} ${m.kind.mapping.map(([as, column]) => `${as} = ${column}`).join(', ')}.`,
					...[...m.kind.said, ...m.kind.notes].map((text) => `- ${text[language]}`)
				])
			: []),
		...part('SQL', [`\`\`\`sql\n${m.sql.trim()}\n\`\`\``])
	].join('\n\n');
}
