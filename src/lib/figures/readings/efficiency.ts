import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';
import { scope } from './scope';

const WORDS = {
	en: {
		among: 'Of the ',
		both: 'with a PUE and a WUE of their own',
		pue: 'with a PUE of their own and no WUE',
		mixed: 'with one of the two, and an average for the other',
		none: 'with nothing but averages over many sites',
		to: ' to ',
		pues: (pue: string, cost: string) =>
			` Published PUE is ${pue}: each unit of computing energy costs ${cost} more.`,
		waterless: (n: string) => ` No water use is published for ${n}.`
	},
	fr: {
		among: 'Sur ',
		both: 'avec un PUE et un WUE propres',
		pue: 'avec un PUE propre, sans WUE',
		mixed: 'avec l’un des deux, et une moyenne pour l’autre',
		none: 'avec seulement des moyennes de nombreux sites',
		to: ' à ',
		pues: (pue: string, cost: string) =>
			` Le PUE publié est de ${pue}\u00a0: chaque unité d’énergie de calcul en coûte ${cost} de plus.`,
		waterless: (n: string) => ` Aucune consommation d’eau n’est publiée pour ${n}.`
	}
} as const;

const KINDS = ['both', 'pue', 'mixed', 'none'] as const;

/** Whose the values of a region are: both its own, its PUE alone, one of the two, none. */
function kindOf({ granularity, wue_l_per_kwh: wue }: Row): (typeof KINDS)[number] {
	if (granularity === 'region') return wue === null ? 'pue' : 'both';
	return granularity === 'mixed' ? 'mixed' : 'none';
}

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const [format, t] = [formats[language], WORDS[language]];
	const kinds = KINDS.flatMap((kind) => {
		const n = rows.filter((row) => kindOf(row) === kind).length;
		return n ? `${format.number(n)} ${t[kind]}` : [];
	});
	const pues = rows.map(({ pue }) => Number(pue)).filter(Number.isFinite);
	const [low, high] = [Math.min(...pues), Math.max(...pues)];
	const span = (from: string, to: string) => (low === high ? to : from + t.to + to);
	const ratio = (value: number) => format.number(value, 'ratio');
	const more = (value: number) => (value - 1) * 100;
	const waterless = rows.filter(({ wue_l_per_kwh: wue }) => wue === null).length;
	return (
		`${format.pair(t.among + scope(rows.length, rows, view, language, format), format.clauses(kinds))}.` +
		t.pues(
			span(ratio(low), ratio(high)),
			span(format.number(more(low)), format.quantity(more(high), 'percent'))
		) +
		(waterless ? t.waterless(format.number(waterless)) : '')
	);
}

/** Reads regions with their PUE and WUE: how many have values of their own, and what the PUE costs. */
export const readEfficiency = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
