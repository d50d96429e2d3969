import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { mapProjection } from '../marks/layouts/map-projection';
import { Outline, RESOLUTION } from './outline';
import { LAND_ID } from './prerendered';

/** Land smaller than this, in square units of the map, is left out: it would be a speck. */
const SPECK = 2;

/** The outline of the world's land (Natural Earth, 1:110 million, no borders) as a hidden SVG that charts refer to. */
export function landOutline(): string {
	const topology = createRequire(import.meta.url)('world-atlas/land-110m.json') as Topology;
	const land = topology.objects['land'];
	if (!land) throw new Error('world-atlas/land-110m.json holds no object "land".');
	const outline = new Outline();
	const path = geoPath(mapProjection());
	const draw = geoPath(mapProjection(), outline);
	const shape = feature(topology, land);
	const polygons = ('features' in shape ? shape.features : [shape]).flatMap(({ geometry }) =>
		geometry.type === 'MultiPolygon'
			? geometry.coordinates
			: geometry.type === 'Polygon'
				? [geometry.coordinates]
				: []
	);
	polygons
		.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
		.filter((polygon) => Math.abs(path.area(polygon)) > SPECK && northOfAntarctica(polygon.coordinates))
		.forEach((polygon) => draw(polygon));
	return `<svg width="0" height="0" aria-hidden="true"><path id="${LAND_ID}" d="${outline.d}" transform="scale(${1 / RESOLUTION})"/></svg>`;
}

const northOfAntarctica = (rings: number[][][]) =>
	rings.some((ring) => ring.some(([, lat]) => (lat ?? -90) > -60));
