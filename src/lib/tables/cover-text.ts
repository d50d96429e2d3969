import type { Language } from '../i18n/language';
import type { Formatter } from '../units/format';
import type { Coverage } from './coverage';
import { TABLE_TEXTS } from './texts/texts';

/** What a table covers, in short phrases: its years, its countries, its cloud regions. */
export function coverTexts(
	{ years, countries, regions }: Coverage,
	language: Language,
	format: Formatter
): string[] {
	const text = TABLE_TEXTS[language];
	const [first, last] = [years?.[0]?.year, years?.at(-1)?.year];
	return [
		...(first !== undefined && last !== undefined ? [text.years(String(first), String(last))] : []),
		...(countries?.length ? [text.countries(format.number(countries.length))] : []),
		...(regions ? [text.regions(format.number(regions))] : [])
	];
}
