import type { Ingest } from './ingest';
import { country } from './tables/country';
import { gcpRegionYear } from './tables/gcp-region-year';
import { gridCountryYear } from './tables/grid-country-year';
import { gridZoneYear } from './tables/grid-zone-year';
import { regionEfficiency } from './tables/region-efficiency';
import { regionGridYear } from './tables/region-grid-year';

/** Every table that is made by a script, by the name it is published under; one made from others of ours comes after them. */
export const INGESTS: Readonly<Record<string, Ingest>> = {
	country,
	gcp_region_year: gcpRegionYear,
	grid_country_year: gridCountryYear,
	grid_zone_year: gridZoneYear,
	region_efficiency: regionEfficiency,
	region_grid_year: regionGridYear
};
