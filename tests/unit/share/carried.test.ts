import { afterAll, describe, expect, it } from 'vitest';
import { readFigures } from '../../../scripts/build/figures';
import { bareSheet, materialsOf } from '../../../scripts/render/forms';
import { prepare } from '../../../scripts/render/prepare';
import { createNodeEngine } from '../../../src/lib/engine/node';
import { choosable, type Figure, startView, type View } from '../../../src/lib/figure/figure';
import { readBuilt } from '../../../src/lib/figures/built';
import { LANGUAGES } from '../../../src/lib/i18n/language';
import { doubts } from '../../../src/lib/share/alternative/doubts';
import { citeAsText, quoteReading, tex, toBibTex, toCsl, toRis } from '../../../src/lib/share/citation';
import { captionOf, markdown, toLatex, toPython, toQuarto, toR, toSql } from '../../../src/lib/share/code';
import { toCsv } from '../../../src/lib/share/csv';
import { toCsvMetadata } from '../../../src/lib/share/csv-metadata';
import {
	alternativeOf,
	drawnOf,
	type Edition,
	edition,
	type EditionInput
} from '../../../src/lib/share/edition';
import { autoFrame, figureElement, readingElement } from '../../../src/lib/share/embed-codes';
import { escapeXml } from '../../../src/lib/marks/escape-xml';
import { toHtmlFile } from '../../../src/lib/share/html-file';
import { toJson } from '../../../src/lib/share/json';
import { embedAddress, plainFrame, toOembed } from '../../../src/lib/share/oembed';
import { parquetRecord } from '../../../src/lib/share/parquet/parquet-record';
import { describePng } from '../../../src/lib/share/png-text';
import { writeAddress } from '../../../src/lib/share/view-address';
import { EXHAUSTIVE } from '../../browser/conditions';
import { shuffled } from '../../browser/random';
import { decoded } from './decoded';

const engine = createNodeEngine({ tables: 'static/tables' });
afterAll(() => engine.close());
const figures = await readFigures();

/** What no form may leave out: each as the texts that say it, or as several of which one is enough. */
const ITEMS = {
	title: (e) => [e.title],
	reading: (e) => [e.reading],
	units: (e) => e.units,
	doubts: (_, input) => {
		const drawn = drawnOf(input);
		return doubts(drawn.chart, drawn.rows, input.words);
	},
	warning: (e) => e.warnings,
	view: (e) => e.settings.flatMap(({ label, value }) => [label, value]),
	sources: (e) => e.sources.map(({ credit }) => credit),
	licences: (e) => e.sources.map(({ licence }) => licence),
	terms: (e) => [e.terms.name],
	version: (e) => [e.version],
	language: (e) => [[e.page, embedAddress(e)]],
	alternative: (e) => [e.description]
} satisfies Record<string, (e: Edition, input: EditionInput) => readonly (string | readonly string[])[]>;
type Item = keyof typeof ITEMS;

const IN_JSON = (text: string) => [JSON.stringify(text).slice(1, -1)];
const IN_XML = (text: string) => [escapeXml(text)];

const SPOKEN = 'its numbers carry their units';
const BESIDE = 'it stands beside the picture, whose text alternative is given with it';
const FRAME = {
	...Object.fromEntries(
		(['reading', 'units', 'doubts', 'warning', 'sources', 'licences', 'terms'] as const).map((item) => [
			item,
			'the page inside the frame says it'
		])
	),
	version: 'a live frame shows the newest data, and the page inside says which',
	view: 'its address asks for the view, and the page inside says it',
	alternative: 'the page inside the frame has it'
};

interface Form {
	readonly of: (e: Edition, input: EditionInput) => string;
	/** How a text is written in it. */
	readonly as?: (text: string) => readonly string[];
	/** What it goes without, and why that is right. */
	readonly without?: Partial<Record<Item, string>>;
}

const searchOf = ({ figure, view, spec }: EditionInput) =>
	writeAddress(view, null, { ...spec, params: choosable(figure) });
const sheetOf = (e: Edition, input: EditionInput) =>
	bareSheet({ input, edition: e, theme: 'light', scale: 1 });
const FORMS: Readonly<Record<string, Form>> = {
	link: {
		of: (e) => e.address,
		without: { ...FRAME, version: '', title: 'an address is a way to the page that says it' }
	},
	'plain frame': { of: (e, input) => plainFrame(e, searchOf(input)), as: IN_XML, without: FRAME },
	'frame with a script': { of: (e, input) => autoFrame(e, searchOf(input)), as: IN_XML, without: FRAME },
	element: { of: (e, input) => figureElement(e, searchOf(input)), as: IN_XML, without: { units: SPOKEN } },
	oEmbed: { of: (e) => toOembed(e), as: IN_JSON },
	'HTML file': {
		of: (e, input) => toHtmlFile(input, e, materialsOf({ input, edition: e, theme: 'light', scale: 1 })),
		as: (text) => [...IN_XML(text), ...IN_JSON(text)]
	},
	'SVG, drawn': {
		of: (e, input) => decoded(sheetOf(e, input).replace(/<desc[\s\S]*?<\/metadata>/, '')),
		without: {
			units: 'axes name their own',
			doubts: 'limits are drawn, and what is not measured is hollow',
			alternative: 'its description element has it'
		}
	},
	'SVG, metadata': {
		of: (e, input) => /<title[\s\S]*<\/metadata>/.exec(sheetOf(e, input))?.[0] ?? '',
		as: IN_XML
	},
	'PNG, metadata': { of: (e) => new TextDecoder().decode(describePng(new Uint8Array(33), e, 1)) },
	'CSV with its record': {
		of: (e, input) =>
			toCsv(input.figure, input.rows, e.language, input.view) + toCsvMetadata(input, e, 'view.csv'),
		as: IN_JSON
	},
	JSON: { of: (e, input) => toJson(input, e), as: IN_JSON },
	Parquet: { of: (e) => [...parquetRecord(e).values()].join('\n') },
	SQL: { of: (e, input) => toSql(input, e) },
	Python: { of: (e, input) => toPython(input, e) },
	R: { of: (e, input) => toR(input, e) },
	Quarto: {
		of: (e, input) => toQuarto(input, e, 'figure.svg'),
		as: (text) => [markdown(text), text.replace(/["\\]/g, '\\$&')],
		without: { units: SPOKEN }
	},
	reference: {
		of: (e) => citeAsText(e, '2026-11-30'),
		without: {
			reading: 'a reference names a work and does not repeat it',
			units: 'it gives no number',
			doubts: 'it gives no number',
			alternative: 'it stands in the place of no picture'
		}
	},
	BibTeX: { of: (e) => toBibTex(e, '2026-11-30'), as: (text) => [tex(text)] },
	'CSL-JSON': { of: (e) => toCsl(e, '2026-11-30'), as: IN_JSON },
	RIS: { of: (e) => toRis(e, '2026-11-30') },
	'text alternative': {
		of: alternativeOf,
		without: {
			reading: 'the chart in words has the values that it is computed from, and is long enough to hear',
			units: SPOKEN,
			sources: 'publishers stand for the credit lines, each with its licence',
			language: 'it is heard in the page it is pasted into; a link has no place in it'
		}
	},
	caption: { of: captionOf, without: { units: SPOKEN, alternative: BESIDE } },
	LaTeX: { of: (e) => toLatex(e, 'figure.png'), as: (text) => [tex(text)], without: { units: SPOKEN } },
	...Object.fromEntries(
		Object.entries({
			'reading, live': (e: Edition, input: EditionInput) => readingElement(e, searchOf(input)),
			'reading, pasted': (e: Edition) => escapeXml(quoteReading(e))
		}).map(([name, of]) => [
			name,
			{
				of,
				as: IN_XML,
				without: {
					units: SPOKEN,
					doubts: 'it gives the interval of a number that it names; the rest are not in it',
					alternative: 'it is words already'
				}
			}
		])
	)
};

/** The default view of a figure, and some drawn from the seed: of each parameter another value than the default one. */
function viewsOf(figure: Figure): readonly View[] {
	const { choices } = readBuilt(figure.id);
	const others = Object.entries(choosable(figure)).flatMap(([name, parameter]) =>
		shuffled(choices[name] ?? [])
			.filter(({ value }) => value !== parameter.default)
			.slice(0, EXHAUSTIVE ? 4 : 1)
			.map(({ value }): View => ({ ...startView(figure), [name]: value }))
	);
	return [startView(figure), ...shuffled(others).slice(0, EXHAUSTIVE ? others.length : 1)];
}

/** What a form of a view leaves out without a reason. */
function lacks(form: Form, e: Edition, input: EditionInput): string[] {
	const { of, as = (text: string) => [text], without = {} } = form;
	const made = of(e, input).replace(/[ \n]+/g, ' ');
	const has = (text: string) => as(text).some((written) => made.includes(written));
	return (Object.keys(ITEMS) as Item[])
		.filter((item) => !without[item])
		.flatMap((item) =>
			ITEMS[item](e, input)
				.filter((texts) => ![texts].flat().some(has))
				.map((texts) => `${item}: ${[texts].flat().join(' | ')}`)
		);
}

describe('every form of a view carries what it may not leave out', () => {
	it.each(figures.flatMap((figure) => LANGUAGES.map((language) => ({ id: figure.id, figure, language }))))(
		'$id in $language',
		async ({ figure, language }) => {
			for (const view of viewsOf(figure)) {
				const input = await prepare(figure, view, language, engine);
				const e = edition(input);
				for (const [name, form] of Object.entries(FORMS))
					expect(lacks(form, e, input), `${name} of ${JSON.stringify(view)}`).toEqual([]);
			}
		}
	);

	it('and goes without nothing that it has: a reason that is no longer needed is taken away', async () => {
		const needed = new Set<string>();
		for (const figure of figures) {
			const input = await prepare(figure, startView(figure), 'en', engine);
			for (const [name, { without = {}, ...form }] of Object.entries(FORMS))
				for (const item of Object.keys(without) as Item[])
					if (
						without[item] &&
						lacks(form, edition(input), input).some((text) => text.startsWith(`${item}: `))
					)
						needed.add(`${name}: ${item}`);
		}
		const given = Object.entries(FORMS).flatMap(([name, { without = {} }]) =>
			(Object.keys(without) as Item[]).filter((item) => without[item]).map((item) => `${name}: ${item}`)
		);
		expect(given.filter((one) => !needed.has(one))).toEqual([]);
	});
});
