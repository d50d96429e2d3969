import type { Localised } from '../i18n/language';

/** The grid of a country in a year: shares in percent, generation in TWh. */
export interface GridYear {
	readonly year: number;
	readonly gco2e_per_kwh: number;
	readonly generation_twh: number | null;
	readonly renewable_share_pct: number | null;
	readonly fossil_share_pct: number | null;
	readonly nuclear_share_pct: number | null;
	readonly kwh_per_person: number | null;
}

/** The place of a grid among all countries with a figure in the same year, the least carbon-intensive first. */
export interface Standing {
	readonly year: number;
	readonly gco2e_per_kwh: number;
	readonly rank: number;
	readonly among: number;
}

/** What Electricity Maps gives for the consumption of the whole country in the newest year of Ember. */
export interface SecondSource {
	readonly year: number;
	readonly gco2e_per_kwh: number;
	/** Whether it has one value for all years, which is an estimate. */
	readonly constant: boolean;
}

/** A cloud region with its place: grams are those of the grid zone, water that of the place. */
export interface RegionHere {
	readonly provider: string;
	readonly region: string;
	readonly name: string;
	/** What else its provider and tools call it, with semicolons between. */
	readonly aliases: string | null;
	readonly city: string | null;
	readonly in_service: boolean;
	readonly year: number | null;
	readonly gco2e_per_kwh: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly stress_label: string | null;
	readonly wue_l_per_kwh: number | null;
	readonly wue_granularity: string | null;
}

/** A published figure on data centres, in the unit of its metric. */
export interface DemandHere {
	readonly id: string;
	readonly year: number;
	readonly metric: string;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly unit: 'twh' | 'percent';
	readonly kind: 'measured' | 'modelled' | 'reported' | 'projected';
	readonly publisher: string | null;
	readonly vintage: number | null;
	readonly boundary: Localised | null;
}

export interface ModelHere {
	readonly slug: string;
	readonly model: string;
	readonly organisations: string;
	readonly published: string;
}

/** All that a page of a country is made of; absent where nothing is published. */
export interface CountryProfile {
	readonly iso3: string;
	readonly iso2: string | null;
	readonly name: Localised;
	readonly continent: string;
	readonly newest: GridYear | null;
	readonly first: GridYear | null;
	readonly standing: Standing | null;
	readonly second: SecondSource | null;
	/** The years for which only a default of 0 or 1000 is given. */
	readonly placeholders: number;
	readonly regions: readonly RegionHere[];
	readonly demand: readonly DemandHere[];
	readonly models: {
		readonly count: number;
		readonly newest: readonly ModelHere[];
		/** The slugs of all of them. */
		readonly slugs: readonly string[];
	};
}
