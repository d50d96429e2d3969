import type { Keep } from '../engine/keep';
import { ENTITY_NAMES } from '../figure/entity';
import type { Comparability, FigureColumn } from '../figure/figure';
import { factor, limit, type Parameter, provider, regionCountries, year } from '../figure/parameter';
import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';

const inGrams = (label: Localised): Parameter => ({ ...limit(label, [0, 1500]), unit: 'gco2e_per_kwh' });

/** The parameters that the figures about cloud regions share, so that a page can move them together. */
const regionParams = {
	year: year({ default: 2025, table: 'region_grid_year' }),
	provider: provider(),
	country: regionCountries(),
	min: inGrams({ en: 'Grid intensity from', fr: 'Intensité du réseau, de' }),
	max: inGrams({ en: 'to', fr: 'à' })
};

const kept = (parameter: Parameter, column: string, by: Keep['by']): Parameter => ({
	...parameter,
	keeps: { column, by, knownOnly: true }
});

/**
 * The parameters of a figure whose rows each carry the country and the grid intensity they are kept by: its answers then
 * hold every choice.
 * @param column the name of that intensity among the columns of the result
 */
export const keptRegionParams = (column: string) => ({
	...regionParams,
	min: kept(regionParams.min, column, 'least'),
	max: kept(regionParams.max, column, 'most')
});

/** Those of figures that draw grid intensity and can draw it by another factor. */
export const gradedParams = {
	...keptRegionParams('gco2e_per_kwh'),
	factor: { ...factor('country', 'zone', 'provider'), own: 'zone' }
};

/** What the chart says that it shows under another factor than that of the zone. */
export const gradedMeasures = {
	country: {
		column: 'gco2e_per_kwh',
		unit: 'gco2e_per_kwh',
		title: {
			en: 'Generation in the whole country, g CO₂e/kWh',
			fr: 'Production du pays entier, g CO₂e/kWh'
		},
		interval: ['low', 'high']
	},
	provider: {
		column: 'gco2e_per_kwh',
		unit: 'gco2e_per_kwh',
		title: {
			en: 'Grid intensity by the provider, operation only, g CO₂e/kWh',
			fr: 'Intensité du réseau selon le fournisseur, exploitation seule, g CO₂e/kWh'
		},
		interval: ['low', 'high']
	}
} as const;

/** Called for by any region whose zone carries one value for all years. */
export const constantZone: Comparability = {
	column: 'constant',
	holds: [true],
	warning: {
		en: 'The zone of Qatar has one value for all five years: an estimate. Do not rank its regions finely against the others.',
		fr: 'La zone du Qatar a une seule valeur pour les cinq années\u00a0: une estimation. Ne classez pas finement ses régions par rapport aux autres.'
	}
};

export const servedToday: Localised = {
	en: 'Regions in service today are shown for every year, even before they opened. Government regions are among them.',
	fr: 'Les régions en service aujourd’hui sont montrées pour toutes les années, même avant leur ouverture. Des régions gouvernementales en font partie.'
};

const AVERAGES = {
	'macro-region': { en: 'an average of a large area', fr: 'une moyenne d’une grande zone' },
	fleet: { en: 'an average of all sites', fr: 'une moyenne de tous les sites' }
};

/** What a figure with PUE or WUE has to say of values that are averages. */
export const averages = {
	names: AVERAGES,
	/** @param holds the granularities that are no region's own */
	warning: (...holds: string[]): Comparability => ({
		column: 'granularity',
		holds: [...holds, ...Object.keys(AVERAGES)],
		warning: {
			en: 'A PUE or WUE that is an average over many sites is no evidence about one region: do not rank it with a region’s own.',
			fr: 'Un PUE ou un WUE qui est une moyenne de nombreux sites ne dit rien d’une région\u00a0: ne le classez pas avec ceux qui lui sont propres.'
		}
	}),
	period: {
		en: 'One period a provider: the year chosen on the page only sets which grid intensity a restriction uses.',
		fr: 'Une seule période par fournisseur\u00a0: l’année choisie sur la page ne fixe que l’intensité du réseau utilisée pour restreindre.'
	}
} as const;

export const gradedCaveat: Localised = {
	en: 'By another factor: Ember’s is that of generation in the whole country; only Google publishes its own, for operation alone. Regions without one are left out.',
	fr: 'Avec un autre facteur\u00a0: celui d’Ember est celui de la production du pays entier\u00a0; seul Google publie le sien, pour la seule exploitation. Les régions sans facteur sont écartées.'
};

const column = (en: string, fr: string, unit?: UnitId): FigureColumn => ({
	label: { en, fr },
	...(unit ? { unit } : {})
});

/** Columns that name a region, as every table of regions shows them. */
export const regionColumns = {
	name: column('Region', 'Région'),
	region: column('Identifier', 'Identifiant'),
	provider: { ...column('Provider', 'Fournisseur'), names: ENTITY_NAMES },
	country: { ...column('Country', 'Pays'), from: { en: 'country_en', fr: 'country_fr' } }
};

export const intensityColumns = {
	gco2e_per_kwh: column('Grid intensity', 'Intensité du réseau', 'gco2e_per_kwh'),
	low: column('Low', 'Basse', 'gco2e_per_kwh'),
	high: column('High', 'Haute', 'gco2e_per_kwh'),
	zones: column('Grid zones', 'Zones du réseau'),
	confidence: {
		...column('Confidence in the zone', 'Confiance dans la zone'),
		names: {
			high: { en: 'high', fr: 'haute' },
			medium: { en: 'medium', fr: 'moyenne' },
			low: { en: 'low', fr: 'basse' }
		}
	}
};
