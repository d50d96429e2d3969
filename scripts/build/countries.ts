import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BUILT, type BuiltCountries } from '../../src/lib/countries/built';
import { gatherProfiles } from '../../src/lib/countries/gather';
import { QUERIES } from '../../src/lib/countries/queries';
import { answerKey } from '../../src/lib/engine/answer-key';
import { encodeAnswers } from '../../src/lib/engine/answers';
import { type Columns, type Connector, toRows } from '../../src/lib/engine/connector';
import { combinations } from '../../src/lib/engine/parameter-space';
import { defaultView, keepsOf } from '../../src/lib/figure/figure';
import { type Names, packListing } from '../../src/lib/figure/listing';
import { createNodeEngine } from '../../src/lib/engine/node';
import mix from '../../src/lib/figures/documents/grid-mix';
import { answersPath } from '../../src/lib/figures/built';
import { findableBy } from './parts-of-countries';
import { step } from './step';

/** The fuels of each country, for its page: those of all are too many to travel together. */
const mixPath = (iso3: string) => answersPath(`${mix.id}/${iso3}`);

const CODE = [
	'scripts/build/countries.ts',
	'scripts/build/endonyms.ts',
	'scripts/build/parts-of-countries.ts',
	'src/lib/countries',
	'src/lib/engine',
	'src/lib/figure/listing.ts',
	'src/lib/figures/documents/grid-mix.ts',
	'src/lib/figures/fuels.ts',
	'package-lock.json'
];

/** Gathers, once for all of them, what the pages of countries say: each is then cheap to make. */
export async function buildCountries(tables = 'static/tables'): Promise<void> {
	const used = new Set([...Object.values(QUERIES).flatMap((query) => [...query.tables]), ...mix.tables]);
	const inputs = [...[...used].map((name) => `${tables}/${name}.arrow`), ...CODE];
	const done = await step({ name: 'countries', inputs, outputs: [BUILT, dirname(mixPath(''))] }, async () => {
		const engine = createNodeEngine({ tables });
		const profiles = await gatherProfiles(engine);
		const { columns } = await engine.query({
			sql: mix.sql,
			params: { ...defaultView(mix), countries: null },
			tables: mix.tables
		});
		const aliases = await aliasesOf(engine);
		const names = await namesOf(engine, new Set(profiles.map(({ iso3 }) => iso3)));
		engine.close();
		mkdirSync(dirname(BUILT), { recursive: true });
		const built: BuiltCountries = { profiles, mix: byCountry(columns), aliases, names };
		writeFileSync(BUILT, JSON.stringify(built));
		writeMixes(built.mix);
	});
	if (done) console.log('Gathered the countries.');
}

/** What else each country is called, by code. */
async function aliasesOf(engine: Connector): Promise<Record<string, string>> {
	const sql = 'select iso3, aliases from country';
	const { columns } = await engine.query({ sql, params: {}, tables: ['country'] });
	return Object.fromEntries(
		toRows(columns).map(({ iso3, aliases }) => [String(iso3), findableBy(String(iso3), aliases).join(';')])
	);
}

/** What every country is called, with its code of two letters: those that have a page, and the others. */
async function namesOf(engine: Connector, pages: ReadonlySet<string>): Promise<Required<Names>> {
	const sql = 'select iso3, iso2, name_en, name_fr, aliases from country order by iso3';
	const { columns } = await engine.query({ sql, params: {}, tables: ['country'] });
	const all = toRows(columns).map(({ iso3, iso2, name_en: en, name_fr: fr, aliases }) => ({
		value: String(iso3),
		label: { en: String(en), fr: String(fr) },
		aliases: [
			...(iso2 === null || iso2 === undefined ? [] : [String(iso2)]),
			...findableBy(String(iso3), aliases)
		]
	}));
	const packed = (page: boolean) => packListing(all.filter(({ value }) => pages.has(value) === page));
	return { pages: packed(true), others: packed(false) };
}

/** The rows of each country as a result of their own. */
function byCountry({ names, data }: Columns): Record<string, Columns> {
	const places = new Map<string, number[]>();
	[...(data['iso3'] ?? [])].forEach((iso3, i) => {
		const some = places.get(String(iso3)) ?? [];
		places.set(String(iso3), [...some, i]);
	});
	return Object.fromEntries(
		[...places].map(([iso3, rows]) => [
			iso3,
			{
				names,
				numRows: rows.length,
				data: Object.fromEntries(names.map((name) => [name, rows.map((i) => data[name]?.[i] ?? null)]))
			}
		])
	);
}

/** A file of answers for each country that holds its own; years are found among its rows. */
function writeMixes(mixes: Readonly<Record<string, Columns>>): void {
	const keeps = keepsOf(mix);
	const whole = Object.fromEntries(Object.keys(keeps).map((name) => [name, [null]]));
	mkdirSync(dirname(mixPath('')), { recursive: true });
	for (const [iso3, columns] of Object.entries(mixes)) {
		const params = { ...whole, countries: [iso3] };
		const answers = new Map([...combinations(params)].map((chosen) => [answerKey(chosen), columns]));
		const file = encodeAnswers({ figure: mix.id, version: '', params, keeps, answers });
		writeFileSync(mixPath(iso3), JSON.stringify(file));
	}
}
