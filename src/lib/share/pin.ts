import { answerKey } from '../engine/answer-key';
import { type AnswersFile, decodeAnswers, encodeAnswers } from '../engine/answers';
import { type Columns, type Row, toRows } from '../engine/connector';
import type { Figure, View } from '../figure/figure';
import { localise } from '../i18n/address';
import type { Language } from '../i18n/language';
import type { Words } from '../i18n/words';
import { type Edition, type EditionInput, provenance, warningOf } from './edition';
import { pinPath } from './pin-path';
import type { FigureRecord } from './record';
import { SHARE_TEXTS } from './texts';

/** What a pin keeps of the figure's document: all that its chart, its table and its code are made of. */
const KEPT = ['id', 'tables', 'sql', 'chart', 'views', 'measures', 'sorts', 'columns'] as const;
type KeptDocument = Pick<Figure, (typeof KEPT)[number]>;

/** What a figure said of itself, in one language. */
const SAID = [
	'title',
	'question',
	'reading',
	'description',
	'warnings',
	'caveats',
	'units',
	'settings'
] as const;
type Said = Pick<Edition, (typeof SAID)[number]>;

/** A view of a figure kept as it was: `data/pins/<figure>/<key>.json.gz`. */
export interface Pin {
	/** The day it was kept, as ISO text. */
	readonly pinned: string;
	readonly view: View;
	readonly selected: string | null;
	readonly said: Readonly<Record<Language, Said>>;
	readonly record: FigureRecord;
	readonly document: KeptDocument;
	/** Its rows, packed as answers are. */
	readonly rows: AnswersFile;
}

/** The most that a pin weighs in the repository, in bytes. */
export const PIN_BYTES = 30_000;

const picked = <T extends object, K extends keyof T>(object: T, names: readonly K[]): Pick<T, K> =>
	Object.fromEntries(names.flatMap((name) => (name in object ? [[name, object[name]]] : []))) as Pick<T, K>;

/** The rows in the columns that a document names. */
function columnsOfRows(rows: readonly Row[], document: KeptDocument): Columns {
	const named = JSON.stringify({ ...document, sql: '' });
	const names = Object.keys(rows[0] ?? {}).filter((name) => named.includes(`"${name}"`));
	const data = names.map((name) => [name, rows.map((row) => row[name] ?? null)] as const);
	return { numRows: rows.length, names, data: Object.fromEntries(data) };
}

/** Keeps a view with what it says in each language. */
export function toPin(
	{ figure, rows, view, selected, record }: EditionInput,
	editions: Readonly<Record<Language, Edition>>,
	pinned: string
): Pin {
	const document = { ...picked(figure, KEPT), sql: figure.sql.replace(/\n\s+/g, '\n') };
	const answers = new Map([[answerKey({}), columnsOfRows(rows, document)]]);
	return {
		pinned,
		view,
		selected: selected ?? null,
		said: { en: picked(editions.en, SAID), fr: picked(editions.fr, SAID) },
		record,
		document,
		rows: encodeAnswers({ figure: figure.id, version: record.version, params: {}, answers })
	};
}

/** The view of a pin with its words, ready to be written in any form; its address is its own. */
export function openPin(
	pin: Pin,
	key: string,
	words: Words,
	site: string
): { input: EditionInput; edition: Edition } {
	const { document, record, view, selected } = pin;
	const { language } = words;
	const said = pin.said[language];
	const { en, fr } = pin.said;
	const figure: Figure = {
		...document,
		title: { en: en.title, fr: fr.title },
		question: { en: en.question, fr: fr.question },
		params: {},
		comparableOn: [],
		reading: () => ({ en: en.reading, fr: fr.reading }),
		caveats: [],
		commitments: []
	};
	const columns = decodeAnswers(pin.rows).get({});
	return {
		input: {
			figure,
			rows: columns ? toRows(columns) : [],
			view,
			selected,
			spec: { choices: {}, listings: {} },
			record,
			words,
			site
		},
		edition: {
			...said,
			warning: warningOf(said.warnings, words),
			...provenance(record, site, language),
			id: document.id,
			slug: `${document.id}-${key}`,
			kept: pin.pinned,
			language,
			kind: SHARE_TEXTS[language].dataset,
			address: `${site}${pinPath(document.id, key, language)}.html`,
			page: `${site}${localise(`/figures/${document.id}`, language)}`,
			site
		}
	};
}
