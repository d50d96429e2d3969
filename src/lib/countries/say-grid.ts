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

/** From this factor on, two sources are said to differ: by half or more of the lower. */
const APART = 1.5;

/** A grid of coal alone hardly reaches this intensity, in grams per kilowatt-hour. */
const COAL = 1000;

/** Below this generation in TWh, hundredths of a million tonnes make steps of ten grams and more. */
const SMALL = 1;

/** For this year most countries have a figure. */
const RECENT = 2024;

/** What must be kept in mind of the figure of a country's grid: that another source contradicts it, that it is weak, coarse or old. */
export function gridCautions({ newest, second }: CountryProfile, language: Language): string[] {
	if (!newest) return [];
	const [format, t] = [formatter(language), TEXTS[language].caution];
	const { gco2e_per_kwh: value, generation_twh: generated, year } = newest;
	const said = [];
	if (second?.year === year && Math.min(value, second.gco2e_per_kwh) > 0) {
		const factor = Math.max(value, second.gco2e_per_kwh) / Math.min(value, second.gco2e_per_kwh);
		const other = format.quantity(second.gco2e_per_kwh, 'gco2e_per_kwh');
		const times = format.brief(Math.round(10 * factor) / 10);
		if (factor >= APART) said.push(t.apart(other, String(year), times, second.constant));
	}
	if (value > COAL) said.push(t.high);
	if (generated !== null && generated < SMALL) said.push(t.small(`${format.brief(generated)}\u00a0TWh`));
	if (year < RECENT) said.push(t.old(String(year)));
	return said;
}
