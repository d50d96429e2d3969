import { accounting, type Choice, factor, type Parameter } from '../figure/parameter';
import { choosable } from '../figure/figure';
import type { Language, Localised } from '../i18n/language';
import type { ViewSpec } from '../figure/view-spec';
import { readBuilt } from './built';
import { loadFigure } from './registry';

/** A choice without its names in the other language, which a page does not show. */
const speaking =
	(language: Language) =>
	({ value, label, group }: Choice): Choice => ({
		value,
		label: only(label, language),
		...(group ? { group: only(group, language) } : {})
	});

const only = (text: Localised, language: Language): Localised => ({
	en: '',
	fr: '',
	[language]: text[language]
});

/**
 * The parameters that the figures of a page share, with their values: what a page's controls need.
 * @param wide what the page offers whether or not a figure follows it: those that do not say so
 * @param language leaves out the names of values in other languages, for a page with many of them
 */
export async function pageSpec(
	ids: readonly string[],
	language?: Language,
	wide: Readonly<Record<string, Parameter>> = {}
): Promise<ViewSpec> {
	const params: Record<string, Parameter> = {};
	const choices: Record<string, readonly Choice[]> = {};
	for (const [name, { options = [] }] of Object.entries(wide)) choices[name] = options;
	const listings: Record<string, string> = {};
	const figures = await Promise.all(ids.map(loadFigure));
	/** A page needs no engine for a parameter where all its figures keep rows by it. */
	const keptByAll = (name: string) => figures.every(({ params: { [name]: p } }) => !p || p.keeps);
	for (const figure of figures) {
		for (const [name, { values, tables, options, keeps, ...parameter }] of Object.entries(
			choosable(figure)
		)) {
			params[name] ??= { ...parameter, tables: [], ...(keeps && keptByAll(name) ? { keeps } : {}) };
		}
		const built = readBuilt(figure.id);
		for (const [name, allowed] of Object.entries(built.choices))
			choices[name] ??= language ? allowed.map(speaking(language)) : allowed;
		for (const [name, listing] of Object.entries(built.listings)) listings[name] ??= listing;
	}
	for (const [name, { options, ...parameter }] of Object.entries(wide)) params[name] ??= parameter;
	return { params, choices, listings };
}

/** Whose grid factor counts, and on what basis: choices of a whole page. */
export const ACCOUNTS = { factor: factor('country', 'zone', 'provider'), accounting: accounting() };
