import type { Localised } from '../i18n/language';
import type { UnitId } from '../units/unit';

/** A quantity of the calculator. The unit is the one its column is stored in. */
export interface Quantity {
	readonly name: Localised;
	readonly unit: UnitId;
	/** The hue it has across the site. */
	readonly tone: 'energy' | 'carbon' | 'water' | 'neutral';
}

export const INPUTS = {
	requests: {
		name: { en: 'How many', fr: 'Combien de fois' },
		unit: 'count',
		tone: 'neutral'
	},
	measured: {
		name: {
			en: 'Energy of the GPUs each time, from runs',
			fr: 'Énergie des GPU chaque fois, d’après les mesures'
		},
		unit: 'joule',
		tone: 'energy'
	},
	pue: {
		name: { en: 'Overhead of the building (PUE)', fr: 'Surcroît du bâtiment (PUE)' },
		unit: 'ratio',
		tone: 'neutral'
	},
	grid: {
		name: { en: 'Carbon intensity of the grid', fr: 'Intensité carbone du réseau' },
		unit: 'gco2e_per_kwh',
		tone: 'carbon'
	},
	wue: {
		name: { en: 'Water used on site (WUE)', fr: 'Eau utilisée sur place (WUE)' },
		unit: 'l_per_kwh',
		tone: 'water'
	},
	wcf: {
		name: { en: 'Water used at power stations', fr: 'Eau utilisée par les centrales' },
		unit: 'l_per_kwh',
		tone: 'water'
	}
} as const satisfies Record<string, Quantity>;

export const RESULTS = {
	gpu: {
		name: { en: 'Electricity of the GPUs', fr: 'Électricité des GPU' },
		unit: 'wh',
		tone: 'energy'
	},
	energy: {
		name: { en: 'Electricity, with the building', fr: 'Électricité, bâtiment compris' },
		unit: 'wh',
		tone: 'energy'
	},
	carbon: {
		name: { en: 'Carbon of that electricity', fr: 'Carbone de cette électricité' },
		unit: 'gco2e',
		tone: 'carbon'
	},
	site: {
		name: { en: 'Water used on site', fr: 'Eau utilisée sur place' },
		unit: 'ml',
		tone: 'water'
	},
	power: {
		name: { en: 'Water for the electricity', fr: 'Eau pour l’électricité' },
		unit: 'ml',
		tone: 'water'
	}
} as const satisfies Record<string, Quantity>;

export type InputId = keyof typeof INPUTS;
export type ResultId = keyof typeof RESULTS;
export type QuantityId = InputId | ResultId;

export const QUANTITIES: Readonly<Record<QuantityId, Quantity>> = { ...INPUTS, ...RESULTS };
