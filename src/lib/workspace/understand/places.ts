import { toRows, type Columns } from '../../engine/connector';
import { ENTITIES } from '../../figure/entity';
import type { Localised } from '../../i18n/language';
import { type CloudRegion, RegionResolver } from '../templates/regions';

/** A place whose grid we have figures of: a cloud region ("aws:eu-west-1") or a country ("IND"). */
export interface Place {
	readonly key: string;
	readonly name: Localised;
	/** What colours it: the provider, or the country itself. */
	readonly entity: string;
}

/** What the cells of a row say of its place. */
export interface Cells {
	readonly provider: string | null;
	readonly region: string | null;
	readonly country: string | null;
	/** What the region is called beside its code, most often. */
	readonly named?: string | null;
}

/** The key of a place of ours: the one that is said, or the country in the place of a region that is none of ours. */
export interface Resolved {
	readonly key: string | null;
	readonly as: 'said' | 'country' | 'unknown';
	/** Whether the name of the region was found, and its code was not. */
	readonly byName: boolean;
	/** The keys of places that all have the name of the region. */
	readonly several: readonly string[];
}

export const PLACE_TABLES = ['cloud_region', 'country', 'grid_country_year', 'region_grid_year'];

export const PLACES_SQL = {
	regions: `SELECT provider, region, name, aliases, city FROM cloud_region
WHERE (provider, region) IN (SELECT (provider, region) FROM region_grid_year) ORDER BY provider, name`,
	countries: `SELECT iso3, iso2, name_en, name_fr, aliases FROM country
WHERE iso3 IN (SELECT iso3 FROM grid_country_year WHERE NOT placeholder) ORDER BY name_en`
};

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

const keyOf = ({ provider, region }: CloudRegion) => `${provider}:${region}`;

/** Finds our places under the names that files give them. */
export class Places {
	readonly all: readonly Place[];
	readonly #byKey: ReadonlyMap<string, Place>;
	readonly #regions: RegionResolver<CloudRegion>;
	readonly #countries = new Map<string, string>();

	constructor(regions: Columns, countries: Columns) {
		const cloud = toRows(regions) as unknown as CloudRegion[];
		this.#regions = new RegionResolver(cloud);
		const named = toRows(countries).map((row) => {
			const [key, en, fr] = [String(row['iso3']), String(row['name_en']), String(row['name_fr'])];
			const others = String(row['aliases'] ?? '').split(';');
			for (const name of [key, String(row['iso2']), en, fr, ...others])
				if (plain(name)) this.#countries.set(plain(name), key);
			return { key, name: { en, fr }, entity: key };
		});
		this.all = [
			...cloud.map((region) => {
				const { provider, name } = region;
				const text = `${ENTITIES[provider]?.name.en ?? provider}, ${name}`;
				return { key: keyOf(region), name: { en: text, fr: text }, entity: provider };
			}),
			...named
		];
		this.#byKey = new Map(this.all.map((place) => [place.key, place]));
	}

	get(key: string): Place | null {
		return this.#byKey.get(key) ?? null;
	}

	/** The place that cells name: their cloud region by its code or else its name, which may be a country's, else their country. */
	resolve({ provider, region, country, named = null }: Cells): Resolved {
		let several: readonly string[] = [];
		for (const text of [region, named]) {
			if (!text) continue;
			const byName = text !== region;
			const found = this.#regions.resolve(text, provider);
			if (found.kind === 'region') return { key: keyOf(found.region), as: 'said', byName, several: [] };
			if (found.kind === 'several' && several.length === 0) several = found.regions.map(keyOf);
			const land = this.#countries.get(plain(text));
			if (land) return { key: land, as: 'said', byName, several: [] };
		}
		const key = (country && this.#countries.get(plain(country))) ?? null;
		return { key, as: key === null ? 'unknown' : region ? 'country' : 'said', byName: false, several };
	}
}
