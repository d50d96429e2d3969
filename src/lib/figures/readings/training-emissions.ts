import type { Row } from '../../engine/connector';
import type { ReadingTools } from '../../figure/figure';
import type { Localised } from '../../i18n/language';

/** The published figures that a row may hold, by their basis. */
const VALUES = ['location_t', 'market_t', 'assumed_t', 'unstated_t'];

/** How many figures there are, how many models state both bases, for how many the market-based one is zero, and the largest such pair. */
export function readTrainingEmissions(rows: readonly Row[], { en, fr }: ReadingTools): Localised {
	const one = rows.filter((row) => row['scope'] !== 'family');
	const both = one.filter((row) => row['location_t'] !== null && row['market_t'] !== null);
	const zero = both.filter((row) => row['market_t'] === 0).length;
	const largest = both.toSorted((a, b) => Number(b['location_t']) - Number(a['location_t']))[0];
	const t = (f: typeof en, column: string) => f.quantity(Number(largest?.[column]), 'tco2e_training');
	const figures = rows.reduce((sum, row) => sum + VALUES.filter((column) => row[column] !== null).length, 0);
	const unstated = rows.filter((row) => row['unstated_t'] !== null).length;
	return {
		en: `${en.count(figures, 'published figure', 'published figures')}.${largest ? ` For ${en.count(both.length, 'model', 'models')} both bases are published; the market-based one is zero for ${zero === both.length ? 'every one' : en.number(zero)}: ${largest['name_en']} is ${t(en, 'location_t')} by the grid and ${t(en, 'market_t')} by contracts.` : ' No model has them on both bases.'}${unstated ? ` ${en.count(unstated, 'figure does', 'figures do')} not state the basis.` : ''}`,
		fr: `${fr.count(figures, 'chiffre publié', 'chiffres publiés')}.${largest ? ` Pour ${fr.count(both.length, 'modèle', 'modèles')}, les deux bases sont publiées\u00a0; celle du marché est nulle pour ${zero === both.length ? 'tous' : fr.number(zero)}\u00a0: ${largest['name_fr']} fait ${t(fr, 'location_t')} selon le réseau et ${t(fr, 'market_t')} selon les contrats.` : ' Aucun modèle n’en a sur les deux bases.'}${unstated ? ` ${fr.count(unstated, 'chiffre ne précise', 'chiffres ne précisent')} pas la base.` : ''}`
	};
}
