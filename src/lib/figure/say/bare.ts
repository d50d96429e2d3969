import type { Language, Localised } from '../../i18n/language';
import { UNITS, type UnitId } from '../../units/unit';

/** A title without the unit that ends it: its amounts or the head of its column say it. */
export function bare({ title, unit }: { title: Localised; unit: UnitId }, language: Language): string {
	const symbol = UNITS[unit].symbol[language];
	const text = title[language];
	return symbol && text.endsWith(`, ${symbol}`) ? text.slice(0, -symbol.length - 2) : text;
}
