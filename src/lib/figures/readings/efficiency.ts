import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

const WORDS = {
	en: {
		only: (scope: string) => `The ${scope.replace(/^1 /, 'one ')} `,
		one: {
			both: 'has a PUE and a WUE of its own.',
			pue: 'has a PUE of its own and no WUE.',
			mixed: 'has one of the two of its own, and an average for the other.',
			none: 'has only averages over many sites.'
		},
		among: (scope: string) => `Of the ${scope}, `,
		both: (n: number) =>
			`${n} ${n === 1 ? 'has a PUE and a WUE of its' : 'have a PUE and a WUE of their'} own`,
		pue: (n: number) => `${n} ${n === 1 ? 'has a PUE of its' : 'have a PUE of their'} own and no WUE`,
		mixed: (n: number) => `${n} ${n === 1 ? 'has' : 'have'} one of the two, and an average for the other`,
		rest: '; for the rest averages stand.',
		none: 'none has a value of its own: averages over many sites stand for them.',
		pues: (low: string, high: string) => ` Published PUE runs from ${low} to ${high}: `,
		pueOf: (value: string) => ` Published PUE is ${value}: `,
		cost: (low: string, high: string) =>
			`each unit of computing energy costs ${low ? `${low} to ` : ''}${high} more.`,
		waterless: (n: string) => ` For ${n} of them no water use is published.`,
		dry: ' No water use is published for any of them.'
	},
	fr: {
		only: (scope: string) => `${scope.replace(/^1 /, 'La seule ')} `,
		one: {
			both: 'a un PUE et un WUE propres.',
			pue: 'a un PUE propre, sans WUE.',
			mixed: 'a l’un des deux en propre, et une moyenne pour l’autre.',
			none: 'n’a que des moyennes de nombreux sites.'
		},
		among: (scope: string) => `Sur ${scope}, `,
		both: (n: number) => `${n} ${n === 1 ? 'a' : 'ont'} un PUE et un WUE propres`,
		pue: (n: number) => `${n} ${n === 1 ? 'a' : 'ont'} un PUE propre, sans WUE`,
		mixed: (n: number) =>
			`${n} ${n === 1 ? 'a' : 'ont'} l’un des deux en propre, et une moyenne pour l’autre`,
		rest: '\u00a0; pour les autres, des moyennes en tiennent lieu.',
		none: 'aucune n’a de valeur propre\u00a0: des moyennes de nombreux sites en tiennent lieu.',
		pues: (low: string, high: string) => ` Le PUE publié va de ${low} à ${high}\u00a0: `,
		pueOf: (value: string) => ` Le PUE publié est de ${value}\u00a0: `,
		cost: (low: string, high: string) =>
			`chaque unité d’énergie de calcul en coûte ${low ? `${low} à ` : ''}${high} de plus.`,
		waterless: (n: string) => ` Pour ${n} d’entre elles, aucune consommation d’eau n’est publiée.`,
		dry: ' Aucune consommation d’eau n’est publiée pour ces régions.'
	}
} as const;

type Kind = keyof (typeof WORDS)['en']['one'];

/** Whose the values of a region are: both its own, its PUE alone, one of the two, none. */
function kindOf({ granularity, wue_l_per_kwh: wue }: Row): Kind {
	if (granularity === 'region') return wue === null ? 'pue' : 'both';
	return granularity === 'mixed' ? 'mixed' : 'none';
}

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const among = scope(rows.length, rows, view, language, format);
	const count = (kind: Kind) => rows.filter((row) => kindOf(row) === kind).length;
	const own = (['both', 'pue', 'mixed'] as const).flatMap((kind) => {
		const n = count(kind);
		return n ? [t[kind](n)] : [];
	});
	const [row] = rows;
	const whose =
		rows.length === 1 && row
			? t.only(among) + t.one[kindOf(row)]
			: t.among(among) + (own.length ? format.clauses(own) + (count('none') ? t.rest : '.') : t.none);
	const pues = rows.map(({ pue }) => Number(pue)).filter(Number.isFinite);
	const [low, high] = [Math.min(...pues), Math.max(...pues)];
	const ratio = (value: number) => format.number(value, 'ratio');
	const more = (value: number) => (value - 1) * 100;
	const cost = format.quantity(more(high), 'percent');
	const waterless = rows.filter(({ wue_l_per_kwh: wue }) => wue === null).length;
	return (
		whose +
		(high > low
			? t.pues(ratio(low), ratio(high)) + t.cost(format.number(more(low)), cost)
			: t.pueOf(ratio(low)) + t.cost('', cost)) +
		(rows.length === 1 || waterless === 0
			? ''
			: waterless === rows.length
				? t.dry
				: t.waterless(format.number(waterless)))
	);
}

/** Reads regions with their PUE and WUE: how many have values of their own, and what the PUE costs. */
export const readEfficiency = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
