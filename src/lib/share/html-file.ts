import { cellText, columnsOf } from '../figure/cell';
import { escapeXml as x } from '../marks/escape-xml';
import type { Layout } from '../marks/load-layout';
import { KEY_SIZE, keyOfChart } from '../marks/key';
import { formatter } from '../units/format';
import { UNITS } from '../units/unit';
import { drawnOf, type Edition, type EditionInput, publisherOf, settingsLine } from './edition';
import { toJson } from './json';
import type { Materials } from './sheet/canvas';
import { chartAt } from './sheet/sheet';
import { SHARE_TEXTS } from './texts';

const WIDE = 836;
const NARROW = 360;

const page = ({ token }: Materials['look']): string => `
html{font:400 17px/1.55 ${token('--serif')};background:${token('--paper')};color:${token('--ink')}}
body{max-width:${WIDE}px;margin:0 auto;padding:24px 16px}
h1{font-size:1.6rem;line-height:1.2;margin:0}
.question,.sources,table,ul,summary,.key{font:15px/1.45 ${token('--sans')}}
.question,.sources{color:${token('--muted')}}
.warning{background:${token('--caution')};border-left:3px solid ${token('--caution-edge')};padding:8px 14px;font:15px/1.45 ${token('--sans')}}
.key{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:4px 18px}.key svg{overflow:visible;margin-right:6px}
svg{max-width:100%;height:auto;overflow:visible}.narrow{display:none}
.key svg{max-width:none}
a{color:${token('--accent')}}
.scroll{overflow-x:auto}table{border-collapse:collapse}th,td{text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid ${token('--rule')}}.n{text-align:right;white-space:nowrap}
@media (max-width:600px){.wide{display:none}.narrow{display:inline}}
body{overflow-x:clip}
@media print{.scroll{overflow:visible}table{font-size:7pt;width:100%}th,td{padding:2px 6px 2px 0;overflow-wrap:anywhere}.n{white-space:normal}details::details-content{content-visibility:visible;height:auto;display:block}}
svg text{font-family:${token('--sans')}}`;

function chart(input: EditionInput, e: Edition, layout: Layout, width: number, className: string): string {
	const drawn = chartAt(input, layout, width, [0, 0]);
	return `<svg class="${className}" width="${drawn.width}" height="${Math.ceil(drawn.height)}" viewBox="0 0 ${drawn.width} ${Math.ceil(drawn.height)}" role="img" aria-label="${x(`${e.title}. ${e.description}`)}">${drawn.svg}</svg>`;
}

function key(input: EditionInput): string {
	const drawn = drawnOf(input);
	const entries = keyOfChart(drawn.chart, drawn.rows, input.words).map(({ text, sign }) => {
		const drawn = sign
			? `<svg width="${KEY_SIZE}" height="${KEY_SIZE}" aria-hidden="true"><path class="${sign.className}" d="${sign.d}"/></svg>`
			: '';
		return `<li>${drawn}${x(text)}</li>`;
	});
	return entries.length ? `<ul class="key">${entries.join('')}</ul>` : '';
}

/** The most rows that the table of a file shows; its data hold all. */
const MOST = 200;

function table({ figure, rows, view, words: { language, t } }: EditionInput, caption: string): string {
	const columns = columnsOf(figure, view);
	const head = columns.map(([, { label, unit }]) => {
		const symbol = unit ? UNITS[unit].symbol[language] : '';
		return `<th scope="col"${unit ? ' class="n"' : ''}>${x(label[language])}${symbol ? `&nbsp;(${x(symbol)})` : ''}</th>`;
	});
	const body = rows.slice(0, MOST).map((row) => {
		const cells = columns.map(
			([name, c]) => `<td${c.unit ? ' class="n"' : ''}>${x(cellText(row, name, c, language))}</td>`
		);
		return `<tr>${cells.join('')}</tr>`;
	});
	const { number } = formatter(language);
	const cut = rows.length > MOST ? `<p>${x(t.figure.cut(number(MOST), number(rows.length)))}</p>` : '';
	return `<div class="scroll" tabindex="0" role="region" aria-label="${x(caption)}"><table><caption>${x(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>${cut}`;
}

function sources(e: Edition): string {
	const t = SHARE_TEXTS[e.language];
	const kept = e.kept
		? `<br>${x(t.kept(formatter(e.language).date(e.kept)))} <a href="${x(e.page)}">${x(t.today)}</a>`
		: '';
	const links = e.sources.map(
		(s) => `<a href="${x(s.url)}">${x(s.credit)}</a> (<a href="${x(s.licenceUrl)}">${x(s.licence)}</a>)`
	);
	return `<p class="sources">${e.settings.length ? `${x(`${t.view} ${settingsLine(e)}.`)}<br>` : ''}${x(t.sources)} ${formatter(e.language).clauses(links)}. ${x(t.terms)} <a href="${x(e.terms.url)}">${x(e.terms.name)}</a>.<br>${x(publisherOf(e))}. ${x(t.data(formatter(e.language).date(e.day), e.version))} <a href="${x(e.address)}">${x(e.address)}</a>${kept}</p>`;
}

/** The data of a view on few bytes: each row as the values of its columns, in their order. */
function data(json: string): string {
	const { columns, rows, ...said } = JSON.parse(json) as {
		readonly columns: readonly { readonly name: string }[];
		readonly rows: readonly Readonly<Record<string, unknown>>[];
	};
	return JSON.stringify({ ...said, columns, rows: rows.map((row) => columns.map(({ name }) => row[name])) });
}

/** JSON that cannot end the element it stands in. */
const inScript = (json: string): string => json.replaceAll('<', '\\u003c');

/** A view as one HTML file that needs nothing else: figure, table, sources and data, for a disk or an archive. */
export function toHtmlFile(
	input: EditionInput,
	e: Edition,
	{ look, fontFaces, land, layout }: Materials
): string {
	const { words, rows } = input;
	const t = words.t.figure;
	const warning = e.warning
		? `<p class="warning"><strong>${x(t.warning)}.</strong> ${x(e.warnings.join(' '))}</p>`
		: '';
	const outline = land
		? `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${land}</defs></svg>`
		: '';
	const drawn = rows.length
		? `${key(input)}${chart(input, e, layout, WIDE, 'wide')}${chart(input, e, layout, NARROW, 'narrow')}`
		: '';
	return `<!doctype html>
<html lang="${e.language}">
<head>
<meta charset="utf-8">
<base target="_blank">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<title>${x(e.title)}</title>
<meta name="description" content="${x(e.reading)}">
<link rel="canonical" href="${x(e.address)}">
<link rel="license" href="${x(e.terms.url)}">
<style>${fontFaces}${look.css}${page(look)}</style>
</head>
<body>
${outline}<main>
<figure style="margin:0">
<h1>${x(e.title)}</h1>
${e.title === e.question ? '' : `<p class="question">${x(e.question)}</p>`}
<p class="reading">${x(e.reading)}</p>
${warning}
${drawn}
<figcaption>
<ul>${e.caveats.map((caveat) => `<li>${x(caveat)}</li>`).join('')}</ul>
<details><summary>${x(t.description)}</summary><p>${x(e.description)}</p></details>
${sources(e)}
</figcaption>
</figure>
${rows.length ? table(input, e.question) : ''}
</main>
<script type="application/json" id="empreinte-data">${inScript(data(toJson(input, e)))}</script>
</body>
</html>
`;
}
