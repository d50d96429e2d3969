import type { Figure } from '../figure/figure';
import { termsIn } from '../glossary/find';
import type { Language } from '../i18n/language';
import { defaultColumns } from './prerender';
import { textOf } from './text-of';

/** A name one would search for, not a note. */
const isName = (value: string) => /\p{L}/u.test(value) && value.length <= 40;

/** A column of more names than these, as that of all notable models, would weigh more than it helps. */
const MOST = 400;

/** What the rows of a figure's default view name, as stored and as shown. */
function namesShown(figure: Figure, language: Language): string[] {
	const { data } = defaultColumns(figure);
	return Object.entries(figure.columns).flatMap(([column, { names, from }]) => {
		const stored = new Set(
			[...(data[from?.[language] ?? column] ?? [])].filter((v) => typeof v === 'string')
		);
		const shown = [...stored].map((value) => names?.[value]?.[language] ?? value).filter(isName);
		return shown.length > MOST ? [] : shown;
	});
}

/** What a figure is found by, beside its title and question: its columns, its words in the glossary, and what it names. */
export function searchWords(figure: Figure, language: Language): string[] {
	const terms = termsIn(textOf(figure, language), language);
	return [
		...Object.values(figure.columns).map(({ label }) => label[language]),
		...terms.flatMap(({ name, finds }) => [name[language], ...finds[language]]),
		...namesShown(figure, language)
	];
}
