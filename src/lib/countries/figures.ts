/** The figures of every country's page; each follows the choice of countries. */
export const FIGURES = ['grid-intensity-trend', 'grid-mix', 'country-compare'] as const;
