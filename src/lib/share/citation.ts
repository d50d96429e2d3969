import { formatter } from '../units/format';
import { type Cited, publisherOf, settingsLine, sourcesLine, titleOf } from './edition';
import { fingerprint } from './fingerprint';
import { SHARE_TEXTS } from './texts';

const yearOf = ({ day }: Cited) => day.slice(0, 4);

/** How long a key may be that every program reads. */
const KEY_LENGTH = 100;

/** A key for each view in each version; of a view with many choices they are told apart by a fingerprint. */
function keyOf({ id, slug = id, version }: Cited): string {
	const key = (view: string) => `empreinte_${view}_${version}`.replaceAll('-', '_');
	const whole = key(slug);
	return whole.length <= KEY_LENGTH ? whole : key(`${id}-${fingerprint(slug)}`);
}

/** What it says, with its units and its text alternative, for programs that keep an abstract. */
const abstract = ({ reading, units = [], description = '' }: Cited): string =>
	[reading, description, ...units.map((unit) => `${unit}.`)].filter(Boolean).join(' ');

/** What a reference adds to its title: the view, the warning, the sources with their licences, the terms. */
function note(e: Cited): string {
	const t = SHARE_TEXTS[e.language];
	return [
		...(e.settings.length ? [`${t.view} ${settingsLine(e)}.`] : []),
		...(e.warning ? [e.warning] : []),
		`${t.sources} ${sourcesLine(e)}.`,
		`${t.terms} ${e.terms.name}.`,
		...(e.sha256 ? [`SHA-256 ${e.sha256}.`] : [])
	].join(' ');
}

/**
 * A reference as a reader writes it, after the style of the APA.
 * @param accessed the day the reader saw it, as ISO text
 */
export function citeAsText(e: Cited, accessed?: string): string {
	const t = SHARE_TEXTS[e.language];
	const seen = accessed ? `${t.retrieved(formatter(e.language).date(accessed))}. ` : '';
	return `${t.publisher}. (${yearOf(e)}). ${e.title} [${e.kind}; ${t.version(e.version)}]. ${note(e)} ${seen}${e.address}`;
}

/** The reading as a quotation that can stand in a text: its words, its warning, and the title, the view and the sources that they come from. */
export function quoteReading(e: Cited): string {
	const t = SHARE_TEXTS[e.language];
	return `${[e.reading, e.warning].filter(Boolean).join(' ')} (${titleOf(e)} ${publisherOf(e)}, ${t.version(e.version)}. ${note({ ...e, warning: '' })} ${e.address})`;
}

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'₂': '\\textsubscript{2}',
	'\u00a0': '~',
	'\u202f': '\\,'
};

/** A text for LaTeX, in UTF-8. */
export const tex = (text: string) =>
	text.replace(/[\\{}~^₂\u00a0\u202f]|[%&$#_]/g, (sign) => TEX[sign] ?? `\\${sign}`);

/** A BibTeX entry, in UTF-8. */
export function toBibTex(e: Cited, accessed?: string): string {
	const fields: [string, string][] = [
		['author', '{Empreinte}'],
		['title', `{${tex(e.title)}}`],
		['year', yearOf(e)],
		['date', e.day],
		['version', tex(e.version)],
		['type', tex(e.kind)],
		['publisher', '{Empreinte}'],
		['language', e.language === 'fr' ? 'french' : 'english'],
		['url', e.address],
		...(accessed ? [['urldate', accessed] as [string, string]] : []),
		['note', tex(note(e))],
		['abstract', tex(abstract(e))]
	];
	return `@misc{${keyOf(e)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

const dateParts = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });

/** A CSL-JSON item, as Zotero and pandoc read it. */
export function toCsl(e: Cited, accessed?: string): string {
	const item = {
		id: keyOf(e),
		type: 'dataset',
		title: e.title,
		author: [{ literal: 'Empreinte' }],
		publisher: 'Empreinte',
		issued: dateParts(e.day),
		...(accessed ? { accessed: dateParts(accessed) } : {}),
		version: e.version,
		language: e.language,
		URL: e.address,
		abstract: abstract(e),
		note: note(e)
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}

/** A RIS record, lines ended as the format asks. */
export function toRis(e: Cited, accessed?: string): string {
	const fields: [string, string][] = [
		['TY', 'DATA'],
		['AU', 'Empreinte'],
		['TI', e.title],
		['PY', yearOf(e)],
		['DA', e.day.replaceAll('-', '/')],
		['ET', e.version],
		['LA', e.language],
		['UR', e.address],
		...(accessed ? [['Y2', accessed.replaceAll('-', '/')] as [string, string]] : []),
		['AB', abstract(e)],
		['N1', note(e)],
		['ER', '']
	];
	return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}
