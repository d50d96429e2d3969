import { MEDIA_TYPES, pinnedName } from '../catalog/format';
import { TOPICS } from '../catalog/topic';
import { fromAnywhere } from '../i18n/address';
import type { Language } from '../i18n/language';
import { citeAsText } from '../share/citation';
import { UNITS } from '../units/unit';
import type { TableRecord } from './record';

/** A table as a `schema.org/Dataset`, for search engines of data. */
export function datasetOf(record: TableRecord, language: Language): object {
	const { table, built, licence, sources, release, changed, citation, page, origin } = record;
	const years = built.coverage.years;
	return {
		'@context': 'https://schema.org/',
		'@type': 'Dataset',
		name: table.title[language],
		description: `${table.summary[language]} ${table.grain[language]}.`,
		url: page,
		identifier: `${table.name}, ${release.id}`,
		version: release.id,
		dateModified: changed ?? release.date,
		inLanguage: language,
		license: licence.url,
		isAccessibleForFree: true,
		keywords: [TOPICS[table.topic][language], table.name],
		creator: { '@type': 'Organization', name: 'Empreinte', url: origin },
		creditText: sources.map(({ credit }) => credit[language]).join('; '),
		isBasedOn: sources.map(({ url }) => fromAnywhere(url, origin)),
		citation: citeAsText(citation),
		...(years?.length ? { temporalCoverage: `${years[0]?.year}/${years.at(-1)?.year}` } : {}),
		variableMeasured: table.columns.map(({ name, meaning, unit }) => ({
			'@type': 'PropertyValue',
			name,
			description: meaning[language],
			...(unit && UNITS[unit].symbol[language] ? { unitText: UNITS[unit].symbol[language] } : {})
		})),
		distribution: built.files.map(({ format, bytes, sha256 }) => ({
			'@type': 'DataDownload',
			encodingFormat: MEDIA_TYPES[format],
			contentUrl: `${origin}/tables/${pinnedName(table.name, format, sha256)}`,
			contentSize: `${bytes} B`,
			sha256
		})),
		includedInDataCatalog: { '@type': 'DataCatalog', name: 'Empreinte', url: `${origin}/data` }
	};
}

/** JSON-LD as a script element that no text of ours can end early. */
export const datasetScript = (record: TableRecord, language: Language): string =>
	`<script type="application/ld+json">${JSON.stringify(datasetOf(record, language)).replaceAll('<', '\\u003c')}</script>`;
