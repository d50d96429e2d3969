import type { Value } from '../engine/connector';
import { cellValue, columnsOf } from '../figure/cell';
import { UNITS } from '../units/unit';
import { csvHeader } from './csv';
import type { Edition, EditionInput } from './edition';
import { inWords } from './sheet/metadata';

function datatype(values: readonly Value[]): string {
	const first = values.find((value) => value !== null);
	if (typeof first === 'number' || typeof first === 'bigint') return 'number';
	if (typeof first === 'boolean') return 'boolean';
	return first instanceof Date ? 'date' : 'string';
}

/**
 * What stands beside a CSV, at its address followed by `-metadata.json`, for all that the rows cannot say (W3C, Metadata
 * Vocabulary for Tabular Data): titles, units, reading, warning, sources, licence, version, view.
 * @param url the CSV, seen from where this stands
 */
export function toCsvMetadata({ figure, rows, view }: EditionInput, e: Edition, url: string): string {
	const columns = columnsOf(figure, view).map(([name, column]) => ({
		name,
		titles: csvHeader(column, e.language),
		datatype: datatype(rows.map((row) => cellValue(row, name, column, e.language))),
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
