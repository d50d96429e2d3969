import type { Language } from '../i18n/language';
import { formatter } from '../units/format';

/** What the pages of the site weigh, measured when it was built. */
export interface Weights {
	/** Grams of CO₂ equivalent for 1000 bytes, by the Sustainable Web Design model. */
	readonly gramsPerKb: number;
	/** kB (1000 bytes) as brotli sends them, by address: the page with all that it comes to load, short of the engine. */
	readonly pages: Readonly<Record<string, number>>;
}

/** The address of a page by its file in the built site. */
export const pathOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;

/** One significant digit: the model is no better than that. */
export const roughly = (grams: number): number => (grams > 0 ? Number(grams.toPrecision(1)) : 0);

const ABOUT: Readonly<Record<Language, string>> = { en: 'about', fr: 'environ' };

/** What a page weighs and what a visit of it may cost: "92 kB, about 0.01 g CO₂e". */
export function sayWeight(kb: number, gramsPerKb: number, language: Language): string {
	const format = formatter(language);
	const grams = format.brief(roughly(kb * gramsPerKb));
	return `${format.bytes(kb * 1000)}, ${ABOUT[language]} ${grams}\u00a0g\u00a0CO₂e`;
}
