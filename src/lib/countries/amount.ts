import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import type { DemandHere } from './profile';
import { TEXTS } from './texts';

/** A published figure with its limits; a share says what it is. */
export function amountOf({ value, low, high, unit, metric }: DemandHere, language: Language): string {
	const format = formatter(language);
	const [from, to] = [low ?? value, high ?? value];
	const text =
		from === null || to === null
			? `≤\u00a0${format.quantity(to ?? 0, unit)}`
			: format.interval({ low: from, central: value, high: to }, unit);
	return metric === 'electricity_share' ? `${text} ${TEXTS[language].demand.share}` : text;
}
