import { columnsOf } from '../figure/cell';
import { UNITS } from '../units/unit';
import { csvHeader } from './csv';
import type { Edition, EditionInput } from './edition';
import { inWords } from './sheet/metadata';
import { viewColumns } from './view-columns';

/**
 * What stands beside a CSV, at its address followed by `-metadata.json`, for all that the rows cannot say (W3C, Metadata
 * Vocabulary for Tabular Data): titles, units, reading, warning, sources, licence, version, view.
 * @param url the CSV, seen from where this stands
 */
export function toCsvMetadata(input: EditionInput, e: Edition, url: string): string {
	const { figure, view } = input;
	const types = viewColumns(input).map(({ type }) => type);
	const columns = columnsOf(figure, view).map(([name, column], i) => ({
		name,
		titles: csvHeader(column, e.language),
		datatype: types[i],
		...(column.unit && UNITS[column.unit].symbol[e.language]
			? { 'dc:description': UNITS[column.unit].spoken[e.language] }
			: {})
	}));
	return `${JSON.stringify(
		{
			'@context': ['http://www.w3.org/ns/csvw', { '@language': e.language }],
			url,
			'dc:title': e.title,
			'dc:abstract': [e.reading, e.warning].filter(Boolean).join(' '),
			'dc:description': inWords(e),
			'dc:language': e.language,
			...(e.own ? {} : { 'dc:publisher': 'Empreinte' }),
			'dc:issued': e.day,
			'dc:hasVersion': e.version,
			'dc:identifier': e.address,
			'dc:license': e.terms.url,
			'dc:source': e.sources.map(({ credit, licence, url: source }) => `${credit} (${licence}) ${source}`),
			'schema:variableMeasured': Object.entries(view).map(([name, value]) => `${name}=${value ?? 'all'}`),
			tableSchema: { columns }
		},
		null,
		'\t'
	)}\n`;
}
