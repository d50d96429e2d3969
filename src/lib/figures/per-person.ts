import type { Measure } from '../figure/figure';
import { measure } from '../figure/parameter';
import type { Localised } from '../i18n/language';

const ALL: Localised = { en: 'as published', fr: 'comme publié' };

/** The electricity of data centres for each inhabitant, where a figure knows how many there were. */
export const PER_PERSON = {
	person: {
		column: 'kwh_per_person',
		unit: 'kwh_per_person',
		title: {
			en: 'kWh per person and year',
			fr: 'kWh par habitant et par an'
		}
	}
} as const satisfies Record<string, Measure>;

/** The choice between what was published and the amount per person. */
export const perPerson = () => measure(ALL, PER_PERSON);

/** What the table of such a figure shows besides. */
export const perPersonColumn = {
	kwh_per_person: { label: { en: 'Per person', fr: 'Par habitant' }, unit: 'kwh_per_person' }
} as const;
