import type { Localised } from '../i18n/language';
import type { QuantityId, ResultId } from './quantities';

/** How a result follows from others: the product of its factors, divided by a constant that only changes units. */
export interface Rule {
	readonly factors: readonly QuantityId[];
	readonly divisor: number;
	/** What the divisor does. */
	readonly conversion: Localised;
	/** What the rule says of the world, and its source. */
	readonly meaning: Localised;
}

/** The rules of the calculator, each after those it builds on. They are also what its SQL is written from. */
export const RULES: Readonly<Record<ResultId, Rule>> = {
	gpu: {
		factors: ['requests', 'measured'],
		divisor: 3600,
		conversion: { en: '3,600 joules are one watt-hour', fr: '3\u202f600 joules font un wattheure' },
		meaning: {
			en: 'What the benchmark measured at the GPUs while they served many requests at once, shared among these. The limits are the lowest and the highest run chosen, the central value is the middle run.',
			fr: 'Ce que le banc d’essai a mesuré aux GPU pendant qu’ils servaient plusieurs requêtes à la fois, partagé entre celles-ci. Les limites sont la plus basse et la plus haute des mesures choisies, la valeur centrale est la mesure du milieu.'
		}
	},
	energy: {
		factors: ['gpu', 'pue'],
		divisor: 1,
		conversion: { en: 'no conversion', fr: 'pas de conversion' },
		meaning: {
			en: 'PUE is the energy of the whole data centre for each unit that reaches its computers (ISO/IEC 30134-2).',
			fr: 'Le PUE est l’énergie de tout le centre de données pour chaque unité qui parvient aux ordinateurs (ISO/IEC 30134-2).'
		}
	},
	carbon: {
		factors: ['energy', 'grid'],
		divisor: 1000,
		conversion: {
			en: '1,000 watt-hours are one kilowatt-hour',
			fr: '1\u202f000 wattheures font un kilowattheure'
		},
		meaning: {
			en: 'Location-based: the grid of the place over a year, whatever its operator buys.',
			fr: 'Fondé sur le lieu\u00a0: le réseau de l’endroit sur une année, quoi qu’achète l’exploitant.'
		}
	},
	site: {
		factors: ['gpu', 'wue'],
		divisor: 1,
		conversion: {
			en: 'a litre per kilowatt-hour is a millilitre per watt-hour',
			fr: 'un litre par kilowattheure est un millilitre par wattheure'
		},
		meaning: {
			en: 'WUE is the water used on site for each unit of energy that reaches the computers (ISO/IEC 30134-9), so the overhead of the building is not multiplied in.',
			fr: 'Le WUE est l’eau utilisée sur place pour chaque unité d’énergie qui parvient aux ordinateurs (ISO/IEC 30134-9)\u00a0: le surcroît du bâtiment n’y entre pas.'
		}
	},
	power: {
		factors: ['energy', 'wcf'],
		divisor: 1,
		conversion: {
			en: 'a litre per kilowatt-hour is a millilitre per watt-hour',
			fr: 'un litre par kilowattheure est un millilitre par wattheure'
		},
		meaning: {
			en: 'Water consumed to generate the electricity, mostly evaporated from reservoirs and cooling towers.',
			fr: 'Eau consommée pour produire l’électricité, surtout évaporée des réservoirs et des tours de refroidissement.'
		}
	}
};

export const isResult = (id: QuantityId): id is ResultId => Object.hasOwn(RULES, id);
