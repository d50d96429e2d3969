import type { Language } from '../i18n/language';
import { formatter } from '../units/format';
import type { CountryProfile } from './profile';
import { TEXTS } from './texts';

/** The grid of a country in sentences: its newest year, how it got there, and its place among others in one year. */
export function sayGrid({ newest, first, standing }: CountryProfile, language: Language): string {
	const [format, t] = [formatter(language), TEXTS[language].grid];
	if (!newest) return t.none;
	const q = (value: number) => format.quantity(value, 'gco2e_per_kwh');
	const percent = (value: number) => format.quantity(value, 'percent');
	const said = [t.now(String(newest.year), q(newest.gco2e_per_kwh))];
	if (first && first.year < newest.year && first.gco2e_per_kwh > 0) {
		const change = Math.round((100 * (newest.gco2e_per_kwh - first.gco2e_per_kwh)) / first.gco2e_per_kwh);
		const how = change < 0 ? t.less(percent(-change)) : change > 0 ? t.more(percent(change)) : t.same;
		said.push(t.since(String(first.year), q(first.gco2e_per_kwh), how));
	}
	if (newest.fossil_share_pct !== null && newest.renewable_share_pct !== null)
		said.push(
			t.mix(
				percent(newest.fossil_share_pct),
				percent(newest.renewable_share_pct),
				(newest.nuclear_share_pct ?? 0) >= 0.5 ? percent(newest.nuclear_share_pct ?? 0) : null
			)
		);
	if (standing)
		said.push(t.rank(String(standing.year), format.number(standing.rank - 1), format.number(standing.among)));
	return said.join('');
}
