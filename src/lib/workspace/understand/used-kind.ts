import type { Localised } from '../../i18n/language';
import type { UsedKind } from '../methods/methods';
import { METHODS_TEXTS } from '../methods/texts';
import type { Part } from '../linked/part';
import type { Template } from '../templates/template';
import type { Estimated } from './estimate';
import type { Mapping } from './mapping';
import type { Meaning } from './meaning';

const say = (text: (t: (typeof METHODS_TEXTS)['en'], language: 'en' | 'fr') => string): Localised => ({
	en: text(METHODS_TEXTS.en, 'en'),
	fr: text(METHODS_TEXTS.fr, 'fr')
});

/**
 * What a methods section says of a table whose figures were made at once.
 * @param part which rows they show where they do not show all
 */
export function usedKind(
	template: Template,
	mapping: Mapping,
	{ places, everywhere, year }: Meaning,
	estimated: Estimated,
	part: Part | null
): UsedKind {
	const named = (key: string, language: 'en' | 'fr') => estimated.places.get(key)?.name[language] ?? key;
	const grid = estimated.joined ? [say((t) => (year === null ? t.ownYear : t.year(String(year))))] : [];
	return {
		title: template.title,
		mapping: Object.entries(mapping).filter(([, column]) => column),
		said: [
			...Object.entries(places).map(([said, key]) =>
				say((t, language) => t.place(said, named(key, language)))
			),
			...(everywhere ? [say((t, language) => t.everywhere(named(everywhere, language)))] : []),
			...grid,
			...(part ? [say((t, language) => t.part(part.said[language]))] : [])
		],
		notes: estimated.figures[0]?.figure.caveats ?? []
	};
}
