import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

const WORDS = {
	en: {
		strained: (scope: string, n: string) =>
			`Of the ${scope}, ${n === '0' ? 'none stands' : n === '1' ? '1 stands' : `${n} stand`} where water stress is known to be high or extremely high.`,
		doubt: (n: string) => ` The place of ${n} of these is in doubt.`,
		unknown: (n: string) => ` For ${n} the stress is unknown.`,
		allUnknown: (scope: string) => `The water stress where the ${scope} stand is unknown.`,
		oneUnknown: (scope: string) => `The water stress where the ${scope} stands is unknown.`,
		own: (n: string) =>
			` ${n} of those under stress ${n === '1' ? 'has a WUE of its' : 'have a WUE of their'} own.`,
		noOwn: ' None of those under stress has a WUE of its own.',
		range: (n: string, low: string, high: string) =>
			` The ${n} with a WUE of their own, wherever they stand, range from ${low} to ${high}.`
	},
	fr: {
		strained: (scope: string, n: string) =>
			`Sur ${scope}, ${n === '0' ? 'aucune ne se trouve' : n === '1' ? '1 se trouve' : `${n} se trouvent`} là où l’on sait le stress hydrique élevé ou extrêmement élevé.`,
		doubt: (n: string) => ` Le lieu de ${n} d’entre elles est incertain.`,
		unknown: (n: string) => ` Pour ${n}, le stress est inconnu.`,
		allUnknown: (scope: string) => `Le stress hydrique là où se trouvent les ${scope} est inconnu.`,
		oneUnknown: (scope: string) => `Le stress hydrique là où se trouve ${scope} est inconnu.`,
		own: (n: string) => ` Parmi celles sous stress, ${n} ${n === '1' ? 'a' : 'ont'} un WUE propre.`,
		noOwn: ' Aucune de celles sous stress n’a de WUE propre.',
		range: (n: string, low: string, high: string) =>
			` Les ${n} qui ont un WUE propre, où qu’elles soient, vont de ${low} à ${high}.`
	}
} as const;

/** From this category of Aqueduct on, stress is high. */
const HIGH = 3;

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const among = scope(rows.length, rows, view, language, format);
	const strained = rows.filter((row) => Number(row['stress_category'] ?? -1) >= HIGH);
	const unknown = rows.filter((row) => row['stress_category'] === null).length;
	const doubtful = strained.filter((row) => row['place_in_doubt'] === true).length;
	const own = strained.filter((row) => row['own'] === true).length;
	const values = rows
		.filter((row) => row['own'] === true)
		.map((row) => Number(row['wue_l_per_kwh']))
		.sort((a, b) => a - b);
	const [low, high] = [values[0], values.at(-1)];
	const q = (value: number) => format.quantity(value, 'l_per_kwh');
	const stress =
		unknown === rows.length
			? (unknown === 1 ? t.oneUnknown : t.allUnknown)(among)
			: t.strained(among, format.number(strained.length)) +
				(doubtful ? t.doubt(format.number(doubtful)) : '') +
				(unknown ? t.unknown(format.number(unknown)) : '');
	return (
		stress +
		(strained.length === 0 ? '' : own ? t.own(format.number(own)) : t.noOwn) +
		(low !== undefined && high !== undefined && high > low
			? t.range(format.number(values.length), q(low), q(high))
			: '')
	);
}

/** Reads regions with the stress of their place and their WUE: how many stand where water is scarce, and what is known. */
export const readWater = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
