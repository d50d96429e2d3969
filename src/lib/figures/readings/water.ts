import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

const WORDS = {
	en: {
		strained: (scope: string, n: string) =>
			`Of the ${scope}, ${n === '0' ? 'none stands' : n === '1' ? '1 stands' : `${n} stand`} where water stress is known to be high or extremely high`,
		doubt: (n: string) => ` (${n} of them in a place that is in doubt)`,
		unknown: (n: string) => `; for ${n} it is unknown`,
		own: (n: string) => ` ${n} under stress ${n === '1' ? 'has a WUE of its' : 'have a WUE of their'} own.`,
		noOwn: ' None under stress has a WUE of its own.',
		range: (low: string, high: string) => ` Everywhere, a region’s own WUE runs from ${low} to ${high}.`
	},
	fr: {
		strained: (scope: string, n: string) =>
			`Sur ${scope}, ${n === '0' ? 'aucune ne se trouve' : n === '1' ? '1 se trouve' : `${n} se trouvent`} là où l’on sait le stress hydrique élevé ou extrêmement élevé`,
		doubt: (n: string) => ` (dont ${n} en un lieu incertain)`,
		unknown: (n: string) => `\u00a0; pour ${n}, il est inconnu`,
		own: (n: string) => ` ${n} sous stress ${n === '1' ? 'a' : 'ont'} un WUE propre.`,
		noOwn: ' Aucune sous stress n’a de WUE propre.',
		range: (low: string, high: string) => ` Partout, le WUE propre d’une région va de ${low} à ${high}.`
	}
} as const;

/** From this category of Aqueduct on, stress is high. */
const HIGH = 3;

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
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
	return [
		t.strained(scope(rows.length, rows, view, language, format), format.number(strained.length)),
		doubtful ? t.doubt(format.number(doubtful)) : '',
		unknown ? t.unknown(format.number(unknown)) : '',
		'.',
		strained.length === 0 ? '' : own ? t.own(format.number(own)) : t.noOwn,
		low !== undefined && high !== undefined && high > low ? t.range(q(low), q(high)) : ''
	].join('');
}

/** Reads regions with the stress of their place and their WUE: how many stand where water is scarce, and what is known. */
export const readWater = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
