import { escapeXml } from '../../marks/escape-xml';
import { formatter } from '../../units/format';
import { addressOf, type Edition } from '../edition';
import { SHARE_TEXTS } from '../texts';

/** What a picture is about, in words: for `<desc>`, for metadata, for whoever cannot see it. */
export function inWords(e: Edition): string {
	const t = SHARE_TEXTS[e.language];
	return [
		e.reading,
		...(e.warning ? [e.warning] : []),
		e.description,
		...e.units.map((unit) => `${unit}.`),
		...e.settings.map(({ label, value }) => `${formatter(e.language).pair(label, value)}.`),
		...e.caveats,
		...e.sources.map(({ credit, licence, url }) => `${credit} (${licence}), ${url}.`),
		`${e.terms.name}, ${e.terms.url}.`,
		t.data(e.day, e.version),
		addressOf(e)
	].join(' ');
}

/** The record as RDF, in Dublin Core terms, which picture libraries read. */
export function rdf(e: Edition): string {
	const element = (name: string, text: string) => `<dc:${name}>${escapeXml(text)}</dc:${name}>`;
	const terms = [
		element('title', e.title),
		element('description', inWords(e)),
		element('language', e.language),
		element('date', e.day),
		element('identifier', e.address),
		...(e.own ? [] : [element('publisher', SHARE_TEXTS[e.language].publisher)]),
		element('format', 'image/svg+xml'),
		...e.sources.map(({ credit, licence, url }) => element('source', `${credit} (${licence}) ${url}`)),
		element('rights', `${e.terms.name} ${e.terms.url}`),
		element('relation', SHARE_TEXTS[e.language].version(e.version))
	];
	return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><cc:Work rdf:about="">${terms.join('')}<cc:license rdf:resource="${escapeXml(e.terms.url)}"/></cc:Work></rdf:RDF></metadata>`;
}
