import { formatter } from '../units/format';
import { capital } from '../figure/say/quantity';
import type { Scalar } from '../engine/connector';
import { tex } from './citation';
import type { EditionInput } from './edition';
import { addressOf, alternativeOf, type Edition, settingsLine, sourcesLine, titleOf } from './edition';
import { SHARE_TEXTS } from './texts';
import { withNames } from './with-names';
import { withValues } from './with-values';

/** The terms of the rows and the version of the data, each with its name. */
function labelled(e: Edition): string[] {
	const t = SHARE_TEXTS[e.language];
	return [`${t.terms} ${e.terms.name}`, t.version(e.version)];
}

const said = (e: Edition, mark: string): string =>
	[
		e.title,
		e.reading,
		...(e.warning ? [e.warning] : []),
		e.description,
		...(e.units.length ? [`${formatter(e.language).clauses(e.units)}.`] : []),
		...(e.settings.length ? [`${settingsLine(e)}.`] : []),
		`${SHARE_TEXTS[e.language].sources} ${sourcesLine(e)}`,
		...labelled(e),
		addressOf(e)
	]
		.map((line) => `${mark} ${line}\n`)
		.join('');

const views = ({ figure, site }: EditionInput): string[] =>
	figure.tables.map((t) => `create or replace view ${t} as from '${site}/tables/${t}.parquet';`);

/** SQL for the DuckDB shell (1.1 or newer), which reads the published tables over HTTP. */
export const toSql = (input: EditionInput, e: Edition): string =>
	`${said(e, '--')}${views(input).join('\n')}\n${withNames(input, withValues(input))};\n`;

const python = (value: Scalar): string =>
	value === null ? 'None' : value === true ? 'True' : value === false ? 'False' : JSON.stringify(value);

function pythonBody(input: EditionInput): string {
	const { figure, view } = input;
	const params = Object.keys(figure.params).map(
		(name) => `${JSON.stringify(name)}: ${python(view[name] ?? null)}`
	);
	return `import duckdb

con = duckdb.connect()
${views(input)
	.map((sql) => `con.execute("${sql}")`)
	.join('\n')}
rows = con.execute(r"""
${withNames(input, figure.sql)}
""", {${params.join(', ')}}).df()
`;
}

/** Python with the package duckdb (and pandas for the data frame). */
export const toPython = (input: EditionInput, e: Edition): string =>
	`${said(e, '#')}${pythonBody(input)}print(rows)\n`;

function rBody(input: EditionInput): string {
	return `library(duckdb)

con <- dbConnect(duckdb())
${views(input)
	.map((sql) => `invisible(dbExecute(con, "${sql}"))`)
	.join('\n')}
rows <- dbGetQuery(con, r"---(
${withNames(input, withValues(input))}
)---")
dbDisconnect(con, shutdown = TRUE)
`;
}

/** R (4.0 or newer) with the package duckdb. */
export const toR = (input: EditionInput, e: Edition): string => `${said(e, '#')}${rBody(input)}print(rows)\n`;

/** A block for a Quarto document: the rows in Python, the picture, its caption and its text alternative. */
export function toQuarto(input: EditionInput, e: Edition, picture: string): string {
	const attribute = (text: string) => text.replace(/["\\]/g, (sign) => `\\${sign}`).replace(/[ \t\n]+/g, ' ');
	return `\`\`\`{python}
#| label: data-${e.slug}
#| echo: false
${pythonBody(input)}\`\`\`

![${markdown(captionOf(e))}](${picture}){#fig-${e.slug} fig-alt="${attribute(alternativeOf(e))}"}
`;
}

/** A figure environment for LaTeX (`alt` needs a current graphicx). */
export const toLatex = (e: Edition, picture: string): string => `\\begin{figure}
  \\includegraphics[width=\\linewidth,alt={${tex(alternativeOf(e))}}]{${picture}}
  \\caption[${tex(e.title)}]{${tex(captionOf(e))}}
  \\label{fig:${e.slug}}
\\end{figure}
`;

export const markdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`);

/** A caption for a document: finding, reading, warning, doubts, view, sources with licence, version, address. */
export const captionOf = (e: Edition): string =>
	[
		titleOf(e),
		e.reading,
		...[e.warning, e.doubts].filter(Boolean),
		...(e.settings.length ? [`${settingsLine(e)}.`] : []),
		`${SHARE_TEXTS[e.language].sources} ${sourcesLine(e)}. ${labelled(e).map(capital).join('. ')}. ${addressOf(e)}`
	].join(' ');
