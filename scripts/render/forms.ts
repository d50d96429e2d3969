import { toCsv } from '../../src/lib/share/csv';
import { toCsvMetadata } from '../../src/lib/share/csv-metadata';
import { toBibTex, toCsl, toRis } from '../../src/lib/share/citation';
import { drawnOf, type Edition, type EditionInput } from '../../src/lib/share/edition';
import { toHtmlFile } from '../../src/lib/share/html-file';
import { toJson } from '../../src/lib/share/json';
import { parquetRecord } from '../../src/lib/share/parquet/parquet-record';
import { columnsToArrow } from '../../src/lib/share/parquet/columns-arrow';
import { viewColumns } from '../../src/lib/share/view-columns';
import { sheet } from '../../src/lib/share/sheet/sheet';
import type { Theme } from '../../src/lib/share/sheet/look';
import { toParquet } from '../build/parquet';
import { allLetters, fontFaces, lettersOf, withFaces } from './font-faces';
import { materials } from './materials';
import { toPdf } from './pdf';
import { toPng } from './png';

export interface FormInput {
	readonly input: EditionInput;
	readonly edition: Edition;
	readonly theme: Theme;
	/** Pixels of a PNG to a pixel of the sheet. */
	readonly scale: number;
	/** What its files are called, before their endings; the id unless said. */
	readonly name?: string;
}

export const materialsOf = ({ input, theme }: FormInput) =>
	materials(theme, drawnOf(input).chart.kind === 'map');

/** The sheet without its faces, for a renderer that has them. */
export const bareSheet = (form: FormInput): string => sheet(form.input, form.edition, materialsOf(form));

async function svg(form: FormInput): Promise<string> {
	const bare = bareSheet(form);
	return withFaces(bare, await fontFaces(lettersOf(bare)));
}

async function html(form: FormInput): Promise<string> {
	const bare = toHtmlFile(form.input, form.edition, materialsOf(form));
	return withFaces(bare, await fontFaces(allLetters(bare)));
}

type Form = (form: FormInput) => Promise<string | Uint8Array> | string | Uint8Array;

/** Every form a view can be written in from the command line, by the ending of its file. */
export const FORMS: Readonly<Record<string, Form>> = {
	svg,
	png: (form) => toPng(bareSheet(form), form.edition, form.scale),
	pdf: async (form) => toPdf(await html(form)),
	csv: ({ input }) => toCsv(input.figure, input.rows, input.words.language, input.view),
	'csv-metadata.json': ({ input, edition, name }) =>
		toCsvMetadata(input, edition, `${name ?? edition.id}.csv`),
	json: ({ input, edition }) => toJson(input, edition),
	parquet: ({ input, edition }) => toParquet(columnsToArrow(viewColumns(input)), parquetRecord(edition)),
	bib: ({ edition }) => toBibTex(edition),
	ris: ({ edition }) => toRis(edition),
	'csl.json': ({ edition }) => toCsl(edition),
	html
};
