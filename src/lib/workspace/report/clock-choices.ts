import type { Language } from '../../i18n/language';
import type { ColumnOptions } from '../import/options';
import { importTexts } from '../import/texts';

const FILE = 'file';

/** A clock that was chosen, before all others are asked for. */
export const clockChosen = (chosen: string, language: Language): readonly (readonly [string, string])[] =>
	clockChoices(chosen, language, []).filter(([clock]) => clock === chosen);

/** The clocks that times without a zone may have been read from: the file's own, UTC, this computer's, and all that are known. */
export function clockChoices(
	chosen: string,
	language: Language,
	known: readonly string[] = Intl.supportedValuesOf('timeZone')
): readonly (readonly [string, string])[] {
	const { clocks } = importTexts(language);
	const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
	const zones = new Set([...known, chosen]);
	for (const listed of [FILE, 'utc', 'UTC', own]) zones.delete(listed);
	return [
		[FILE, clocks.file],
		['utc', 'UTC'],
		...(own === 'UTC' ? [] : [[own, clocks.own(own)] as const]),
		...[...zones].sort().map((zone) => [zone, zone.replaceAll('_', ' ')] as const)
	];
}

/** What is said of a column once its times are of this clock. */
export function withClock({ bare: _, ...options }: ColumnOptions, clock: string): ColumnOptions {
	return clock === FILE ? options : { ...options, bare: clock };
}
