import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import { UNITS } from '../units/unit';
import type { DemandHere } from './profile';
import { TEXTS } from './texts';

/** A published figure in the digits it was published in, with its limits; a share says what it is. */
export function amountOf({ value, low, high, unit, metric }: DemandHere, language: Language): string {
	const { brief } = formatter(language);
	const t = TEXTS[language].demand;
	const sign = (unit === 'percent' && language === 'en' ? '' : '\u00a0') + UNITS[unit].symbol[language];
	const limits = low !== null && high !== null ? `${brief(low)} ${t.to} ${brief(high)}` : null;
	const text =
		value !== null
			? brief(value) + sign + (limits ? ` (${limits})` : '')
			: limits
				? limits + sign
				: `≤\u00a0${brief(high ?? low ?? 0)}${sign}`;
	return metric === 'electricity_share' ? `${text} ${t.share}` : text;
}
