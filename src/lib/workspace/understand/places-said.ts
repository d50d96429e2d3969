import { toRows } from '../../engine/connector';
import type { Localised } from '../../i18n/language';
import type { Desk } from '../desk/desk.svelte';
import { quoted } from '../import/finish';
import { cellsSql, isPlaced, nameSql } from './cells-sql';
import type { Roles } from './mapping';
import { type Cells, PLACE_TABLES, Places, PLACES_SQL } from './places';

/** What cells say that is known here, what it is called here, and in how many rows. */
export interface FoundName {
	readonly name: string;
	readonly rows: number;
	/** Null where it is not known. */
	readonly as: Localised | null;
	/** The name of the region by which it was found, where its code is not known. */
	readonly byName?: string;
}

/** What cells say that names no place of ours, and in how many rows. */
export interface UnknownPlace {
	readonly name: string;
	readonly rows: number;
	/** The key of the country whose grid stands in for a region that is none of ours; null where none is named either. */
	readonly instead: string | null;
	/** The keys of our places that all have this name; none where no place has it. */
	readonly several: readonly string[];
}

interface PlacesSaid {
	readonly places: Places;
	/** Whether any column says where rows are. */
	readonly placed: boolean;
	readonly found: readonly FoundName[];
	readonly unknown: readonly UnknownPlace[];
	/** The keys of what cells say, as far as it is known or chosen. */
	readonly keys: readonly (readonly [cells: Cells, key: string])[];
	/** Provinces and states that are not used, each with the key of the country whose grid stands in. */
	readonly provinces: readonly { readonly name: string; readonly instead: string | null }[];
}

const MOST = 1000;
const loaded = new WeakMap<Desk, Promise<Places>>();

function placesOf(desk: Desk): Promise<Places> {
	const known = loaded.get(desk);
	if (known) return known;
	const places = Promise.all([
		desk.query(PLACES_SQL.regions, PLACE_TABLES),
		desk.query(PLACES_SQL.countries, PLACE_TABLES),
		desk.query(PLACES_SQL.zones, PLACE_TABLES)
	]).then((tables) => new Places(...tables));
	places.catch(() => loaded.delete(desk));
	loaded.set(desk, places);
	return places;
}

const nameOf = ({ provider, region, country }: Cells) =>
	[provider, region, country].filter(Boolean).join(', ');

/**
 * The places that a table's rows name. Rejects with a QueryError.
 * @param chosen the reader's places for names that are none of ours
 */
export async function placesSaid(
	desk: Desk,
	table: string,
	roles: Roles,
	chosen: Readonly<Record<string, string>>,
	signal?: AbortSignal
): Promise<PlacesSaid> {
	const places = await placesOf(desk);
	if (!isPlaced(roles)) return { places, placed: false, found: [], unknown: [], keys: [], provinces: [] };
	const sql = `SELECT p AS provider, r AS region, c AS country, mode(q) AS named, count(*)::DOUBLE AS n
FROM (SELECT ${cellsSql(roles)}, ${nameSql(roles)} AS q FROM ${quoted(table)}) GROUP BY p, r, c ORDER BY n DESC, provider, region, country LIMIT ${MOST}`;
	const said = toRows(await desk.query(sql, [table], signal)).map((row) => {
		const cells = row as unknown as Cells;
		return { cells, name: nameOf(cells), rows: Number(row['n']), resolved: places.resolve(cells) };
	});
	const named = said.filter(({ name }) => name !== '');
	return {
		places,
		placed: true,
		found: named
			.filter(({ resolved }) => resolved.as === 'said')
			.map(({ name, rows, cells, resolved: { key, byName } }) => ({
				name,
				rows,
				as: places.get(key ?? '')?.name ?? null,
				...(byName && cells.named ? { byName: cells.named } : {})
			})),
		unknown: named
			.filter(({ resolved }) => resolved.as !== 'said')
			.map(({ name, rows, resolved: { key, several } }) => ({ name, rows, instead: key, several })),
		provinces: said.flatMap(({ resolved: { province, key } }) =>
			province ? [{ name: province, instead: key }] : []
		),
		keys: said.flatMap(({ cells, name, resolved }) => {
			const key = (resolved.as !== 'said' && chosen[name]) || resolved.key;
			return key ? [[cells, key] as const] : [];
		})
	};
}
