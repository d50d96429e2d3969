import type { Asked, Choice } from '../figure/parameter';
import { choosable } from '../figure/figure';
import { packListing, unpackListing } from '../figure/listing';
import type { Language, Localised } from '../i18n/language';
import type { ViewSpec } from '../figure/view-spec';
import { readBuilt } from './built';
import { loadFigure } from './registry';

/** What a page can be asked, without its names in the other language, which the page does not show. */
const speaking =
	(language: Language) =>
	<T extends { label: Localised; group?: Localised; all?: Localised; absent?: Localised }>({
		label,
		group,
		all,
		absent,
		...rest
	}: T) => ({
		...rest,
		label: only(label, language),
		...(group ? { group: only(group, language) } : {}),
		...(all ? { all: only(all, language) } : {}),
		...(absent ? { absent: only(absent, language) } : {})
	});

const only = (text: Localised, language: Language): Localised => ({
	en: '',
	fr: '',
	[language]: text[language]
});

/** A listing without its names in the other language and without those that only a search needs, which come with the look-up. */
const spoken = (listing: string, language: Language): string =>
	packListing(
		unpackListing(listing).map(({ value, label: { [language]: name } }) => ({
			value,
			label: { en: name, fr: name },
			aliases: []
		}))
	);

/** What any figure of a page can be: some have a view or an order that others have not. */
const together = (known: readonly Choice[] = [], more: readonly Choice[]): readonly Choice[] => [
	...known,
	...more.filter(({ value }) => !known.some((one) => one.value === value))
];

/**
 * The parameters that the figures of a page share, with their values: what a page's controls need.
 * @param language leaves out the names of values in other languages, and what else they are called
 */
export async function pageSpec(ids: readonly string[], language?: Language): Promise<ViewSpec> {
	const params: Record<string, Asked> = {};
	const choices: Record<string, readonly Choice[]> = {};
	const listings: Record<string, string> = {};
	const figures = await Promise.all(ids.map(loadFigure));
	/** A page needs no engine for a parameter where all its figures keep rows by it. */
	const keptByAll = (name: string) => figures.every(({ params: { [name]: p } }) => !p || p.keeps);
	for (const figure of figures) {
		for (const [name, { values, tables, options, keeps, ...parameter }] of Object.entries(
			choosable(figure)
		)) {
			params[name] ??= {
				...(language ? speaking(language)(parameter) : parameter),
				...(keeps && keptByAll(name) ? { keeps } : {})
			};
		}
		const built = readBuilt(figure.id);
		for (const [name, allowed] of Object.entries(built.choices)) {
			const said = language ? allowed.map(speaking(language)) : allowed;
			choices[name] = choosable(figure)[name]?.options
				? together(choices[name], said)
				: (choices[name] ?? said);
		}
		for (const [name, listing] of Object.entries(built.listings))
			listings[name] ??= language ? spoken(listing, language) : listing;
	}
	return { params, choices, listings };
}
