import type { Row } from '../../engine/connector';
import { ENTITIES } from '../../figure/entity';
import type { ReadingTools } from '../../figure/figure';
import type { Language, Localised } from '../../i18n/language';

const value = (row: Row | undefined) => Number(row?.['gco2e_per_kwh'] ?? NaN);

const nameOf = (row: Row, language: Language) =>
	`${row['name']}, ${ENTITIES[String(row['provider'])]?.name[language] ?? row['provider']}`;

function text(rows: readonly Row[], { view, ...formats }: ReadingTools, language: Language): string {
	const format = formats[language];
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return '';
	const q = (v: number) => format.quantity(v, 'gco2e_per_kwh');
	const year = view['year'];
	if (rows.length === 1) {
		const interval = format.interval(
			{ low: Number(first['low']), central: value(first), high: Number(first['high']) },
			'gco2e_per_kwh'
		);
		return language === 'en'
			? `In ${year}, the grid of ${nameOf(first, 'en')} emitted ${interval}.`
			: `En ${year}, le réseau de ${nameOf(first, 'fr')} émettait ${interval}.`;
	}
	const doubtful = rows.filter((row) => row['low'] !== row['high']).length;
	const half = q(value(rows[Math.floor((rows.length - 1) / 2)]));
	if (language === 'en') {
		const doubt = doubtful
			? ` For ${doubtful} of them the grid zone is in doubt; the whisker shows by how much.`
			: '';
		return `In ${year}, the grids of ${rows.length} cloud regions ran from ${q(value(first))} (${nameOf(first, 'en')}) to ${q(value(last))} (${nameOf(last, 'en')}). Half of the regions stand on grids of at most ${half}.${doubt}`;
	}
	const doubt = doubtful
		? ` Pour ${doubtful} d’entre elles, la zone de réseau est incertaine ; le trait montre de combien.`
		: '';
	return `En ${year}, les réseaux de ${rows.length} régions cloud allaient de ${q(value(first))} (${nameOf(first, 'fr')}) à ${q(value(last))} (${nameOf(last, 'fr')}). La moitié des régions sont sur des réseaux d’au plus ${half}.${doubt}`;
}

/** Reads rows of regions in ascending order of grid intensity: the ends, the middle, and how many zones are in doubt. */
export const readIntensity = (rows: readonly Row[], tools: ReadingTools): Localised => ({
	en: text(rows, tools, 'en'),
	fr: text(rows, tools, 'fr')
});
