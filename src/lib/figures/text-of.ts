import type { Figure } from '../figure/figure';
import type { Language } from '../i18n/language';

/** What a figure says in words, whatever its view. */
export const textOf = (figure: Figure, language: Language): string =>
	[
		figure.title,
		figure.question,
		...figure.caveats,
		...figure.comparableOn.map(({ warning }) => warning),
		...Object.values(figure.columns).map(({ label }) => label)
	]
		.map((text) => text[language])
		.join('\n');
