import { geoEqualEarth, geoEqualEarthRaw, type GeoProjection } from 'd3-geo';

/** The map's own coordinates: Equal Earth, the world 960 wide, the origin at the crossing of equator and Greenwich. */
const SCALE = 960 / (2 * geoEqualEarthRaw(Math.PI, 0)[0]);
const RADIANS = Math.PI / 180;

export function project(lon: number, lat: number): [number, number] {
	const [x, y] = geoEqualEarthRaw(lon * RADIANS, lat * RADIANS);
	return [x * SCALE, -y * SCALE];
}

/** The same projection for shapes, which it cuts at the antimeridian. */
export const mapProjection = (): GeoProjection => geoEqualEarth().scale(SCALE).translate([0, 0]);

/** A part of the world by its edges in degrees. */
export interface Extent {
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The box of map coordinates that holds the middle of each edge of an extent. */
export function boxOf({ west, east, south, north }: Extent): Box {
	const middle = Math.abs(south) < Math.abs(north) ? Math.max(0, south) : Math.min(0, north);
	const [left, right] = [project(west, middle)[0], project(east, middle)[0]];
	const [top, bottom] = [project(0, north)[1], project(0, south)[1]];
	return { x: left, y: top, width: right - left, height: bottom - top };
}
