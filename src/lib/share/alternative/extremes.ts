import type { Language } from '../../i18n/language';
import { formatter } from '../../units/format';
import { ALTERNATIVE_TEXTS } from './texts';

/** Something shown: what it is called, what is said of it, and the amount that orders it. */
export interface Item {
	readonly name: string;
	readonly said: string;
	readonly amount: number;
}

/** Up to this many are named one by one. */
export const FEW = 8;

/** All of a few; of many, those with the least and those with the greatest amounts. */
export function extremes(
	items: readonly Item[],
	language: Language,
	{ each = 3, days = false }: { readonly each?: number; readonly days?: boolean } = {}
): string {
	const format = formatter(language);
	const t = ALTERNATIVE_TEXTS[language];
	const known = [...new Map(items.map((item) => [`${item.name} ${item.said}`, item])).values()];
	const say = (some: readonly Item[]) => format.clauses(some.map(({ name, said }) => `${name}, ${said}`));
	if (known.length <= Math.min(FEW, 2 * each + 2)) return say(known);
	const sorted = known.toSorted((a, b) => a.amount - b.amount);
	return format.clauses([
		format.pair(days ? t.latest : t.highest, say(sorted.slice(-each).reverse())),
		format.pair(days ? t.earliest : t.lowest, say(sorted.slice(0, each)))
	]);
}
