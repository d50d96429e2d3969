import { formatter } from '../../units/format';
import { type Edition, settingsLine, sourcesLine } from '../edition';
import { inWords } from '../sheet/metadata';

/** What a Parquet file says of itself, by name: DuckDB reads it with `parquet_kv_metadata`. */
export type ParquetRecord = ReadonlyMap<string, string>;

/** The record of a view for its rows as Parquet. */
export const parquetRecord = (e: Edition): ParquetRecord =>
	new Map([
		['title', e.title],
		['reading', e.reading],
		['warning', e.warnings.join(' ')],
		['description', inWords(e)],
		['units', formatter(e.language).clauses(e.units)],
		['view', settingsLine(e)],
		['language', e.language],
		['source', sourcesLine(e)],
		['license', `${e.terms.name} ${e.terms.url}`],
		['version', e.version],
		['identifier', e.address]
	]);
