import { localise } from '../../../src/lib/i18n/address';
import { type Language, LANGUAGES } from '../../../src/lib/i18n/language';
import { EXHAUSTIVE, VIEWPORTS } from '../conditions';
import { shuffled } from '../random';

/** What a walk is gone in: a language and a screen. */
export interface Walk {
	readonly name: string;
	readonly language: Language;
	readonly viewport: { readonly width: number; readonly height: number };
	/** The address of a page in the language. */
	readonly at: (path: string) => string;
}

/** Every way to go a walk, or one of them that is drawn from the seed. @param turn which of them, so that walks differ */
export function ways(turn: number): readonly Walk[] {
	const all = LANGUAGES.flatMap((language) =>
		(['phone', 'desktop'] as const).map((screen) => ({
			name: `${language}, ${screen}`,
			language,
			viewport: VIEWPORTS[screen],
			at: (path: string) => localise(path, language)
		}))
	);
	const drawn = shuffled(all);
	return EXHAUSTIVE ? all : drawn.slice(turn % drawn.length).slice(0, 1);
}
