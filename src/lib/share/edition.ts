import type { Row } from '../engine/connector';
import { columnsOf } from '../figure/cell';
import { comparability } from '../figure/comparability';
import { choosable, type Figure, type View } from '../figure/figure';
import { unpackListing, valuesOf } from '../figure/listing';
import { type Shown, shown } from '../figure/shown';
import type { ViewSpec } from '../figure/view-spec';
import { fromAnywhere, localise } from '../i18n/address';
import type { Language } from '../i18n/language';
import type { Words } from '../i18n/words';
import { formatter } from '../units/format';
import { UNITS } from '../units/unit';
import { chartInWords } from './alternative/chart-in-words';
import { doubts } from './alternative/doubts';
import { writeLink } from './link';
import { dayOf, type FigureRecord } from './record';
import { SHARE_TEXTS } from './texts';

/** A view of a figure, and what is needed to publish it elsewhere. */
export interface EditionInput {
	readonly figure: Figure;
	/** The rows its query gives for the view. */
	readonly rows: readonly Row[];
	readonly view: View;
	/** What is selected on the page. */
	readonly selected?: string | null;
	/** What its parameters may be, with their names. */
	readonly spec: Pick<ViewSpec, 'choices' | 'listings'>;
	readonly record: FigureRecord;
	readonly words: Words;
	/** Where the site is: origin and path. */
	readonly site: string;
}

export interface Setting {
	readonly name: string;
	readonly label: string;
	readonly value: string;
}

export interface Credit {
	readonly publisher: string;
	readonly credit: string;
	readonly url: string;
	readonly licence: string;
	readonly licenceUrl: string;
}

/** Everything a figure says of itself wherever it goes, in one language: no form may leave any of it out. */
export interface Edition {
	readonly id: string;
	/** A name of this view for files, labels and keys: the figure's id, and what of the view is not the default. */
	readonly slug: string;
	readonly language: Language;
	/** What it is called in a reference. */
	readonly kind: string;
	/** The finding of the default view; in any other view the question takes its place. */
	readonly title: string;
	readonly question: string;
	readonly reading: string;
	/** The chart in words, beside which its title, its choices and its sources are said. */
	readonly description: string;
	/** What of these words tells how sure the values are: intervals, what is not measured, what is not known. */
	readonly doubts?: string;
	/** Why rows shown may not be compared; empty where they may. */
	readonly warnings: readonly string[];
	/** All of them under their label, as one text. */
	readonly warning: string;
	readonly caveats: readonly string[];
	/** Names of columns with the units they are in. */
	readonly units: readonly string[];
	readonly settings: readonly Setting[];
	readonly sources: readonly Credit[];
	/** The licence of the rows. */
	readonly terms: { readonly name: string; readonly url: string };
	/** The version of the data, and its day. */
	readonly version: string;
	readonly day: string;
	/** The link to this very view. */
	readonly address: string;
	/** The figure's page. */
	readonly page: string;
	readonly site: string;
	/** The day it was kept, of a view that is kept as it was. */
	readonly kept?: string;
	/** Of rows that are a reader's own, not of ours. */
	readonly own?: boolean;
}

/** What a reference needs: an edition of a figure has it, and a table in a version of the data too. */
export type Cited = Pick<
	Edition,
	| 'id'
	| 'kind'
	| 'language'
	| 'title'
	| 'reading'
	| 'settings'
	| 'warning'
	| 'sources'
	| 'terms'
	| 'version'
	| 'day'
	| 'address'
> &
	Partial<Pick<Edition, 'slug' | 'description' | 'units' | 'own'>> & {
		/** SHA-256 of the file that the address names, in hexadecimal. */
		readonly sha256?: string;
	};

export function edition(input: EditionInput): Edition {
	const { figure, rows, view, record, words, site } = input;
	const { language, t } = words;
	const format = formatter(language);
	const whole = Object.entries(figure.params).every(([name, p]) => (view[name] ?? null) === p.default);
	const tools = { view, en: formatter('en'), fr: formatter('fr') };
	const drawn = drawnOf(input);
	const warnings = comparability(figure, rows, view).map((warning) => warning[language]);
	const page = `${site}${localise(`/figures/${figure.id}`, language)}`;
	return {
		id: figure.id,
		slug: slugOf(figure, view),
		language,
		kind: SHARE_TEXTS[language].dataset,
		title: (whole ? figure.title : figure.question)[language],
		question: figure.question[language],
		reading: rows.length ? figure.reading(rows, tools)[language] : t.figure.empty,
		description: chartInWords(drawn.chart, drawn.rows, words),
		doubts: doubts(drawn.chart, drawn.rows, words).join(' '),
		warnings,
		warning: warningOf(warnings, words),
		caveats: figure.caveats.map((caveat) => caveat[language]),
		units: columnsOf(figure, view).flatMap(([, { label, unit }]) =>
			unit && UNITS[unit].symbol[language] ? [format.pair(label[language], UNITS[unit].symbol[language])] : []
		),
		settings: settingsOf(input, language),
		...provenance(record, site, language),
		address: page + writeLink(view, input.selected ?? null, { params: choosable(figure) }, record.version),
		page,
		site
	};
}

/** Why rows may not be compared, under its label; empty where they may. */
export const warningOf = (warnings: readonly string[], { t }: Words): string =>
	warnings.length ? [`${t.figure.warning}.`, ...warnings].join(' ') : '';

/** Where the rows come from, as every form says it. */
export const provenance = (
	record: FigureRecord,
	site: string,
	language: Language
): Pick<Edition, 'sources' | 'terms' | 'version' | 'day'> => ({
	sources: record.sources.map(({ publisher, credit, url, licence, licenceUrl }) => ({
		publisher,
		// A view kept before credit lines were translated has the publisher's alone.
		credit: typeof credit === 'string' ? credit : credit[language],
		url: fromAnywhere(url, site),
		licence,
		licenceUrl
	})),
	terms: { name: record.rowLicence.name, url: record.rowLicence.url },
	version: record.version,
	day: dayOf(record.version)
});

/** The chart of the view and the rows it draws. */
export const drawnOf = ({ figure, rows, view, words }: EditionInput): Shown =>
	shown(figure, rows, view, words.language);

const slugOf = (figure: Figure, view: View): string =>
	[
		figure.id,
		...Object.entries(choosable(figure))
			.filter(([name, p]) => (view[name] ?? null) !== p.default)
			.map(([name]) => `${name}-${String(view[name] ?? 'all')}`)
	]
		.join('-')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');

/** The parameters of the view as a reader sets them; limits that are not set are left out. */
export function settingsOf(
	{ figure, view, spec: { choices, listings } }: Pick<EditionInput, 'figure' | 'view' | 'spec'>,
	language: Language
): Setting[] {
	const format = formatter(language);
	return Object.entries(choosable(figure)).flatMap(([name, p]) => {
		const value = view[name] ?? p.own ?? null;
		if (value === null && (!p.all || !(name in figure.params))) return [];
		const names = new Map(unpackListing(listings[name] ?? '').map((l) => [l.value, l.label[language]]));
		const known = value === null ? p.all : choices[name]?.find((c) => c.value === value)?.label;
		const said = p.unit
			? format.quantity(Number(value), p.unit)
			: format.list(valuesOf(String(value)).map((v) => names.get(v) ?? v));
		return [{ name, label: p.label[language], value: known?.[language] ?? said }];
	});
}

/** Who publishes it; of a reader's own rows, with what it was made. */
export const publisherOf = ({ own, language }: Cited): string =>
	SHARE_TEXTS[language][own ? 'madeWith' : 'publisher'];

/** Where it is found; a figure of a reader's own rows is nowhere, and names the page it was made on. */
export const addressOf = (e: Cited): string => (e.own ? `${publisherOf(e)}, ${e.address}` : e.address);

/** The settings as one line: "Year: 2025; Provider: All providers". */
export function settingsLine({ settings: all, language }: Pick<Cited, 'settings' | 'language'>): string {
	const format = formatter(language);
	return format.clauses(all.map(({ label, value }) => format.pair(label, value)));
}

/** The sources as one line, each with its licence. */
export const sourcesLine = ({ sources, language }: Cited): string =>
	formatter(language).clauses(sources.map(({ credit, licence }) => `${credit} (${licence})`));

/** The title as a sentence. */
export const titleOf = ({ title }: Pick<Cited, 'title'>): string =>
	/[.?!]$/.test(title) ? title : `${title}.`;

/** A text alternative that says everything alone: what is shown of what, its values, its doubts, whose they are. */
export const alternativeOf = (e: Edition): string =>
	[
		titleOf(e),
		...(e.settings.length ? [`${settingsLine(e)}.`] : []),
		e.description,
		...(e.warning ? [e.warning] : []),
		`${publisherOf(e)}. ${SHARE_TEXTS[e.language].sources} ${licensedLine(e)}. ${SHARE_TEXTS[e.language].terms} ${e.terms.name}.`,
		SHARE_TEXTS[e.language].data(formatter(e.language).date(e.day), e.version)
	].join(' ');

/** Through whom they came is said by the credit lines. */
const firstPublisher = ({ publisher }: Credit): string => publisher.split(', through ')[0] ?? '';

/** Who published the sources, each named once. */
export const publishersLine = ({ sources, language }: Edition): string =>
	formatter(language).list([...new Set(sources.map(firstPublisher))]);

/** Who published the sources, with the licence of each. */
const licensedLine = ({ sources, language }: Edition): string =>
	formatter(language).clauses([...new Set(sources.map((s) => `${firstPublisher(s)} (${s.licence})`))]);
