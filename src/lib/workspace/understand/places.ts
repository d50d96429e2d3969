import { toRows, type Columns } from '../../engine/connector';
import { ENTITIES } from '../../figure/entity';
import type { Localised } from '../../i18n/language';
import { PROVINCE } from './cells-sql';
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
	/** A province or state that is not used: no grid of it is known. */
	readonly province?: string;
}

export const PLACE_TABLES = [
	'cloud_region',
	'country',
	'grid_country_year',
	'grid_zone_year',
	'region_grid_year'
];

export const PLACES_SQL = {
	regions: `SELECT provider, region, name, aliases, city FROM cloud_region
WHERE (provider, region) IN (SELECT (provider, region) FROM region_grid_year) ORDER BY provider, name`,
	countries: `SELECT iso3, iso2, name_en, name_fr, aliases FROM country
WHERE iso3 IN (SELECT iso3 FROM grid_country_year WHERE NOT placeholder) ORDER BY name_en`,
	zones: `SELECT DISTINCT zone, zone_name, iso3 FROM grid_zone_year
WHERE level = 'subzone' AND NOT constant AND gco2e_per_kwh IS NOT NULL ORDER BY zone`
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
	/** By the country and the name or the code of the zone. */
	readonly #zones = new Map<string, string>();

	constructor(regions: Columns, countries: Columns, zones: Columns) {
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
			...named,
			...toRows(zones).map((row) => {
				const [key, name, entity] = [String(row['zone']), String(row['zone_name']), String(row['iso3'])];
				for (const text of [key, name, key.slice(3)]) this.#zones.set(`${entity} ${plain(text)}`, key);
				const text = `${name} (${key})`;
				return { key, name: { en: text, fr: text }, entity };
			})
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
		const { key, province } = this.#land(country);
		const as = key === null ? 'unknown' : region ? 'country' : 'said';
		return { key, as, byName: false, several, ...(province ? { province } : {}) };
	}

	/** The country or, where we have its grid, the province that a cell names after it. */
	#land(country: string | null): { readonly key: string | null; readonly province?: string } {
		const whole = country && this.#countries.get(plain(country));
		if (!country || whole) return { key: whole || null };
		const cut = country.lastIndexOf(PROVINCE);
		const land = cut > 0 ? this.#countries.get(plain(country.slice(0, cut))) : undefined;
		if (!land) return { key: null };
		const province = country.slice(cut + PROVINCE.length);
		const zone = this.#zones.get(`${land} ${plain(province)}`);
		return zone ? { key: zone } : { key: land, province };
	}
}
