/** The figures of every country's page; each follows the choice of countries. */
export const FIGURES = ['grid-intensity-trend', 'grid-mix', 'country-compare'] as const;

/** Those that its brief shows of the countries compared with it. */
export const COMPARED = ['country-compare', 'grid-intensity-trend'] as const;

/** Figures on one country, which its page shows besides. */
const OWN: Readonly<Record<string, readonly string[]>> = {
	IND: ['india-grids'],
	IRL: ['datacentre-share-ireland']
};

/** All figures of a country's page. */
export const figuresOf = (iso3: string): readonly string[] => [...FIGURES, ...(OWN[iso3] ?? [])];
