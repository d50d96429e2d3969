import { group } from 'd3-array';
import { type Connector, type Row, toRows } from '../engine/connector';
import type {
	CountryProfile,
	DemandHere,
	GridYear,
	ModelHere,
	RegionHere,
	SecondSource,
	Standing
} from './profile';
import { QUERIES } from './queries';

/** Rows without the country they belong to. */
const bare = <T>({ iso3: _, ...row }: Row): T => row as T;

function demandOf({ boundary_en: en, boundary_fr: fr, ...row }: Row): DemandHere {
	const boundary = en == null ? null : { en: String(en), fr: String(fr) };
	return { ...bare<Omit<DemandHere, 'boundary'>>(row), boundary };
}

/** The profiles of all countries that anything is published of, by code. */
export async function gatherProfiles(engine: Connector): Promise<CountryProfile[]> {
	const rows = async (name: keyof typeof QUERIES) => {
		const { sql, tables } = QUERIES[name];
		return toRows((await engine.query({ sql, params: {}, tables })).columns);
	};
	const by = async (name: keyof typeof QUERIES) => group(await rows(name), (row) => String(row['iso3']));
	const countries = await rows('countries');
	const [newest, first, standing, second, placeholders] = [
		await by('newest'),
		await by('first'),
		await by('standing'),
		await by('second'),
		await by('placeholders')
	];
	const [regions, demand, models] = [await by('regions'), await by('demand'), await by('models')];
	const slugs = await by('slugs');
	return countries.map((row) => {
		const iso3 = String(row['iso3']);
		const one = <T>(rows: Map<string, Row[]>): T | null => {
			const found = rows.get(iso3)?.[0];
			return found ? bare<T>(found) : null;
		};
		const made = models.get(iso3) ?? [];
		return {
			iso3,
			iso2: row['iso2'] == null ? null : String(row['iso2']),
			name: { en: String(row['name_en']), fr: String(row['name_fr']) },
			continent: String(row['continent']),
			newest: one<GridYear>(newest),
			first: one<GridYear>(first),
			standing: one<Standing>(standing),
			second: one<SecondSource>(second),
			placeholders: Number(placeholders.get(iso3)?.[0]?.['years'] ?? 0),
			regions: (regions.get(iso3) ?? []).map(bare<RegionHere>),
			demand: (demand.get(iso3) ?? []).map(demandOf),
			models: {
				count: Number(made[0]?.['models'] ?? 0),
				newest: made.map(({ models: _, ...model }) => bare<ModelHere>(model)),
				slugs: String(slugs.get(iso3)?.[0]?.['slugs'] ?? '')
					.split(' ')
					.filter(Boolean)
			}
		};
	});
}
