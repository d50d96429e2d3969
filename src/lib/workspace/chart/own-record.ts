import { asset } from '$app/paths';
import type { Row } from '../../engine/connector';
import type { Language, Localised } from '../../i18n/language';
import { fingerprint } from '../../share/fingerprint';
import type { FigureRecord } from '../../share/record';
import { formatter } from '../../units/format';
import { namedIn, readsOnly } from '../ask/statements';

const TEXTS = {
	en: {
		credit: 'Own data of whoever made this figure',
		licence: 'no licence stated',
		terms: 'none stated for the own data',
		clash: 'these share-alike licences cannot both be kept: do not pass the joined rows on'
	},
	fr: {
		credit: 'Données propres à qui a fait cette figure',
		licence: 'licence non précisée',
		terms: 'non précisées pour les données propres',
		clash:
			'ces licences à partage identique ne peuvent être respectées ensemble\u00a0: ne diffusez pas les lignes jointes'
	}
};

interface Licence {
	readonly name: string;
	readonly path: string;
}

/** What the data package says of a published table, as far as it is needed here. */
export interface Published {
	readonly name: string;
	readonly sources: readonly { readonly title: string; readonly path: string }[];
	readonly licenses: readonly Licence[];
}

interface PublishedIn {
	/** Of all published tables. */
	readonly version: string;
	readonly tables: readonly Published[];
}

/** The published tables that a query names, with their sources. Rejects where their list cannot be had. */
export async function publishedIn(sql: string): Promise<PublishedIn> {
	const response = await fetch(asset('/datapackage.json' as '/'));
	if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
	const { version, resources } = (await response.json()) as {
		readonly version: string;
		readonly resources: readonly Published[];
	};
	return { version, tables: namedIn(sql, resources) };
}

/** Licences whose terms the joined rows take. */
const SHARE_ALIKE = /^(ODbL|CC-BY-SA)/;

const same = (text: string): Localised => ({ en: text, fr: text });
const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

/** What a figure was made of: tables of the reader's with their files, and published ones. */
export interface MadeOf {
	readonly sql: string;
	readonly files: readonly string[];
	readonly published: readonly Published[];
	/** Of the published tables. */
	readonly version: string;
	/** Where the reader's rows come from, in their words; '' where they did not say. */
	readonly said: string;
}

/** Whose the reader's rows are, and of which files; null where there are none. */
function creditOf({ sql, files, published, said }: MadeOf): Localised | null {
	const names = published.map(({ name }) => name);
	if (files.length === 0 && said === '' && readsOnly(sql, names)) return null;
	const credit = (language: Language) => {
		const format = formatter(language);
		const list = format.list(files);
		if (said) return list ? `${said} (${list})` : said;
		return list ? format.pair(TEXTS[language].credit, list) : TEXTS[language].credit;
	};
	return { en: credit('en'), fr: credit('fr') };
}

/**
 * What a figure of a reader's own rows says of where they come from: from them, and from the published tables that its
 * query names, whose licences stay. Its version is that of those tables, as a methods text has it; of rows of the reader's
 * alone, the day and a fingerprint of them.
 * @param page the address of the workspace
 * @param day ISO text
 */
export function ownRecord(
	rows: readonly Row[],
	made: MadeOf,
	language: Language,
	page: string,
	day: string
): FigureRecord {
	const { licence, terms, clash } = TEXTS[language];
	const { published } = made;
	const credit = creditOf(made);
	const licences = new Map(published.flatMap(({ licenses }) => licenses).map((l) => [l.name, l]));
	const binding = [...licences.values()].filter(({ name }) => SHARE_ALIKE.test(name));
	const source = { id: 'own', publisher: credit?.[language] ?? '', language, retrieved: day };
	const used = published.map(({ name, sources, licenses }) => ({
		...source,
		credit: same(`${name}: ${[...new Set(sources.map(({ title }) => title))].join(', ')}`),
		url: `/data/${name}`,
		licence: licenses.map((l) => l.name).join(', '),
		licenceUrl: licenses[0]?.path ?? page
	}));
	return {
		sources: [...(credit ? [{ ...source, credit, url: page, licence, licenceUrl: page }] : []), ...used],
		rowLicence: {
			id: 'own',
			name: [...(credit ? [terms] : []), ...licences.keys(), ...(binding.length > 1 ? [clash] : [])].join(
				'; '
			),
			url: (binding[0] ?? [...licences.values()][0])?.path ?? page,
			terms: { en: '', fr: '' },
			shareAlike: binding.length > 0
		},
		newest: Number(day.slice(0, 4)),
		checked: day,
		version: published.length > 0 ? made.version : `${day}-${fingerprint(JSON.stringify(rows, plain))}`
	};
}
