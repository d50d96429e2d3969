import type { Table } from '../catalog/schema';
import { type Connector, type Row, toRows } from '../engine/connector';
import type { Localised } from '../i18n/language';

/** What part of time and of the world a table speaks of; null where it has no such column. */
export interface Coverage {
	readonly years: readonly YearCoverage[] | null;
	readonly countries: readonly CountryCoverage[] | null;
	/** How many cloud regions. */
	readonly regions: number | null;
}

export interface YearCoverage {
	readonly year: number;
	readonly rows: number;
	/** Countries that have a row; null where the table names none. */
	readonly countries: number | null;
}

export interface CountryCoverage {
	readonly iso3: string;
	readonly name: Localised;
	readonly rows: number;
	/** First and last year; null where the table has no year. */
	readonly years: readonly [number, number] | null;
}

/** The table whose keys are countries. */
const COUNTRIES = 'country';

/** Counts the years, countries and cloud regions of a table, by the conventions for naming columns. */
export async function coverageOf(engine: Connector, table: Table): Promise<Coverage> {
	const ask = async (sql: string): Promise<Row[]> =>
		toRows((await engine.query({ sql, params: {}, tables: [table.name, COUNTRIES] })).columns);
	const names = new Set(table.columns.map(({ name }) => name));
	const year = names.has('year') ? 'year' : table.columns.find(({ unit }) => unit === 'year')?.name;
	const country = names.has('iso3')
		? 'iso3'
		: table.columns.find(({ references }) => references?.table === COUNTRIES)?.name;
	return {
		years: year ? await yearsOf(ask, table.name, year, country) : null,
		countries: country ? await countriesOf(ask, table.name, country, year) : null,
		regions:
			names.has('provider') && names.has('region')
				? Number((await ask(`select count(distinct (provider, region)) as n from ${table.name}`))[0]?.['n'])
				: null
	};
}

type Ask = (sql: string) => Promise<Row[]>;

async function yearsOf(ask: Ask, table: string, year: string, country?: string): Promise<YearCoverage[]> {
	const rows = await ask(
		`select "${year}" as y, count(*) as n, ${country ? `count(distinct "${country}")` : 'null'} as countries
from ${table} where "${year}" is not null group by 1 order by 1`
	);
	return rows.map((row) => ({
		year: Number(row['y']),
		rows: Number(row['n']),
		countries: country ? Number(row['countries']) : null
	}));
}

async function countriesOf(ask: Ask, table: string, country: string, year?: string) {
	const span = year ? `min(t."${year}") as first_year, max(t."${year}") as last_year,` : '';
	const rows = await ask(
		`select t."${country}" as iso3, ${span} count(*) as n, any_value(c.name_en) as en, any_value(c.name_fr) as fr
from ${table} t left join ${COUNTRIES} c on c.iso3 = t."${country}"
where t."${country}" is not null group by 1 order by 1`
	);
	return rows.map((row): CountryCoverage => {
		const iso3 = String(row['iso3']);
		const [from, to] = [row['first_year'] ?? null, row['last_year'] ?? null];
		return {
			iso3,
			name: { en: String(row['en'] ?? iso3), fr: String(row['fr'] ?? iso3) },
			rows: Number(row['n']),
			years: from === null || to === null ? null : [Number(from), Number(to)]
		};
	});
}
